import type { Because } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { Reasons } from '../../app/why-sheet.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

/** Not now: the rule that says so, and where to go instead. */
export function ExploreClosed({ because }: { readonly because: readonly Because[] }) {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Try other positions`}
      heading={<Trans>Not right now.</Trans>}
      lead={<Trans>Today knows what suits you now. This opens again by itself.</Trans>}
      ground={
        <MainButton href="/">
          <Trans>To Today</Trans>
        </MainButton>
      }
    >
      <div className="block">
        <Reasons because={because} />
      </div>
    </ScreenLayout>
  )
}
