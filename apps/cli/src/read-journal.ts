import { type Fact, readFact } from '@backstride/facts'
import { err, ok, type Result } from '@backstride/kit'
import * as z from 'zod/mini'
import { readJson } from './read-json.ts'
import type { Io, Refusal } from './verb.ts'

const JournalShape = z.looseObject({
  format: z.literal('backstride-journal'),
  version: z.literal(1),
  facts: z.array(z.unknown()),
})

/**
 * Reads a journal whole: one fact that cannot be read refuses it. A coach that skipped a broken safety screen would
 * be wrong on the dangerous side.
 */
export async function readJournal(path: string, io: Io): Promise<Result<readonly Fact[], Refusal>> {
  const json = await readJson(path, io)
  if (!json.ok) return json
  const shape = JournalShape.safeParse(json.value)
  if (!shape.success) {
    const issue = shape.error.issues[0]
    const where = issue?.path.join('.') ?? ''
    return err({
      type: 'not-a-journal',
      message: `${path} is not a Backstride journal: ${where || 'the file'} is not as expected.`,
    })
  }
  const facts: Fact[] = []
  const ids = new Map<string, string>()
  for (const [index, raw] of shape.data.facts.entries()) {
    const fact = readFact(raw)
    if (!fact.ok)
      return err({ type: fact.error.type, message: `Fact ${index + 1}${idOf(raw)}: ${fact.error.message}` })
    const text = JSON.stringify(raw)
    const seen = ids.get(fact.value.id)
    if (seen !== undefined && seen !== text)
      return err({
        type: 'same-id',
        message: `Fact ${index + 1}: id ${fact.value.id} stands twice with different content.`,
      })
    if (seen === undefined) facts.push(fact.value)
    ids.set(fact.value.id, text)
  }
  return ok(facts)
}

const idOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string'
    ? ` (${raw.id.slice(0, 60)})`
    : ''
