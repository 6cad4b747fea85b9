import type { StepDose, TodayPlan } from '@backstride/coach'
import type { Text } from '@backstride/kit'
import type { Runner } from '../runner/runner.ts'
import type { Around } from '../told/around.ts'
import type { LadderData } from '../told/ladder-data.ts'
import type { Told } from '../told/told.ts'
import { type HoldTold, type ToldSession, type TwistsTold, twistPlace } from '../told/told-session.ts'

/** One plan, and all that a check may look at beside it. */
export interface Looked {
  readonly plan: TodayPlan
  readonly nowMs: number
  readonly today: number
  readonly lived: number
  readonly runner: Runner
  readonly told: Told
  readonly ladder: LadderData
  readonly record: PlanRecord
  /** Ids of all published rules. */
  readonly ruleIds: ReadonlySet<string>
  /** The strength lane: each step with the ladder it belongs to, and its place there. */
  readonly strength: ReadonlyMap<string, StrengthStep>
}

/** The same, with what nearly every check asks for. */
export interface Seen extends Looked {
  readonly planned: Planned
  readonly lastHold: HoldSession | undefined
  readonly lastTwists: TwistSession | undefined
  /** The hold beside the last that was done; undefined where there is nothing to compare. */
  readonly compared: Compared | undefined
}

export interface Planned {
  readonly hold: PlannedHold | undefined
  readonly twists: PlannedTwists | undefined
  readonly strength: readonly PlannedStrength[]
}

export type HoldSession = ToldSession & { readonly hold: HoldTold }
export type TwistSession = ToldSession & { readonly twists: TwistsTold }

export interface Compared {
  readonly planned: PlannedHold
  readonly done: HoldSession
  readonly around: Around
  readonly rise: 'seconds' | 'variant' | undefined
}

export function lookAt(looked: Looked): Seen {
  const { plan, nowMs, today, lived, runner, told, ladder, record, ruleIds, strength } = looked
  const sessions = told.sessions()
  const hold = plannedHold(plan, ladder)
  const lastHold = sessions.findLast((session): session is HoldSession => session.hold !== undefined)
  const isComparable = hold !== undefined && lastHold !== undefined && !isBeginning(looked, lastHold)
  return {
    plan,
    nowMs,
    today,
    lived,
    runner,
    told,
    ladder,
    record,
    ruleIds,
    strength,
    planned: { hold, twists: plannedTwists(plan), strength: plannedStrength(plan) },
    lastHold,
    lastTwists: sessions.findLast((session): session is TwistSession => session.twists !== undefined),
    compared: isComparable
      ? {
          planned: hold,
          done: lastHold,
          around: told.around(lastHold),
          rise: riseOver(hold, lastHold.hold),
        }
      : undefined,
  }
}

export interface StrengthStep {
  readonly ladder: string
  readonly place: number
  readonly doses: readonly StepDose[]
}

/** One sentence that has to hold for every plan of every life. */
export interface Invariant {
  readonly id: `SIM-${string}`
  readonly says: Text
  /** Calls `holds` once for each thing it looked at; a plan that it has nothing to say about is not counted. */
  readonly check: (seen: Seen, holds: Verdict) => void
}

/** What was found: whether it holds, and what was seen, put in words only where it does not. */
export type Verdict = (good: boolean, saw?: () => string) => void

export interface PlannedHold {
  readonly variant: string
  readonly demand: number
  readonly holdS: number
  readonly rounds: number
  readonly entryTest: boolean
}

export interface PlannedTwists {
  readonly perSide: number
  /** How far along the flow: its stage, and in the last one how far the hand reaches. */
  readonly place: number
}

/** What plans asked for before this one. */
export interface PlanRecord {
  /** What stood in the plan when a session was done. */
  readonly before: (session: ToldSession) => Before | undefined
  /** The furthest place of the twists that was ever done, or in the plan when something was done. */
  readonly placeReached: () => number
  /** Days running on which the hold was in the plan and the last session was less than a week ago. */
  readonly steadyDays: () => number
  /** Days since a plan last asked for fewer rounds. */
  readonly sinceLowered: () => number
}

export interface Before {
  readonly hold: PlannedHold | undefined
  readonly twists: PlannedTwists | undefined
  /** A day that says it takes some of the volume and gives it back: after days off, or in the fourth week. */
  readonly isLighter: boolean
  readonly strength: readonly PlannedStrength[]
}

export interface PlannedStrength {
  readonly id: string
  readonly dose: StepDose
}

function plannedHold({ session }: TodayPlan, ladder: LadderData): PlannedHold | undefined {
  const hold = session?.hold
  if (hold === undefined || hold === null) return undefined
  // A position outside of the ladder weighs more than all of it: no check may miss it.
  const demand = ladder.variant(hold.variant)?.demand ?? Number.POSITIVE_INFINITY
  const { variant, holdS, rounds, entryTest } = hold
  return { variant, demand, holdS, rounds, entryTest }
}

export function* newestFirst<T>(list: readonly T[]): Generator<T> {
  for (let index = list.length - 1; index >= 0; index -= 1) yield list[index] as T
}

/** Days since anything was trained; undefined: nothing yet. */
export function daysOff({ told, today }: Looked): number | undefined {
  const last = told.sessions().at(-1)
  return last === undefined ? undefined : today - last.dayNumber
}

/** After so long without a lane it begins anew: nothing of before is compared. Source: rules, PG-15. */
export const isBeginning = ({ today }: Looked, last: ToldSession | undefined): boolean =>
  last === undefined || today - last.dayNumber >= 28

/** What was planned for a session stood on facts that were put right since: nothing is compared with it. */
export const isPutRight = ({ told }: Looked, { atMs }: ToldSession): boolean =>
  (told.lastCorrectedMs() ?? Number.NEGATIVE_INFINITY) >= atMs

const nothing = 1e-9

/** Which lever of the hold is higher than in a session: seconds, the variant, or neither. */
export function riseOver(
  planned: PlannedHold,
  { steps, hardest }: HoldTold,
): 'seconds' | 'variant' | undefined {
  if (planned.demand > hardest.demand + nothing) return 'variant'
  const same = steps.find(({ variant }) => variant === planned.variant)
  return same !== undefined && planned.holdS > same.holdS ? 'seconds' : undefined
}

/** Whether it asks for less than a step: a lighter variant, or the same for less long. */
export const isEasier = (
  planned: Pick<PlannedHold, 'variant' | 'demand' | 'holdS'>,
  than: Pick<PlannedHold, 'variant' | 'demand' | 'holdS'>,
): boolean =>
  planned.demand < than.demand - nothing || (planned.variant === than.variant && planned.holdS < than.holdS)

/** Whether it asks for more than a step. */
export const isHarder = (
  planned: Pick<PlannedHold, 'variant' | 'demand' | 'holdS'>,
  than: Pick<PlannedHold, 'variant' | 'demand' | 'holdS'>,
): boolean =>
  planned.demand > than.demand + nothing || (planned.variant === than.variant && planned.holdS > than.holdS)

const plannedTwists = ({ session }: TodayPlan): PlannedTwists | undefined => {
  if (session === null || session.twists.length === 0) return undefined
  return {
    perSide: session.twists.reduce((sum, { perSide }) => sum + perSide, 0),
    place: Math.max(...session.twists.map(twistPlace)),
  }
}

export const inWords = (hold: PlannedHold | undefined): string =>
  hold === undefined ? 'no hold' : `${hold.variant} ${hold.rounds} x ${hold.holdS} s`

const plannedStrength = ({ items }: TodayPlan): readonly PlannedStrength[] =>
  items.flatMap(item => (item.kind === 'strength' ? [{ id: item.id, dose: item.dose }] : []))

export const isLighter = ({ session, items }: TodayPlan): boolean =>
  (session?.hold?.rounds ?? 6) <= 4 ||
  items.some(({ id, because }) => id.startsWith('HM') && isForTheDay(because.map(({ rule }) => rule)))

/** A week, days off, or pain told now, which stands before the flow's own reason: less today, nothing taken for good. */
function isForTheDay(rules: readonly string[]): boolean {
  const own = rules.findIndex(rule => rule.startsWith('HM'))
  return rules.some(
    (rule, at) => lighterRules.has(rule) || (at < own && (rule === 'PG-03' || rule === 'PG-04')),
  )
}

const lighterRules: ReadonlySet<string> = new Set(['PG-15', 'PG-16'])
