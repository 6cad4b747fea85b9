import { err, ok, type Result } from '@backstride/kit'
import { Envelope, type Fact, type ForeignFact, type KnownFact } from './fact.ts'
import { readScreenDocument } from './kinds/read-screen-document.ts'
import { type FactData, type FactKind, isFactKind, kinds } from './kinds/registry.ts'

/** Why something is no fact. `where` is the member that cannot be read, such as `data.nrs`. */
export interface FactError {
  readonly type: 'not-a-fact' | 'bad-data'
  readonly where: string
  readonly message: string
}

/** Reads one fact. Unknown kinds and newer versions come back as foreign: whole, but not interpreted. */
export function readFact(input: unknown): Result<Fact, FactError> {
  const envelope = Envelope.safeParse(input)
  if (!envelope.success) return err(errorOf('not-a-fact', [], envelope.error.issues))
  const fact = envelope.data
  if (!isFactKind(fact.kind) || fact.v > kinds[fact.kind].v)
    return ok({ ...fact, foreign: true } as ForeignFact)
  const data = readData(fact.kind, fact.data)
  return data.ok ? ok({ ...fact, data: data.value } as KnownFact) : data
}

/** Reads the data of one kind. */
export function readData<K extends FactKind>(kind: K, data: unknown): Result<FactData<K>, FactError> {
  if (kind === 'ScreenAnswered') {
    const screen = readScreenDocument(data)
    if (screen.ok) return ok(screen.value as FactData<K>)
    return err({ type: 'bad-data', where: `data.${screen.error.where}`, message: screen.error.message })
  }
  const read = kinds[kind].data.safeParse(data)
  return read.success ? ok(read.data as FactData<K>) : err(errorOf('bad-data', ['data'], read.error.issues))
}

/** The fact as it is written to files and stores: without the mark that only this version's reading adds. */
export function writeFact(fact: Fact): Record<string, unknown> {
  const { foreign: _, ...written } = { foreign: undefined, ...fact }
  return written
}

function errorOf(
  type: FactError['type'],
  prefix: readonly string[],
  issues: readonly { path: readonly PropertyKey[]; message: string }[],
): FactError {
  const issue = issues[0] ?? { path: [], message: 'not readable' }
  const where = [...prefix, ...issue.path.map(String)].join('.')
  return { type, where, message: where === '' ? issue.message : `${where}: ${issue.message}` }
}
