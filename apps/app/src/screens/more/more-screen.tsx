import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function MoreScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`More`} heading={t`More`} tabs />
}
