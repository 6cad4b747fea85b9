import { Trans, useLingui } from '@lingui/react/macro'
import { MainButton } from '../look/actions/actions.tsx'
import { ScreenLayout } from '../look/layout/screen-layout.tsx'

/** For an address that leads nowhere, and for ids of another version. */
export default function NotFoundScreen() {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Page not found`}
      sky="fog"
      heading={<Trans>There is no page at this address.</Trans>}
      lead={<Trans>Your entries are where they were.</Trans>}
      ground={<MainButton href="/">{t`Go to today`}</MainButton>}
    />
  )
}
