import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function RulesScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Rules`} heading={t`Rules`} tabs />
}
