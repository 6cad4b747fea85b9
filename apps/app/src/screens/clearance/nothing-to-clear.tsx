import { Trans, useLingui } from '@lingui/react/macro'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'

export function NothingToClear() {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`I have been seen`}
      headerStart={<WayBack href="/">{t`Today`}</WayBack>}
      heading={<Trans>Nothing waits for someone to look.</Trans>}
      lead={<Trans>As your answers stand, training is open.</Trans>}
      ground={
        <MainButton href="/" icon="arrow-right">
          <Trans>On to today</Trans>
        </MainButton>
      }
    />
  )
}
