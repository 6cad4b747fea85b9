import type { Day } from '@backstride/kit'
import type { LadderOpen, StepCircumstances, StepLadder } from '../programme/programme.ts'
import { layoffRules } from '../progression/layoff.ts'
import type { Because } from '../rules/rule.ts'
import type { StepPlan } from '../today/today-plan.ts'
import { hasEarnedRise } from './earned-rise.ts'
import {
  doseOf,
  firstOpen,
  inEasyWeek,
  openAtMost,
  placeOf,
  type Rung,
  rungAbove,
  withFewer,
} from './rungs.ts'
import { daysOff, rungDue, type StepLaneState } from './step-lane.ts'
import type { StepLanes } from './step-lanes.ts'

/** What bears on every ladder of a day. */
export interface StepDay {
  readonly date: Day
  /** No progress anywhere, and why. [PG-12] */
  readonly noRise?: Because | undefined
  /** An easy week. [PG-16] */
  readonly easyWeek?: Because | undefined
}

/** The runner's step on a ladder for a day, and why; undefined: the ladder is closed. */
export function stepPlanOf(
  lane: StepLaneState | undefined,
  ladder: StepLadder,
  circumstances: StepCircumstances,
  day: StepDay,
): StepPlan | undefined {
  const opening = openingOf(ladder, circumstances)
  const first = firstOpen(ladder, opening.open)
  if (first === undefined) return undefined
  const { rung, fewer, because } =
    lane === undefined ? begin(first) : goOn(lane, ladder, { opening, first }, day)
  const whole = doseOf(ladder, rung)
  if (whole === undefined) return undefined
  const { easyWeek } = day
  const isEasy = !fewer && easyWeek !== undefined
  return {
    ladder: ladder.id,
    variant: rung.variant,
    dose: fewer ? withFewer(whole) : isEasy ? inEasyWeek(whole) : whole,
    because: isEasy ? [easyWeek, ...because] : because,
  }
}

/** What is open stays the same from day to day, as long as what it is asked for by does. */
const openings = new WeakMap<StepCircumstances, Map<StepLadder, LadderOpen>>()

function openingOf(ladder: StepLadder, circumstances: StepCircumstances): LadderOpen {
  const known = openings.get(circumstances) ?? new Map<StepLadder, LadderOpen>()
  openings.set(circumstances, known)
  const opening = known.get(ladder) ?? ladder.opening(circumstances)
  known.set(ladder, opening)
  return opening
}

interface RungOfDay {
  readonly rung: Rung
  readonly fewer: boolean
  readonly because: readonly Because[]
}

/** A ladder begins at its first open step, with its smallest dose. [ST-04] */
const begin = (first: Rung): RungOfDay => ({
  rung: first,
  fewer: false,
  because: [{ rule: 'ST-04', saw: { step: first.variant } }],
})

function goOn(
  lane: StepLaneState,
  ladder: StepLadder,
  { opening, first }: { readonly opening: LadderOpen; readonly first: Rung },
  { date, noRise, easyWeek }: StepDay,
): RungOfDay {
  const off = daysOff(lane, date)
  if (off.own >= layoffRules.entryAgainDays) {
    const { rung, because } = begin(first)
    return { rung, fewer: lane.eased, because: [away(off.own), ...because] }
  }
  const isBack = off.lane >= layoffRules.stepBackDays
  const isFewer = !isBack && off.lane >= layoffRules.fewerRoundsDays
  const rung = rungDue(lane, ladder, date)
  const down = isBack ? 1 : 0
  // At the bottom there is no step to go back: then it is less of the same.
  const atBottom = placeOf(ladder, lane.rung) < down
  const because = [...(isBack || isFewer ? [away(off.lane)] : []), ...lane.because]
  const held: RungOfDay = { rung, fewer: lane.fewer || isFewer || atBottom, because }
  // One lever at a time: an easy week raises nothing, and neither does what just became easier.
  const mayRise = easyWeek === undefined && down === 0
  const plan = mayRise ? risen(lane, ladder, opening, noRise, held) : held
  return within(ladder, opening, first, plan, lane.eased)
}

const away = (days: number): Because => ({ rule: 'PG-15', saw: { days } })

/** Exactly one rung up: the next dose, or the first dose of the next open step. After days off nothing rises. [PG-09] */
function risen(
  lane: StepLaneState,
  ladder: StepLadder,
  opening: LadderOpen,
  noRise: Because | undefined,
  plan: RungOfDay,
): RungOfDay {
  if (plan.fewer || !hasEarnedRise(lane.goods)) return plan
  if (!hasEarnedRise(lane.goods, opening.rpeAtMost)) {
    const effort: Because = { rule: 'ST-06', saw: { rpe: opening.rpeAtMost } }
    return { ...plan, because: [effort, ...plan.because] }
  }
  if (noRise !== undefined) return { ...plan, because: [noRise, ...plan.because] }
  if (!opening.mayRise) return { ...plan, because: [{ rule: 'ST-07', saw: {} }, ...plan.because] }
  const above = rungAbove(ladder, lane.rung, opening.open)
  if (above === undefined) return plan
  const rise: Because = { rule: 'PG-09', saw: { goods: lane.goods.length } }
  return { ...plan, rung: above, because: [rise, ...plan.because] }
}

/** What of it is open today; a step made smaller says so. What eased the plan is felt beside a limit too. [ST-05] */
function within(
  ladder: StepLadder,
  { open }: LadderOpen,
  first: Rung,
  plan: RungOfDay,
  isEased: boolean,
): RungOfDay {
  const rung = openAtMost(ladder, plan.rung, open)
  const cut = (to: Rung): readonly Because[] => [
    { rule: 'ST-05', saw: { from: plan.rung.variant, to: to.variant } },
    ...plan.because,
  ]
  // All that is open is harder than where the ladder stands: its gentlest step, and less of it.
  if (rung === undefined) return { rung: first, fewer: true, because: cut(first) }
  if (rung.variant === plan.rung.variant) return plan
  return { rung, fewer: plan.fewer || isEased, because: cut(rung) }
}

/**
 * The runner's step on every ladder that is open on a day. What was not done for longest comes first, so that ladders
 * which stand in for each other take turns. [ST-08]
 */
export function stepPlansOf(
  lanes: StepLanes,
  ladders: readonly StepLadder[],
  circumstances: StepCircumstances,
  day: StepDay,
): readonly StepPlan[] {
  const lastOf = ({ id }: StepLadder): string => lanes[id]?.lastDay ?? ''
  return ladders
    .toSorted((a, b) => (lastOf(a) < lastOf(b) ? -1 : lastOf(a) > lastOf(b) ? 1 : 0))
    .map(ladder => stepPlanOf(lanes[ladder.id], ladder, circumstances, day))
    .filter(plan => plan !== undefined)
}
