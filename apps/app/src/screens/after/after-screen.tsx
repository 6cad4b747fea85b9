import { useState } from 'react'
import { Redirect } from 'wouter'
import { useServices } from '../../app/services.tsx'
import { hasWork, readSessionDraft } from '../../player/index.ts'
import { AfterSession } from './after-session.tsx'
import { NothingDone } from './nothing-done.tsx'

/** What was done, and how it was: then it becomes a fact. */
export default function AfterScreen() {
  const { drafts } = useServices()
  const [draft] = useState(() => readSessionDraft(drafts))
  if (draft === undefined) return <Redirect to="/" replace />
  // It runs in another tab, or was left in the middle: the session screen knows what to do.
  if (draft.phase === 'running') return <Redirect to="/session" replace />
  return hasWork(draft.work) || draft.work.stopWord !== null ? (
    <AfterSession draft={draft} />
  ) : (
    <NothingDone work={draft.work} />
  )
}
