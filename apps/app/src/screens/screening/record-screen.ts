import { type FinishedScreen, type FlagId, finished, type ScreenDraft } from '@backstride/coach'
import { cardsVersion } from '@backstride/content'
import { isKind, type KnownFact, type RedFlagId, redFlagIds } from '@backstride/facts'
import type { JournalWriter, RecordError } from '@backstride/journal'
import { ok, type Result } from '@backstride/kit'

type Recorded = Result<unknown, RecordError>

/** Computed flags are no answers: what was marked is their rows. */
const answered = (marked: readonly FlagId[]): RedFlagId[] => redFlagIds.filter(id => marked.includes(id))

/** "Change": what was marked did not stand. Kept all the same. */
export const recordTakenBack = (
  journal: Pick<JournalWriter, 'record'>,
  marked: readonly FlagId[],
): Promise<Recorded> =>
  journal.record('ScreenMarksConfirmed', { marked: answered(marked), stood: false, cardsVersion })

/**
 * Keeps a finished screen: a new one as its own fact, changed answers as a correction of theirs, and beside it what was
 * confirmed and what was not asked.
 */
export async function recordScreen(
  journal: Pick<JournalWriter, 'record' | 'amend'>,
  draft: ScreenDraft,
  changes: string | null,
  facts: readonly KnownFact[],
): Promise<Recorded> {
  const done = finished(draft)
  if (done === null) throw new Error('Only a finished screen is recorded.')
  if (changes === null) {
    const screen = await journal.record('ScreenAnswered', done.document)
    return screen.ok ? recordConfirmed(journal, done, screen.value.id) : screen
  }
  const amended = await journal.amend(changes, done.document)
  if (!amended.ok) return amended
  // What was confirmed before did not stand, and what was left open then has been asked now.
  for (const before of facts
    .filter(isKind('ScreenMarksConfirmed'))
    .filter(({ data }) => data.about === changes)) {
    const corrected = await journal.amend(before.id, { stood: false, unasked: [] })
    if (!corrected.ok) return corrected
  }
  return recordConfirmed(journal, done, changes)
}

async function recordConfirmed(
  journal: Pick<JournalWriter, 'record'>,
  { confirmed, unasked }: FinishedScreen,
  about: string,
): Promise<Recorded> {
  if (confirmed === null) return ok(null)
  return journal.record('ScreenMarksConfirmed', {
    about,
    marked: answered(confirmed.marked),
    stood: true,
    cardsVersion,
    ...(unasked.length === 0 ? {} : { unasked: [...unasked] }),
  })
}
