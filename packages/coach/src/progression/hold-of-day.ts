import type { Day } from '@backstride/kit'
import { daysBetween } from '@backstride/kit'
import { easierStep, harderStep, harderVariant, holdSteps, isHarder, withinLimits } from '../ladder/climb.ts'
import type { HoldStep, Ladder, LadderLimits } from '../ladder/ladder.ts'
import type { Because } from '../rules/rule.ts'
import type { Level } from '../screening/level.ts'
import { lessOf } from './deload.ts'
import { type EntryInput, entryRules, entryVariant } from './entry.ts'
import { type Begins, entryHold, type FlareBeforeHold, type HoldOfDay } from './entry-hold.ts'
import type { HoldLane } from './hold-lane.ts'
import { layoffOn } from './layoff.ts'
import type { PainNow } from './pain-now.ts'
import { progressRules } from './progress-rules.ts'

/** What a day does to the lanes, whatever they earned. */
export interface DayBrakes {
  /** Nothing gets harder today, and why. [PG-12, keeping mode, pain told now] */
  readonly noRise: Because | undefined
  /** Less volume this week. [PG-16] */
  readonly deload: Because | undefined
  readonly painNow: PainNow | undefined
}

export interface HoldDay extends DayBrakes, Begins {
  readonly date: Day
  readonly limits: LadderLimits
  readonly level: Level
  /** Usual pain, NRS; undefined: too few mornings. */
  readonly usual: number | undefined
  readonly entry: EntryInput
  /** As long as no hold was done. */
  readonly flareBeforeHold: FlareBeforeHold | undefined
}

/** The hold of a day: where the lane stands, what it earned, and what the day takes from it. */
export function holdOfDay(lane: HoldLane | undefined, day: HoldDay): HoldOfDay {
  const { ladder, limits, date } = day
  if (lane === undefined) return begun(entryHold(day.entry, day.flareBeforeHold, day), day)
  const { layoff, because: away } = layoffOn(lane.last.day, date)
  if (layoff === 'entryAgain') return begun(againFrom(lane, day, away), day)
  const risen = layoff === 'none' ? risenStep(lane, day) : { step: lane.step, because: lane.because }
  const back = layoff === 'stepBack' ? easierStep(ladder, risen.step, lane.cameBy) : risen.step
  // At the bottom there is no step to go back: then it is fewer rounds.
  const isBottom = layoff === 'stepBack' && !isHarder(ladder, risen.step, back)
  const fewer = layoff === 'fewerRounds' || isBottom
  const asked: HoldOfDay = {
    step: back,
    rounds: fewer ? Math.min(lane.rounds, entryRules.fewerRounds) : lane.rounds,
    because: layoff === 'none' ? risen.because : [away, ...risen.because],
    entryTest: false,
  }
  const open = withinDay(capped(eased(asked, lane, day), lane), lane.cameBy, ladder, limits)
  return gentle(open, day)
}

/** With much pain at rest the feet stay down and a walk stands beside it, as at the beginning, until it is less. */
function gentle(hold: HoldOfDay, { entry, entryAt }: HoldDay): HoldOfDay {
  const { variant, because } = entryVariant(entry)
  const isGentlest = because.rule === 'EN-04' && hold.step.variant === entryAt(variant)
  return isGentlest ? { ...hold, because: [because, ...hold.because] } : hold
}

/**
 * Planned seconds are at most a quarter more than in the last session with all rounds, whatever the runner held longer
 * in fewer rounds since; ten seconds are always open. Source: rules, "Session cap for the holds".
 */
function capped(asked: HoldOfDay, { wholeHoldS }: HoldLane): HoldOfDay {
  const shortestS = holdSteps.holdS[0]
  const mostS = (entryRules.rounds / asked.rounds) * (wholeHoldS ?? shortestS) * holdSteps.secondsRise
  const holdS = holdSteps.holdS.findLast(seconds => seconds <= Math.min(asked.step.holdS, mostS)) ?? shortestS
  return holdS >= asked.step.holdS ? asked : { ...asked, step: { ...asked.step, holdS } }
}

/** Exactly one lever harder, once it was earned and nothing holds it back. [PG-09, PG-14] */
function risenStep(
  lane: HoldLane,
  { ladder, limits, level, usual, date, noRise, deload, painNow }: HoldDay,
): { readonly step: HoldStep; readonly because: readonly Because[] } {
  const { step, goods, because } = lane
  if (goods.length < progressRules.goodsToRise) return { step, because }
  const brake = noRise ?? deload ?? painNow?.because
  if (brake !== undefined) return { step, because: [brake, ...because] }
  const isFastLane =
    level === 4 &&
    usual !== undefined &&
    usual <= progressRules.fastUsualNrs &&
    goods.every(({ fast }) => fast) &&
    (lane.risenOn === undefined || daysBetween(lane.risenOn, date) >= progressRules.fastEveryDays)
  const next = isFastLane ? harderVariant(ladder, step, limits) : undefined
  if (next !== undefined)
    return { step: next, because: [{ rule: 'PG-14', saw: { usual: usual ?? 0 } }, ...because] }
  const harder = harderStep(ladder, step, limits)
  if (harder === undefined) return { step, because }
  return { step: harder, because: [{ rule: 'PG-09', saw: { goods: goods.length } }, ...because] }
}

/** What pain told now or the easy week takes. Steps easier do not add up. Source: rules.md PG. */
function eased(asked: HoldOfDay, lane: HoldLane, { ladder, painNow, deload }: HoldDay): HoldOfDay {
  const now = painNow?.asks === 'easier' ? painNow.because : undefined
  // A flare that the lane has not been through yet made it easier already.
  const easier = lane.afterFlare ? undefined : now
  const step = easier === undefined ? asked.step : easierStep(ladder, asked.step, lane.cameBy)
  const fewer = painNow !== undefined && painNow.asks !== 'noRise'
  const rounds = Math.min(
    asked.rounds,
    fewer ? entryRules.fewerRounds : asked.rounds,
    deload === undefined ? asked.rounds : lessOf(entryRules.rounds),
  )
  const said = [painNow?.because, rounds < asked.rounds ? deload : undefined]
  const news = said.flatMap(one => (one === undefined || asked.because.includes(one) ? [] : [one]))
  return { ...asked, step, rounds, because: [...news, ...asked.because] }
}

/** The step within what the day allows. A step made smaller says so. */
function withinDay(
  asked: HoldOfDay,
  cameBy: readonly string[],
  ladder: Ladder,
  limits: LadderLimits,
): HoldOfDay {
  const step = withinLimits(ladder, asked.step, cameBy, limits)
  if (step.variant === asked.step.variant && step.holdS === asked.step.holdS) return asked
  const cut: Because = { rule: 'LV-01', saw: { from: asked.step.variant, to: step.variant } }
  // What the limit took has not become harder.
  const left = asked.because.filter(({ rule }) => !rises.has(rule))
  return { ...asked, step, because: [cut, ...left] }
}

const rises: ReadonlySet<string> = new Set(['PG-09', 'PG-14'])

/** The beginning, within what is open today; the pain of the day has chosen its step already. */
function begun(hold: HoldOfDay, { ladder, limits }: HoldDay): HoldOfDay {
  const open = withinDay(hold, [], ladder, limits)
  // The test holds up to 30 s: not where whoever cleared allows 10.
  const isTest =
    open.entryTest && open.step.variant === hold.step.variant && !limits.restrictions.includes('holdMax10s')
  return { ...open, entryTest: isTest }
}

/** After a long time away: as at the beginning, but never above a step that a flare left behind. [PG-15] */
function againFrom(lane: HoldLane, day: HoldDay, away: Because): HoldOfDay {
  const start = entryHold(day.entry, undefined, day)
  const least = lane.afterFlare && isHarder(day.ladder, start.step, lane.step)
  if (!least) return { ...start, because: [away, ...start.because] }
  const rounds = Math.min(lane.rounds, start.rounds)
  return { step: lane.step, rounds, because: [away, ...lane.because], entryTest: false }
}
