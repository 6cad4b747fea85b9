import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { addDays, type Day } from '@backstride/kit'

/** Situations told as data, with what the specification says about them: `fixtures/vignettes/README.md` tells their shape. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type Members = Readonly<Record<string, Json>>

export interface Change {
  readonly change?: Members
  readonly replace?: Members
  readonly leaveOut?: readonly string[]
}
interface Refused {
  readonly error?: { readonly names: string }
}
/** One case. `why` and `source` say which sentence of the specification it stands on. */
interface Vignette<Input, Expected> {
  readonly name: string
  readonly input: Input
  readonly expected: Refused & Expected
  readonly why: string
  readonly source: string
}
export type ScreenCase = Vignette<
  Change & { readonly whole?: Json },
  {
    readonly level?: number
    readonly code?: string
    readonly rulesAtLevel?: readonly string[]
    readonly otherRules?: readonly string[]
    readonly pages?: readonly string[]
    readonly notPages?: readonly string[]
    readonly restrictions?: readonly string[]
  }
>
export interface ToldFact {
  readonly kind: string
  readonly at: string
  readonly data: Json
  readonly leaveOut?: readonly string[]
  readonly [member: string]: Json | undefined
}
export type ProgressionCase = Vignette<
  { readonly date: string; readonly facts: readonly ToldFact[] },
  {
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
    /** Advice that is given, and that is not. */
    readonly advice?: readonly string[]
    readonly noAdvice?: readonly string[]
    /** What is said to limit the day, and what is not. */
    readonly restrictions?: readonly string[]
  }
>

const ours = new URL('../../../../fixtures/vignettes/', import.meta.url)
/** `VIGNETTES=folder` runs those of somebody else. */
const folder = process.env.VIGNETTES ? pathToFileURL(`${process.env.VIGNETTES}/`) : ours

/** A screen on which nothing fires. */
export const calm: Members = JSON.parse(readFileSync(new URL('calm-screen.json', ours), 'utf8'))

/** The vignettes of a folder, file by file. */
export const chapters = <T>(name: 'screen' | 'progression'): readonly (readonly [string, readonly T[]])[] =>
  readdirSync(new URL(`${name}/`, folder)).map(file => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8')),
  ])

export const isMembers = (value: Json | undefined): value is Members =>
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

export const changed = (base: Members, { change = {}, replace = {}, leaveOut = [] }: Change): Members =>
  leaveOut.reduce(without, { ...merged(base, change), ...replace })

/** The document that a screen vignette stands for. */
export const screenDocument = ({ whole, ...change }: ScreenCase['input']): Json =>
  whole === undefined ? changed(calm, change) : whole

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

/** Mornings told one a day from a day on; null: none that day. */
function morningsOf(told: ToldFact): readonly ToldFact[] {
  if (told.kind !== 'Mornings' || !isMembers(told.data)) return [told]
  const { nrs } = told.data
  const clock = told.at.slice(10)
  return (Array.isArray(nrs) ? nrs : []).flatMap((value, index) =>
    value === null
      ? []
      : [
          {
            kind: 'PainReported',
            at: `${addDays(told.at.slice(0, 10) as Day, index)}${clock}`,
            data: { moment: 'morning', nrs: value },
          },
        ],
  )
}

/** The facts that a progression vignette stands for. */
export const journalFacts = (told: readonly ToldFact[]): readonly Members[] =>
  told.flatMap(morningsOf).map(factOf)

function factOf({ leaveOut = [], data, ...told }: ToldFact, index: number): Members {
  const whole =
    told.kind === 'ScreenAnswered' && isMembers(data) ? calmScreen(data) : corrected(repeated(data))
  const pruned = isMembers(whole) ? leaveOut.reduce(without, whole) : whole
  const day = told.at.slice(0, 10)
  return { id: `fact-${index}`, day, zone: 'UTC', device: 'one', v: 1, ...told, data: pruned } as Members
}
