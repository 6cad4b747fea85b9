import type { JournalFile } from '@backstride/journal'

/** Hands the journal to the browser as a download. Nothing leaves the device. */
export function saveJournalFile(file: JournalFile, day?: string): void {
  const blob = new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = day === undefined ? 'backstride-journal.json' : `backstride-journal-${day}.json`
  document.body.append(link)
  link.click()
  link.remove()
  // Late enough for every browser to have taken the file over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
