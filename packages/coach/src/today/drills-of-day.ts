import { type Day, type Instant, instantMs } from '@backstride/kit'
import { conditionsBecause } from '../conditions/index.ts'
import type { Programme } from '../programme/programme.ts'
import { deloadOn } from '../progression/deload.ts'
import { entryRules } from '../progression/entry.ts'
import type { HoldOfDay } from '../progression/entry-hold.ts'
import { type DayBrakes, holdOfDay } from '../progression/hold-of-day.ts'
import { layoffOn } from '../progression/layoff.ts'
import { painNowOn } from '../progression/pain-now.ts'
import { risenWeek } from '../progression/risen-week.ts'
import { twistPlanOf } from '../progression/twist-flow.ts'
import { usualBefore } from '../progression/usual-pain.ts'
import type { CoachState } from '../replay/coach-state.ts'
import { type Lanes, twistsAfter } from '../replay/lanes.ts'
import type { KnownNow } from '../replay/settle.ts'
import type { Because } from '../rules/rule.ts'
import type { LevelOn } from '../screening/level-on.ts'
import { stepPlansOf } from '../strength/step-plan.ts'
import { strengthItemsOfDay } from '../strength/strength-items.ts'
import { type GroundOfDay, groundOfDay } from './ground-of-day.ts'
import { strengthOpen } from './strength-today.ts'
import type { SessionPlan, StepPlan, TodayItem } from './today-plan.ts'

export interface DrillsOfDay {
  readonly items: readonly TodayItem[]
  readonly session: SessionPlan
  readonly steps: readonly StepPlan[]
  /** A walk stands beside the gentlest entry. */
  readonly walkToo: Because | undefined
}

export interface DrillsInput extends KnownNow {
  readonly state: CoachState
  readonly level: LevelOn
  readonly date: Day
  readonly programme: Programme
  readonly at: Instant
  /** A flare runs: nothing new begins. */
  readonly inFlare: boolean
}

/** The drills of a day with their doses: where every lane stands, what it earned, what the day takes from it. */
export function drillsOfDay(input: DrillsInput): DrillsOfDay {
  const { state, lanes, level, date, programme } = input
  const usual = usualBefore(state.mornings, date)
  const brakes = brakesOf(input, usual)
  const ground = groundOfDay(state, level, programme)
  const { known, under, limits, limitsSaid, ofHold, ofTwists } = ground
  const lane = under.form === 'neutral' ? lanes.neutral : lanes.hold
  const lyingOpen = limits.onlyVariants?.length !== 0
  const hold = holdOfDay(lane, {
    noRise: brakes.noRise,
    deload: brakes.deload,
    painNow: brakes.painNow,
    ladder: under.ladder,
    entryAt: under.entryAt,
    mayTest: under.mayTest,
    date,
    limits,
    level: level.level,
    usual: usual ?? lane?.usualThen,
    entry: { nrs: painAtRest(state, level), level: level.level },
    flareBeforeHold: lanes.flareBeforeHold,
  })
  const walkToo = hold.because.find(({ rule }) => rule === 'EN-04')
  const twists = walkToo === undefined ? twistsOf(input, brakes, ground) : { sets: [], because: [] }
  const steps = walkToo === undefined ? stepsOf(input, brakes, ground) : []
  // Without a hold the first thing to say is why there is none.
  const whyNoHold = lyingOpen ? [] : ofHold
  const alsoOfTwists = ofTwists.filter(({ rule }) => whyNoHold.every(each => each.rule !== rule))
  const ladderOf = (id: string) => steps.find(({ variant }) => variant === id)?.ladder ?? ''
  const strength = strengthItemsOfDay(
    steps,
    strengthOpen(state.strength, {
      date,
      now: input.at,
      longRunDay: state.told.week?.longRunDay,
    }),
  )
  return {
    items: [
      ...(lyingOpen
        ? [holdItem(hold, [...limitsSaid, ...ofHold])]
        : wallItems(steps, [...ofHold, ...limitsSaid])),
      ...twists.sets.map(
        ({ variant, perSide }): TodayItem => ({
          kind: 'drill',
          id: variant,
          dose: { perSide },
          because: [...whyNoHold, ...twists.because, ...limitsSaid, ...alsoOfTwists],
        }),
      ),
      ...strength.items
        .filter(item => !input.inFlare || isBegun(lanes, ladderOf(item.id)))
        .map(item => ({
          ...item,
          because: [...item.because, ...limitsSaid, ...conditionsBecause(ladderOf(item.id), known)],
        })),
    ],
    session: {
      hold: lyingOpen
        ? {
            variant: hold.step.variant,
            rounds: hold.rounds,
            holdS: hold.step.holdS,
            restS: entryRules.restS,
            entryTest: hold.entryTest,
          }
        : null,
      twists: twists.sets,
      restrictions: level.restrictions,
    },
    steps,
    walkToo,
  }
}

const isBegun = ({ steps }: Lanes, ladder: string): boolean =>
  Object.entries(steps).some(([name, lane]) => name === ladder && lane !== undefined)

/** What holds every lane back today, whatever it earned. */
function brakesOf({ state, lanes, restApart, date, at }: DrillsInput, usual: number | undefined): DayBrakes {
  const { keeping } = state.told
  const keeps = keeping?.on === true && !keeping.flared
  const painNow = painNowOn(restApart, usual ?? lanes.hold?.usualThen ?? state.screenNrs, at)
  return {
    noRise:
      risenWeek(state.mornings, date) ?? (keeps ? { rule: 'MT-02', saw: { since: keeping.day } } : undefined),
    deload: deloadOn(lanes.blockStart, date),
    painNow,
  }
}

function twistsOf(
  { lanes, level, date }: DrillsInput,
  { noRise, deload, painNow }: DayBrakes,
  { stagesOpen, noRise: heldBack }: GroundOfDay,
) {
  const { twistsLast } = lanes
  const away = twistsLast === undefined ? undefined : layoffOn(twistsLast.day, date)
  const first = away !== undefined && away.layoff !== 'none' ? away.because : undefined
  const less = painNow?.asks === 'noRise' ? undefined : painNow?.because
  const plan = twistPlanOf(twistsAfter(lanes, date), {
    level: level.level,
    stagesOpen,
    noRise: heldBack ?? noRise ?? deload ?? painNow?.because ?? first,
    fewer: deload ?? less ?? (away?.layoff === 'fewerRounds' ? first : undefined),
  })
  const isSaid = first === undefined || plan.because.includes(first)
  return isSaid ? plan : { ...plan, because: [first, ...plan.because] }
}

function stepsOf(
  { lanes, date, programme }: DrillsInput,
  { noRise, deload, painNow }: DayBrakes,
  { circumstances }: GroundOfDay,
) {
  return stepPlansOf(lanes.steps, programme.ladders, circumstances, {
    date,
    noRise: noRise ?? painNow?.because,
    easyWeek: deload ?? (painNow?.asks === 'noRise' ? undefined : painNow?.because),
  })
}

/** Where nobody lies down the wall is in the place of the hold, by its own lane. */
const wallItems = (steps: readonly StepPlan[], why: readonly Because[]): readonly TodayItem[] =>
  steps.flatMap(({ ladder, variant, dose, because }): readonly TodayItem[] => {
    if (ladder !== 'wallHollow' || !('rounds' in dose)) return []
    const { rounds, holdS, restS } = dose
    return [{ kind: 'drill', id: variant, dose: { rounds, holdS, restS }, because: [...why, ...because] }]
  })

const holdItem = (hold: HoldOfDay, limitsSaid: readonly Because[]): TodayItem => ({
  kind: 'drill',
  id: hold.step.variant,
  dose: { rounds: hold.rounds, holdS: hold.step.holdS, restS: entryRules.restS },
  because: [...hold.because, ...limitsSaid],
})

/** Pain as last told since the screen, at rest; else what the screen was told; none without an episode. */
function painAtRest({ atRest }: CoachState, { lastScreen }: LevelOn): number {
  const told = atRest !== undefined && instantMs(atRest.at) >= instantMs(lastScreen.at) ? atRest : undefined
  return told?.nrs ?? lastScreen.data.episode?.painAtRest ?? 0
}
