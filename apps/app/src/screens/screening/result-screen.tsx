import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function ResultScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Result`} heading={t`Result`} tabs />
}
