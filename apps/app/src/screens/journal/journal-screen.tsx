import { useLingui } from '@lingui/react/macro'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

export default function JournalScreen() {
  const { t } = useLingui()
  return <ScreenLayout title={t`Journal`} heading={t`Journal`} tabs />
}
