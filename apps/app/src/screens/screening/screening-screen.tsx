import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function ScreeningScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Safety screen`} heading={t`Safety screen`} tabs />
}
