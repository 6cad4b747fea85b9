import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function ProgressScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Progress`} heading={t`Progress`} tabs />
}
