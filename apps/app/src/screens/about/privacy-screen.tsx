import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function PrivacyScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Privacy`} heading={t`Privacy`} tabs />
}
