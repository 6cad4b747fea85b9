import { canonicalText, type SetAsideEntry } from '@backstride/journal'
import * as z from 'zod/mini'
import { readIfThere, replaceFile } from './durable-file.ts'

const SetAsideFile = z.object({
  format: z.literal('backstride-set-aside'),
  version: z.literal(1),
  entries: z.array(
    z.object({
      raw: z.unknown(),
      reason: z.enum(['not-a-fact', 'bad-data', 'conflict']),
      where: z.string(),
      message: z.string(),
    }),
  ),
})

/** Beside the journal, since a journal file holds facts only. */
export const setAsidePath = (journalPath: string): string => `${journalPath}.set-aside.json`

/** The entries set aside so far; undefined when that file itself cannot be read. */
export async function readSetAsideFile(journalPath: string): Promise<readonly SetAsideEntry[] | undefined> {
  const bytes = await readIfThere(setAsidePath(journalPath))
  if (bytes === undefined) return []
  try {
    const file = SetAsideFile.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
    return file.success ? file.data.entries : undefined
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined
    throw cause
  }
}

export const writeSetAsideFile = (journalPath: string, entries: readonly SetAsideEntry[]): Promise<void> =>
  replaceFile(
    setAsidePath(journalPath),
    `${JSON.stringify({ format: 'backstride-set-aside', version: 1, entries }, undefined, 1)}\n`,
  )

/** The same entry is kept once. */
export const withEntries = (
  there: readonly SetAsideEntry[],
  more: readonly SetAsideEntry[],
): readonly SetAsideEntry[] => {
  const entryByText = new Map(there.map(entry => [canonicalText(entry.raw), entry]))
  for (const entry of more) {
    const text = canonicalText(entry.raw)
    if (!entryByText.has(text)) entryByText.set(text, entry)
  }
  return [...entryByText.values()]
}
