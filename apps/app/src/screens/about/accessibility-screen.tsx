import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function AccessibilityScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Accessibility`} heading={t`Accessibility`} tabs />
}
