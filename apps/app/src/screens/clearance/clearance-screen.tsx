import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function ClearanceScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Clearance`} heading={t`Clearance`} tabs />
}
