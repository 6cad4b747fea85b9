import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function ShortScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Short screen`} heading={t`Short screen`} tabs />
}
