import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function TodayScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Today`} heading={t`Today`} tabs />
}
