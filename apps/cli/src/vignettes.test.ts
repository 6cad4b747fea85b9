import { readdirSync, readFileSync } from 'node:fs'
import { err, ok } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { main } from './main.ts'

/** Situations told as data, with what the specification says about them: written before the code was read. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Members = Readonly<Record<string, Json>>

interface Change {
  readonly change?: Members
  readonly replace?: Members
  readonly leaveOut?: readonly string[]
}
interface Refused {
  readonly error?: { readonly names: string }
}
interface ScreenCase extends Change {
  readonly name: string
  readonly whole?: Json
  readonly expect: Refused & {
    readonly level?: number
    readonly code?: string
    readonly rulesAtLevel?: readonly string[]
    readonly otherRules?: readonly string[]
    readonly pages?: readonly string[]
    readonly notPages?: readonly string[]
    readonly restrictions?: readonly string[]
  }
}
interface ToldFact {
  readonly kind: string
  readonly at: string
  readonly data: Json
  readonly leaveOut?: readonly string[]
  readonly [member: string]: Json | undefined
}
interface TodayCase {
  readonly name: string
  readonly date: string
  readonly facts: readonly ToldFact[]
  readonly expect: Refused & {
    readonly level?: number | null
    /** Every item, as `kind/id`. */
    readonly only?: readonly string[]
    readonly kinds?: readonly string[]
    readonly noKinds?: readonly string[]
    /** Each is there: a kind, or `kind/id`. */
    readonly some?: readonly string[]
    readonly without?: readonly string[]
    /** null: no hold at all. */
    readonly hold?: string | null
    readonly holdIn?: readonly string[]
    readonly holdS?: number
    readonly maxHoldS?: number
    readonly holdRounds?: number
    /** Fewest and most twists a side in all. */
    readonly twists?: readonly [number, number]
    readonly rules?: readonly string[]
    readonly notRules?: readonly string[]
  }
}
interface Item {
  readonly kind: string
  readonly id: string
  readonly dose?: { readonly rounds?: number; readonly holdS?: number; readonly perSide?: number }
  readonly because: readonly { readonly rule: string }[]
}

const folder = new URL('../../../fixtures/vignettes/', import.meta.url)
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
const calm = read<Members>('calm-screen.json')
const chapters = <T>(name: string): readonly (readonly [string, readonly T[]])[] =>
  readdirSync(new URL(`${name}/`, folder)).map(file => [file.replace('.json', ''), read(`${name}/${file}`)])

const isMembers = (value: Json | undefined): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function merged(base: Members, change: Members): Members {
  const entries = Object.entries(change).map(([key, value]) => {
    const was = base[key]
    return [key, isMembers(was) && isMembers(value) ? merged(was, value) : value]
  })
  return { ...base, ...Object.fromEntries(entries) }
}

function without(base: Members, path: string): Members {
  const [first = '', ...rest] = path.split('.')
  const { [first]: inner, ...others } = base
  return rest.length > 0 && isMembers(inner) ? { ...base, [first]: without(inner, rest.join('.')) } : others
}

const changed = (base: Members, { change = {}, replace = {}, leaveOut = [] }: Change): Members =>
  leaveOut.reduce(without, { ...merged(base, change), ...replace })

async function answerTo(document: Json, ...words: string[]) {
  const { stdout, exitCode } = await main(
    [...words, '--json'],
    {
      readText: async () => ok(JSON.stringify(document)),
      readBytes: async path => err({ type: 'cannot-read', message: path }),
      tell: () => undefined,
    },
    '0.1.0',
  )
  return { exitCode, document: JSON.parse(stdout) }
}

const sorted = (texts: readonly string[]) => [...texts].sort()

function expectRefusal(answer: Awaited<ReturnType<typeof answerTo>>, names: string) {
  expect(answer.exitCode).toBe(1)
  expect(answer.document.error.type).toEqual(expect.any(String))
  expect(answer.document.error.message).toContain(names)
}

describe.each(chapters<ScreenCase>('screen'))('the safety screen, %s', (_, vignettes) => {
  it.each(vignettes)('$name', async ({ whole, expect: expected, ...change }) => {
    const answer = await answerTo(whole === undefined ? changed(calm, change) : whole, 'screen', 'a')
    if (expected.error) return expectRefusal(answer, expected.error.names)
    const { level, code, rules, pages, restrictions } = answer.document
    expect({ level, code }).toEqual({ level: expected.level, code: expected.code })
    const first = expected.rulesAtLevel
    if (first) {
      expect(sorted(rules.slice(0, first.length))).toEqual(sorted(first))
      if (expected.otherRules) expect(sorted(rules.slice(first.length))).toEqual(sorted(expected.otherRules))
    }
    if (expected.pages) expect(sorted(pages)).toEqual(sorted(expected.pages))
    for (const page of expected.notPages ?? []) expect(pages).not.toContain(page)
    if (expected.restrictions) expect(sorted(restrictions)).toEqual(sorted(expected.restrictions))
    expect(answer.exitCode).toBe(0)
  })
})

const calmScreen = (change: Members): Members => merged(calm, change)

/** `$calm` in a correction: the calm screen (or a part of it), changed. */
const corrected = (data: Json): Json => {
  if (!isMembers(data)) return data
  const { $calm: part } = data
  if (isMembers(part)) return calmScreen(part)
  if (typeof part === 'string') return calm[part] ?? null
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, corrected(value)]))
}

/** Rounds told once stand as often as they were done. */
const repeated = (data: Json): Json => {
  if (Array.isArray(data)) return data.flatMap(entry => timesOf(entry))
  if (!isMembers(data)) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, repeated(value)]))
}
const timesOf = (entry: Json): readonly Json[] => {
  if (!isMembers(entry) || typeof entry.times !== 'number') return [repeated(entry)]
  const { times, ...once } = entry
  return Array.from({ length: Number(times) }, () => once)
}

function factOf({ leaveOut = [], data, ...told }: ToldFact, index: number): Members {
  const whole =
    told.kind === 'ScreenAnswered' && isMembers(data) ? calmScreen(data) : corrected(repeated(data))
  const pruned = isMembers(whole) ? leaveOut.reduce(without, whole) : whole
  const day = told.at.slice(0, 10)
  return { id: `fact-${index}`, day, zone: 'UTC', device: 'one', v: 1, ...told, data: pruned } as Members
}

const isHold = ({ kind, id }: Item) => kind === 'drill' && id.startsWith('HH')

describe.each(chapters<TodayCase>('today'))('today, %s', (_, vignettes) => {
  it.each(vignettes)('$name', async ({ date, facts, expect: expected }) => {
    const journal = { format: 'backstride-journal', version: 1, facts: facts.map(factOf) }
    const answer = await answerTo(journal, 'today', 'j', '--date', date)
    if (expected.error) return expectRefusal(answer, expected.error.names)
    expect(answer.exitCode).toBe(0)
    const items: readonly Item[] = answer.document.items
    const ids = items.flatMap(({ kind, id }) => [kind, `${kind}/${id}`])
    const kinds = items.map(({ kind }) => kind)
    const hold = items.find(isHold)
    const rules = items.flatMap(({ because }) => because.map(({ rule }) => rule))
    if (expected.level !== undefined) expect(answer.document.level).toBe(expected.level)
    if (expected.only) expect(items.map(({ kind, id }) => `${kind}/${id}`)).toEqual(expected.only)
    for (const kind of expected.kinds ? kinds : []) expect(expected.kinds).toContain(kind)
    for (const kind of expected.noKinds ?? []) expect(kinds).not.toContain(kind)
    for (const id of expected.some ?? []) expect(ids).toContain(id)
    for (const id of expected.without ?? []) expect(ids).not.toContain(id)
    if (expected.hold !== undefined) expect(hold?.id ?? null).toBe(expected.hold)
    if (expected.holdIn) expect(expected.holdIn).toContain(hold?.id)
    if (expected.holdS !== undefined) expect(hold?.dose?.holdS).toBe(expected.holdS)
    if (expected.maxHoldS !== undefined) expect(hold?.dose?.holdS ?? 0).toBeLessThanOrEqual(expected.maxHoldS)
    if (expected.holdRounds !== undefined) expect(hold?.dose?.rounds).toBe(expected.holdRounds)
    if (expected.twists) {
      const total = items.reduce(
        (sum, { id, dose }) => sum + (id.startsWith('HM') ? (dose?.perSide ?? 0) : 0),
        0,
      )
      expect(total).toBeGreaterThanOrEqual(expected.twists[0])
      expect(total).toBeLessThanOrEqual(expected.twists[1])
    }
    for (const rule of expected.rules ?? []) expect(rules).toContain(rule)
    for (const rule of expected.notRules ?? []) expect(rules).not.toContain(rule)
  })
})
