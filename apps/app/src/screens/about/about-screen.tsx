import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function AboutScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`About`} heading={t`About`} tabs />
}
