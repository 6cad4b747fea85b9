import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function DataScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Your data`} heading={t`Your data`} tabs />
}
