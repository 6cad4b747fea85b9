import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function SqueezeScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Squeeze test`} heading={t`Squeeze test`} tabs />
}
