import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function EmergencyScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Emergency`} heading={t`Emergency`} tabs />
}
