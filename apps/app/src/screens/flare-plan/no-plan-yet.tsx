import { Trans, useLingui } from '@lingui/react/macro'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'

/** It hurts, and nothing was written yet: nothing is asked for now. */
export function NoPlanYet({ onWrite }: { readonly onWrite: () => void }) {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Plan for a flare`}
      headerStart={<WayBack href="/week">{t`Your week`}</WayBack>}
      sky="rest"
      heading={<Trans>No plan is written yet. That is fine.</Trans>}
      lead={
        <Trans>It is easier to write when you are well. Today adapts to your back: see what is in it.</Trans>
      }
      ground={
        <MainButton href="/">
          <Trans>See today</Trans>
        </MainButton>
      }
      groundMore={
        <TextAction onClick={onWrite}>
          <Trans>Write it now</Trans>
        </TextAction>
      }
      tabs
    />
  )
}
