import type { RecordError } from '@backstride/journal'
import type { Result } from '@backstride/kit'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Notice } from '../look/surfaces/notice.tsx'

export interface Saving {
  /** Waits until the store has it; false: it is not saved, and `problem` says so. */
  readonly save: (recording: Promise<Result<unknown, RecordError>>) => Promise<boolean>
  /** What went wrong with the last attempt, ready to be shown; null when nothing did. */
  readonly problem: ReactNode
}

/** Nothing is shown as saved before the store has it. */
export function useSaving(): Saving {
  const [error, setError] = useState<RecordError>()
  return {
    async save(recording) {
      const recorded = await recording
      setError(recorded.ok ? undefined : recorded.error)
      return recorded.ok
    },
    problem: error === undefined ? null : <NotSaved error={error} />,
  }
}

const NotSaved = ({ error }: { readonly error: RecordError }) => (
  <Notice icon="warning" tone="ember">
    <p>
      <strong>
        <Trans>This is not saved yet.</Trans>
      </strong>
    </p>
    <p>
      <Reason type={error.type} />
    </p>
  </Notice>
)

function Reason({ type }: { readonly type: RecordError['type'] }) {
  switch (type) {
    case 'full':
      return <Trans>The storage of this device is full. Make room, then try again.</Trans>
    case 'blocked':
      return <Trans>Another window of Backstride holds the entries. Close it, then try again.</Trans>
    case 'private':
    case 'unavailable':
      return <Trans>This browser does not let Backstride keep entries. Use a normal window.</Trans>
    case 'corrupt':
      return <Trans>The stored entries cannot be read right now. Reload and try again.</Trans>
    default:
      return <Trans>What you entered cannot be read as an entry. Please check it.</Trans>
  }
}
