import type { SessionItem } from '@backstride/facts'
import { isDone } from '../history/done-before.ts'
import type { StepLadder } from '../programme/programme.ts'
import type { StepDose } from '../programme/step-dose.ts'
import { judging, type VerdictRule } from '../progression/judge-session.ts'
import type { JudgedSession } from '../progression/judged-session.ts'
import { doseOf, inEasyWeek, type Rung, withFewer } from './rungs.ts'

export interface RungDone {
  readonly rung: Rung
  /** With all its sets. A set fewer was a good session too, but earns nothing: it shows less than the rung. */
  readonly whole: boolean
}

/**
 * The rung that a session stands for; undefined: nothing of the ladder was done as planned. `planned` is the rung that
 * was due: on its step a set fewer, as a plan may ask for, is still that rung.
 */
export function rungDone(
  judged: JudgedSession,
  ladder: StepLadder,
  planned: Rung | undefined,
): RungDone | undefined {
  const items = judged.own.filter(isDone)
  const variant = variantDone(items, judged.verdict.rule, ladder)
  if (variant === undefined) return undefined
  const asked = askedOf(items, variant)
  const doses = ladder.steps.find(step => step.variant === variant)?.doses ?? []
  const dose = Math.max(
    0,
    doses.findLastIndex(each => covers(asked, each)),
  )
  const asPlanned =
    planned?.variant === variant && (wasCut(judged, ladder) || isAsPlanned(asked, ladder, planned))
  const rung = { variant, dose: asPlanned ? Math.max(planned.dose, dose) : dose }
  const all = doses[rung.dose]
  return { rung, whole: all !== undefined && covers(asked, all) }
}

/** Ended before its time: facts hold only what was done, and the sets that are missing were asked for. */
function wasCut({ session: { data } }: JudgedSession, { id }: StepLadder): boolean {
  const donePct = data.lanePct?.[id] ?? data.completedPct
  return donePct < judging.goodDonePct
}

function isAsPlanned(asked: Asked, ladder: StepLadder, planned: Rung): boolean {
  const dose = doseOf(ladder, planned)
  return dose !== undefined && [dose, withFewer(dose), inEasyWeek(dose)].some(each => covers(asked, each))
}

/**
 * The step it ended on. If that was only easier for fewer sets than another, the other: a choice of the day takes
 * nothing away. More pain does: then the easier one stands. Source: OL-01; our choice [D].
 */
function variantDone(
  items: readonly SessionItem[],
  rule: VerdictRule,
  ladder: StepLadder,
): string | undefined {
  const last = items.at(-1)?.variant
  if (last === undefined || !calm.has(rule)) return last
  const order = ladder.steps.map(({ variant }) => variant)
  const count = (variant: string) => countOf(items.filter(item => item.variant === variant))
  return [...new Set(items.map(({ variant }) => variant))]
    .filter(variant => order.indexOf(variant) > order.indexOf(last))
    .reduce((most, variant) => (count(variant) > count(most) ? variant : most), last)
}

/** Pain had no say in it. */
const calm: ReadonlySet<VerdictRule> = new Set<VerdictRule>(['PG-06', 'PG-07', 'PG-08'])

interface Asked {
  readonly kind: 'reps' | 'holds'
  /** Sets or rounds, of each side where sides take turns. */
  readonly count: number
  /** Repetitions of a set, or seconds of a round: the smallest. */
  readonly each: number
}

/** What was set out to be done; sets of an easier step count as sets, with the size of the step asked about. */
function askedOf(items: readonly SessionItem[], variant: string): Asked {
  const own = items.filter(item => item.variant === variant)
  const sets = own.flatMap(item => item.sets ?? [])
  const rounds = own.flatMap(item => item.rounds)
  const count = countOf(items)
  return sets.length > 0
    ? { kind: 'reps', count, each: Math.min(...sets.map(({ target }) => target)) }
    : { kind: 'holds', count, each: Math.min(...rounds.map(({ targetS }) => targetS)) }
}

/** Sets and rounds: those of both sides at once, and those of the side that has more. */
function countOf(items: readonly SessionItem[]): number {
  const all = items.flatMap(item => [...(item.sets ?? []), ...item.rounds])
  const of = (side: 'left' | 'right' | undefined) => all.filter(each => each.side === side).length
  return of(undefined) + Math.max(of('left'), of('right'))
}

const covers = (asked: Asked, dose: StepDose): boolean =>
  'sets' in dose
    ? asked.kind === 'reps' && asked.count >= dose.sets && asked.each >= dose.reps
    : asked.kind === 'holds' && asked.count >= dose.rounds && asked.each >= dose.holdS
