import { Trans } from '@lingui/react/macro'
import { MainButton } from '../look/actions/actions.tsx'
import { ScreenLayout } from '../look/layout/screen-layout.tsx'
import { useFacts } from './services.tsx'

/** Where a session would be, on a day or at a moment without one. */
export function NoDrills({
  title,
  changed = false,
}: {
  readonly title: string
  /** Something told just now has led to it. */
  readonly changed?: boolean
}) {
  const known = useFacts().length > 0
  return (
    <ScreenLayout
      title={title}
      heading={
        changed ? <Trans>Thanks for telling. Today changes.</Trans> : <Trans>No drills right now.</Trans>
      }
      lead={
        known ? <Trans>Today says why, and what comes first.</Trans> : <Trans>First a few short cards.</Trans>
      }
      ground={
        <MainButton href="/">
          <Trans>To Today</Trans>
        </MainButton>
      }
    />
  )
}
