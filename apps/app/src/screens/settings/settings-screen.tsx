import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function SettingsScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Settings`} heading={t`Settings`} tabs />
}
