import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function SessionScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Session`} heading={t`Session`} tabs />
}
