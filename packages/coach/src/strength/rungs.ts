import type { StepLadder } from '../programme/programme.ts'
import type { StepDose } from '../programme/step-dose.ts'

/** Where a runner stands on a ladder of steps: a step, and which of its doses. */
export interface Rung {
  readonly variant: string
  readonly dose: number
}

/** Asked for many times in every plan, and the same as long as the ladder is. */
const rungsByLadder = new WeakMap<StepLadder, readonly Rung[]>()

/** All rungs, easy to hard: the doses of a step come before the next step. */
export function rungsOf(ladder: StepLadder): readonly Rung[] {
  const known = rungsByLadder.get(ladder)
  if (known !== undefined) return known
  const rungs = ladder.steps.flatMap(({ variant, doses }) => doses.map((_, dose) => ({ variant, dose })))
  rungsByLadder.set(ladder, rungs)
  return rungs
}

export const isSameRung = (a: Rung, b: Rung): boolean => a.variant === b.variant && a.dose === b.dose

/** Its place, easy to hard. A rung that the ladder no longer has counts as its bottom: doubt decides towards safety. */
export const placeOf = (ladder: StepLadder, rung: Rung): number =>
  Math.max(
    0,
    rungsOf(ladder).findIndex(each => isSameRung(each, rung)),
  )

/** The easier of two rungs. */
export const easierOf = (ladder: StepLadder, a: Rung, b: Rung): Rung =>
  placeOf(ladder, a) <= placeOf(ladder, b) ? a : b

/** So many rungs further down, at most to the bottom. */
export function rungsDown(ladder: StepLadder, from: Rung, by: number): Rung {
  const place = placeOf(ladder, from)
  return rungsOf(ladder)[Math.max(0, place - by)] ?? from
}

/** The next rung of an open step; undefined: there is none. */
export const rungAbove = (ladder: StepLadder, from: Rung, open: readonly string[]): Rung | undefined =>
  rungsOf(ladder)
    .slice(placeOf(ladder, from) + 1)
    .find(({ variant }) => open.includes(variant))

/** The last open rung up to and with this one; undefined: all that is open is harder. */
export const openAtMost = (ladder: StepLadder, rung: Rung, open: readonly string[]): Rung | undefined =>
  rungsOf(ladder)
    .slice(0, placeOf(ladder, rung) + 1)
    .findLast(({ variant }) => open.includes(variant))

export const firstOpen = (ladder: StepLadder, open: readonly string[]): Rung | undefined =>
  rungsOf(ladder).find(({ variant }) => open.includes(variant))

export function doseOf({ steps }: StepLadder, { variant, dose }: Rung): StepDose | undefined {
  const doses = steps.find(step => step.variant === variant)?.doses
  return doses?.[dose] ?? doses?.[0]
}

/** Rounds once fewer: 4 in the place of 6, as in the hold. Source: rules.md PG-03, PG-04; for the others ours [D]. */
export const fewerShare = {
  tag: 'D',
  source: 'Rules: PG-03, PG-04, PG-15, PG-16; for sets our choice',
  /** Of rounds, rounded up; of sets it is one less. */
  rounds: 2 / 3,
  /** PG-16, rounded down. */
  easyWeek: 0.7,
} as const

/** The same with a set less, or with two thirds of its rounds; at least one of either. */
export function withFewer(dose: StepDose): StepDose {
  if ('sets' in dose) return { ...dose, sets: Math.max(1, dose.sets - 1) }
  if (dose.setsOf !== undefined)
    return fallingSets(dose, dose.setsOf.slice(0, Math.max(1, dose.setsOf.length - 1)))
  return { ...dose, rounds: Math.max(1, Math.ceil(dose.rounds * fewerShare.rounds)) }
}

/** The same in an easy week. [PG-16] */
export function inEasyWeek(dose: StepDose): StepDose {
  const share = (count: number): number => Math.max(1, Math.floor(count * fewerShare.easyWeek + 1e-9))
  if ('sets' in dose) return { ...dose, sets: share(dose.sets) }
  if (dose.setsOf !== undefined) return fallingSets(dose, dose.setsOf.map(share))
  return { ...dose, rounds: share(dose.rounds) }
}

type Holds = Extract<StepDose, { readonly rounds: number }>

const fallingSets = (dose: Holds, setsOf: readonly number[]): StepDose => ({
  ...dose,
  setsOf,
  rounds: setsOf.reduce((sum, holds) => sum + holds, 0),
})
