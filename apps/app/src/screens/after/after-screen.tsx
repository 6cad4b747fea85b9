import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function AfterScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`After the session`} heading={t`After the session`} tabs />
}
