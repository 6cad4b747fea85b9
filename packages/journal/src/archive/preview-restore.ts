import { type Fact, writeFact } from '@backstride/facts'
import { ok, type Result } from '@backstride/kit'
import { isSameFact } from '../merge-facts.ts'
import type { SetAsideEntry } from '../store/fact-store.ts'
import { type ArchiveError, readJournalFile } from './journal-file.ts'

/** The same id with other content: what is here stays, what came is set aside. */
export interface RestoreConflict {
  readonly here: Fact
  readonly there: Fact
}

/** What restoring a file would do; nothing is done yet. */
export interface RestorePreview {
  /** How many entries the file holds. */
  readonly entries: number
  readonly add: readonly Fact[]
  readonly duplicates: readonly Fact[]
  readonly conflicts: readonly RestoreConflict[]
  /** Entries that are no facts, each with its reason. */
  readonly setAside: readonly SetAsideEntry[]
}

export function previewRestore(facts: readonly Fact[], text: string): Result<RestorePreview, ArchiveError> {
  const file = readJournalFile(text)
  if (!file.ok) return file
  const factById = new Map(facts.map(fact => [fact.id, fact]))
  const add: Fact[] = []
  const duplicates: Fact[] = []
  const conflicts: RestoreConflict[] = []
  for (const there of file.value.facts) {
    const here = factById.get(there.id)
    if (here === undefined) {
      add.push(there)
      factById.set(there.id, there)
    } else if (isSameFact(here, there)) duplicates.push(there)
    else conflicts.push({ here, there })
  }
  const { setAside } = file.value
  return ok({ entries: file.value.facts.length + setAside.length, add, duplicates, conflicts, setAside })
}

export const setAsideOfConflict = (there: Fact): SetAsideEntry => ({
  raw: writeFact(there),
  reason: 'conflict',
  where: 'id',
  message: 'Another entry with this id is already here; that one was kept.',
})
