import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { type Day, type Instant, instantMs } from '@backstride/kit'
import { conditionsBecause, variantsLeftOpen } from '../ladder/conditions.ts'
import type { Ladder, LadderLimits } from '../ladder/ladder.ts'
import { entryRules } from '../progression/entry.ts'
import { entryHold, type HoldOfDay } from '../progression/entry-hold.ts'
import { easierLane, type HoldPlan, holdLane, withinDay } from '../progression/hold-lane.ts'
import { judging } from '../progression/judge-session.ts'
import { type JudgedSession, judgeSessions } from '../progression/judged-session.ts'
import { hollowLane, twistLane } from '../progression/lane.ts'
import { type PainLog, painLog } from '../progression/pain-log.ts'
import { twistFlow } from '../progression/twist-flow.ts'
import type { Because } from '../rules/rule.ts'
import { flagsStanding, type LevelOn } from '../screening/level-on.ts'
import { kinOf } from '../screening/red-flags.ts'
import type { SessionPlan, TodayItem } from './today-plan.ts'

export interface DrillsOfDay {
  readonly items: readonly TodayItem[]
  readonly session: SessionPlan
  /** The newest PG-02: drills pause from then on. */
  readonly flare: { readonly at: Instant; readonly because: Because } | undefined
  /** A walk stands beside the gentlest entry. */
  readonly walkToo: Because | undefined
}

export interface DrillsInput {
  /** Effective facts up to the day. */
  readonly facts: readonly KnownFact[]
  readonly level: LevelOn
  readonly date: Day
  readonly ladder: Ladder
}

/** The hold and the twists of a day with their doses, replayed from all sessions before. */
export function drillsOfDay({ facts, level, ladder }: DrillsInput): DrillsOfDay {
  const reports = facts.filter(isKind('PainReported'))
  const sessions = facts.filter(isKind('SessionCompleted'))
  const log = painLog(sessions, reports, facts.filter(isKind('RunRecorded')))
  const context = {
    sessions,
    log,
    screenNrs: facts.find(isKind('ScreenAnswered'))?.data.episode?.painAtRest,
    painFreeOnly: (session: FactOf<'SessionCompleted'>) => wasClearedAfterLegOrBone(level, session),
  }
  const holds = judgeSessions(context, hollowLane(ladder))
  const turned = judgeSessions(context, twistLane)
  const flags = flagsStanding(level)
  const limits: LadderLimits = {
    restrictions: level.restrictions,
    entryTierOnly: level.level === 3,
    onlyVariants: variantsLeftOpen(flags),
  }
  const lyingOpen = limits.onlyVariants?.length !== 0
  const lane = holdLane(holds, ladder, limits)
  const legChange = untiedLegChange(holds, log)
  const hold: HoldOfDay =
    lane === undefined
      ? entryHold({ nrs: painNow(reports, level), level: level.level }, holds, ladder)
      : {
          ...withinDay(legChange === undefined ? lane : easierLane(lane, ladder, legChange), ladder, limits),
          entryTest: false,
        }
  const walkToo = hold.because.find(({ rule }) => rule === 'EN-04')
  const twists =
    walkToo === undefined ? twistFlow(turned, untiedLegChange(turned, log)) : { sets: [], because: [] }
  const conditions = conditionsBecause(flags)
  const limitsSaid = [...limitsBecause(level), ...(lyingOpen ? conditions : [])]
  // Without a hold the first thing to say is why there is none.
  const whyNoHold = lyingOpen ? [] : conditions
  return {
    items: [
      ...(lyingOpen ? [holdItem(hold, limitsSaid)] : []),
      ...twists.sets.map(
        ({ variant, perSide }): TodayItem => ({
          kind: 'drill',
          id: variant,
          dose: { perSide },
          because: [...whyNoHold, ...twists.because, ...limitsSaid],
        }),
      ),
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
    flare: newestFlare(holds),
    walkToo,
  }
}

const holdItem = (hold: HoldPlan, limitsSaid: readonly Because[]): TodayItem => ({
  kind: 'drill',
  id: hold.step.variant,
  dose: { rounds: hold.rounds, holdS: hold.step.holdS, restS: entryRules.restS },
  because: [...hold.because, ...limitsSaid],
})

/** Pain as last told since the screen, at rest; else what the screen was told; none without an episode. */
function painNow(reports: readonly FactOf<'PainReported'>[], { lastScreen }: LevelOn): number {
  const told = reports.findLast(
    ({ at, data }) =>
      instantMs(at) >= instantMs(lastScreen.at) && atRest.has(data.moment) && data.recalled !== true,
  )
  return told?.data.nrs ?? lastScreen.data.episode?.painAtRest ?? 0
}

const atRest: ReadonlySet<string> = new Set(['morning', 'now', 'before'])

/** PG-17 applies while a clearance of leg symptoms or bone stress is behind the runner. */
const wasClearedAfterLegOrBone = (level: LevelOn, session: FactOf<'SessionCompleted'>): boolean =>
  level.covered.some(
    ({ id, cover }) =>
      (kinOf(id).clearance === 'legSymptoms' || id === 'RF23' || id === 'RF24') &&
      instantMs(cover.clearance.at) <= instantMs(session.at),
  )

/**
 * A leg change told apart from any session, after the newest one that moved the lane: it makes the next plan easier,
 * until the lane was done again. [PG-01]
 */
function untiedLegChange(judged: readonly JudgedSession[], log: PainLog): Because | undefined {
  const last = judged.findLast(({ own }) => own.length > 0) ?? judged[0]
  if (last === undefined) return undefined
  const tied = new Set(judged.flatMap(({ pain }) => pain.reports.map(({ id }) => id)))
  const report = log.reports.find(
    candidate =>
      !tied.has(candidate.id) &&
      instantMs(candidate.at) > instantMs(last.session.at) &&
      log.isLegChange(candidate),
  )
  return report === undefined ? undefined : { rule: 'PG-01', saw: { distal: report.data.distal ?? 0 } }
}

/** When the newest PG-02 became known: the moment of the highest report, else of the session. */
function newestFlare(judged: readonly JudgedSession[]): DrillsOfDay['flare'] {
  const flare = judged.findLast(({ verdict }) => verdict.rule === 'PG-02')
  if (flare === undefined) return undefined
  const told = flare.pain.reports.findLast(
    ({ data }) => data.nrs >= judging.flareNrs && data.moment !== 'before' && data.moment !== 'after60',
  )
  return { at: told?.at ?? flare.session.at, because: { rule: 'PG-02', saw: flare.verdict.saw } }
}

/** The limits that today's level and clearance put on the drills, each by its rule. */
function limitsBecause(level: LevelOn): readonly Because[] {
  const cleared = level.covered.map(
    ({ id, level: counts }): Because => ({ rule: counts === 3 ? 'CL-02' : 'CL-03', saw: { id } }),
  )
  return level.level === 3 ? [{ rule: 'LV-03', saw: { level: 3 } }, ...cleared] : cleared
}
