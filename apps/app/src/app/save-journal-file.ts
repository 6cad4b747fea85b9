import type { JournalFile } from '@backstride/journal'
import { saveFile } from './save-file.ts'

/** Hands the journal to the browser as a download. Nothing leaves the device. */
export const saveJournalFile = (file: JournalFile, day?: string): void =>
  saveFile({
    name: day === undefined ? 'backstride-journal.json' : `backstride-journal-${day}.json`,
    type: 'application/json',
    text: JSON.stringify(file, null, 1),
  })
