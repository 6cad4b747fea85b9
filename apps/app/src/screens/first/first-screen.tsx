import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function FirstScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Welcome`} heading={t`Welcome`} tabs />
}
