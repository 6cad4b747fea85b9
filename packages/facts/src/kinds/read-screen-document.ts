import { err, ok, type Result } from '@backstride/kit'
import { type RedFlagId, redFlagIds, ScreenDocument } from './screen-answered.ts'

/** Why a screen was refused: `where` names the id or field, such as `RF08` or `episode.painAtRest`. */
export interface ScreenDocumentError {
  readonly type: 'not-a-screen' | 'missing' | 'unknown' | 'not-allowed'
  readonly where: string
  readonly message: string
}

/** Asked on a later day, or only of some: may be absent from any screen. */
const askedLater: ReadonlySet<RedFlagId> = new Set(['RF10', 'RF64a', 'RF64b'])
/** Makes no sense without pain. */
const askedInPain: ReadonlySet<RedFlagId> = new Set(['RF32'])

/** Reads a screen from the world: shape, ranges, and that nothing which must be answered is missing. */
export function readScreenDocument(input: unknown): Result<ScreenDocument, ScreenDocumentError> {
  const read = ScreenDocument.safeParse(input)
  if (!read.success) return err(firstIssue(read.error.issues, input))
  const missing = firstMissing(read.data)
  if (missing !== undefined)
    return err({ type: 'missing', where: missing, message: `${missing} has no answer.` })
  return ok(read.data)
}

function firstMissing({ answers, episode, boneStress }: ScreenDocument): string | undefined {
  const inPain = episode !== null
  const missing = redFlagIds.find(
    id => answers[id] === undefined && !askedLater.has(id) && (inPain || !askedInPain.has(id)),
  )
  return missing ?? (inPain && boneStress === undefined ? 'boneStress' : undefined)
}

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
  readonly expected?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
}

function firstIssue(issues: readonly Issue[], input: unknown): ScreenDocumentError {
  const issue = issues[0] ?? { path: [] }
  const path = issue.path.map(String)
  const unknown = issue.keys?.[0]
  if (unknown !== undefined)
    return {
      type: 'unknown',
      where: unknown,
      message: `${unknown} is not a known part of ${path.at(-1) ?? 'a screen'}.`,
    }
  if (path.length === 0)
    return { type: 'not-a-screen', where: '', message: 'This is not a screen: a JSON object is expected.' }
  const where = path[0] === 'answers' && path.length > 1 ? (path[1] ?? '') : path.join('.')
  const value = valueAt(input, issue.path)
  if (value === undefined) return { type: 'missing', where, message: `${where} is missing.` }
  return {
    type: 'not-allowed',
    where,
    message: `${where} cannot be ${shown(value)}: expected is ${expected(issue)}.`,
  }
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 60)

function expected({ values, minimum, maximum, expected: type }: Issue): string {
  if (values !== undefined) return values.join(', ')
  if (minimum !== undefined) return `${minimum} or more`
  if (maximum !== undefined) return `${maximum} or less`
  return type === 'int' ? 'a whole number' : (type ?? 'another value')
}

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  )
