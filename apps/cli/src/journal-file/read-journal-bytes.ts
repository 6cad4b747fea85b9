import type { Fact } from '@backstride/facts'
import {
  type ArchiveError,
  previewRestore,
  type SetAsideEntry,
  setAsideOfConflict,
} from '@backstride/journal'
import { err, ok, type Result } from '@backstride/kit'

/** Text as UTF-8. A file in another encoding is refused: guessing would change letters in somebody's notes. */
export function decodeText(bytes: Uint8Array): Result<string, ArchiveError> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    const found = 'bytes that are no UTF-8 text'
    return err({ type: 'foreign', found, message: `A journal file was expected; this has ${found}.` })
  }
}

/** A journal file on its own: every id once, and what is no fact or contradicts one apart. */
export function readJournalBytes(
  bytes: Uint8Array,
): Result<{ readonly facts: readonly Fact[]; readonly setAside: readonly SetAsideEntry[] }, ArchiveError> {
  const text = decodeText(bytes)
  if (!text.ok) return text
  const read = previewRestore([], text.value)
  if (!read.ok) return read
  const { add, conflicts, setAside } = read.value
  return ok({
    facts: add,
    setAside: [...setAside, ...conflicts.map(({ there }) => setAsideOfConflict(there))],
  })
}
