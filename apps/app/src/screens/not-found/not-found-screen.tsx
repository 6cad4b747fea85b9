import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function NotFoundScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Not found`} heading={t`Not found`} tabs />
}
