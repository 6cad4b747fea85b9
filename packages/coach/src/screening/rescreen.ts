import { type Fact, isKind, isKnown, type KnownFact } from '@backstride/facts'
import { type Day, daysBetween, instantMs, MS_PER_H } from '@backstride/kit'
import { type PainLog, painLog } from '../progression/pain-log.ts'
import type { Because } from '../rules/rule.ts'
import { pinchedAgain } from './front-of-hip.ts'
import type { LevelOn } from './level-on.ts'
import { computedFlags, type FlagId } from './red-flags.ts'

/** When the screen is asked again. Source: the safety screen, "In the app"; EV 1.6; our choice [D]. */
export const rescreenRules = {
  tag: 'D',
  source: 'Screen: re-screen; EV 1.6',
  risenNrs: 3,
  highNrs: 7,
  belowKneeDistal: 3,
  inPainDays: 7,
  painFreeDays: 30,
  awayDays: 30,
  focalPainHours: 72,
} as const

/** A screen that is due: the whole one or its one card, and whether drills wait for it. */
export interface ScreenDue {
  readonly which: 'screen' | 'shortScreen'
  readonly drillsWait: boolean
  readonly because: Because
}

/** What must be asked again on `day`; undefined: nothing. The most cautious comes first. */
export function screenDue(
  facts: readonly KnownFact[],
  level: LevelOn,
  day: Day,
  dayStart: string,
): ScreenDue | undefined {
  const log = painLog([], facts.filter(isKind('PainReported')))
  return (
    afterLegChange(facts, log, level) ??
    afterPinches(facts, level) ??
    endedEarly(facts, level) ??
    afterAway(facts, day) ??
    atRestHigh(log, level) ??
    afterRise(facts, log, level) ??
    askedAgain(level, dayStart) ??
    byCalendar(facts, level, day)
  )
}

/** A newer screen that this version cannot read, written by a newer one: it may hold anything, so it is asked again. */
export function unreadScreen(facts: readonly Fact[], level: LevelOn): ScreenDue | undefined {
  const unread = facts.find(
    fact =>
      !isKnown(fact) && fact.kind === 'ScreenAnswered' && instantMs(fact.at) > instantMs(level.lastScreen.at),
  )
  if (unread === undefined) return undefined
  return { which: 'screen', drillsWait: true, because: { rule: 'RS-08', saw: { version: unread.v } } }
}

/** PG-01: new leg signs or a stop word since the last whole screen: stop, and screen. */
function afterLegChange(facts: readonly KnownFact[], log: PainLog, level: LevelOn): ScreenDue | undefined {
  const screenedMs = instantMs(level.lastScreen.at)
  const leg = log.reports.find(report => instantMs(report.at) > screenedMs && log.isLegChange(report))
  const stopped = [
    ...facts.filter(isKind('SessionCompleted')),
    ...facts.filter(isKind('PositionsExplored')),
  ].find(({ at, data }) => instantMs(at) > screenedMs && Boolean(data.stopWord))
  const trigger = leg ?? stopped
  if (trigger === undefined) return undefined
  const saw =
    leg === undefined
      ? { stopWord: 1 }
      : { distal: leg.data.distal ?? 0, numbOrWeak: leg.data.numbOrWeak ? 1 : 0 }
  return { which: 'screen', drillsWait: true, because: { rule: 'PG-01', saw } }
}

/** It pinched at the front of the hip twice running: the screen asks about hip and groin (RF24). */
function afterPinches(facts: readonly KnownFact[], level: LevelOn): ScreenDue | undefined {
  if (!pinchedAgain(facts, level.lastScreen.at)) return undefined
  return { which: 'screen', drillsWait: true, because: { rule: 'RS-09', saw: {} } }
}

/** The last screen ended early at an emergency: what was not asked then is asked before training. */
function endedEarly(facts: readonly KnownFact[], level: LevelOn): ScreenDue | undefined {
  const early = facts
    .filter(isKind('ScreenMarksConfirmed'))
    .find(({ data }) => data.about === level.lastScreen.id && (data.unasked?.length ?? 0) > 0)
  if (early === undefined) return undefined
  return {
    which: 'screen',
    drillsWait: true,
    because: { rule: 'RS-06', saw: { unasked: early.data.unasked?.length ?? 0 } },
  }
}

function afterAway(facts: readonly KnownFact[], day: Day): ScreenDue | undefined {
  const lastDay = facts.at(-1)?.day
  if (lastDay === undefined) return undefined
  const days = daysBetween(lastDay, day)
  if (days < rescreenRules.awayDays) return undefined
  return { which: 'screen', drillsWait: true, because: { rule: 'RS-05', saw: { days } } }
}

/**
 * Pain of 7 and more told now, outside a session: the whole screen asks about it with its numbers (RF60), and only that
 * answers it. During a session, and the next morning, PG-02 decides.
 */
function atRestHigh(log: PainLog, level: LevelOn): ScreenDue | undefined {
  const screenedMs = instantMs(level.lastScreen.at)
  const high = log.reports.find(
    ({ at, data }) =>
      instantMs(at) > screenedMs &&
      data.nrs >= rescreenRules.highNrs &&
      (data.moment === 'now' || data.moment === 'before'),
  )
  if (high === undefined) return undefined
  const usual = log.usual(high.day) ?? level.lastScreen.data.episode?.painAtRest ?? 0
  return { which: 'screen', drillsWait: true, because: { rule: 'RS-01', saw: { nrs: high.data.nrs, usual } } }
}

/** Pain up by 3, at 7 and more, or below the knee for the first time since the last screen of either kind. */
function afterRise(facts: readonly KnownFact[], log: PainLog, level: LevelOn): ScreenDue | undefined {
  const asked = lastAsked(facts, level)
  for (const report of log.reports.filter(({ at }) => instantMs(at) > instantMs(asked.at))) {
    const { nrs, distal } = report.data
    const usual = log.usual(report.day) ?? level.lastScreen.data.episode?.painAtRest ?? 0
    const { risenNrs, highNrs, belowKneeDistal } = rescreenRules
    if (nrs >= highNrs || nrs - usual >= risenNrs) return short('RS-01', { nrs, usual })
    if (distal !== undefined && distal >= belowKneeDistal) return short('RS-02', { distal })
  }
  return undefined
}

/** High pain at rest is asked again after 24 h, one bony spot after 72 h. */
function askedAgain(level: LevelOn, dayStart: string): ScreenDue | undefined {
  const hours = Math.floor(
    (instantMs(dayStart) + MS_PER_H * 24 - 1 - instantMs(level.lastScreen.at)) / MS_PER_H,
  )
  const due = (id: FlagId, afterH: number): ScreenDue | undefined =>
    level.rules.includes(id) && hours >= afterH
      ? { which: 'screen', drillsWait: false, because: { rule: 'RS-07', saw: { hours: afterH } } }
      : undefined
  return due('RF60', computedFlags.RF60.askedAgainAfterH) ?? due('RF23', rescreenRules.focalPainHours)
}

function byCalendar(facts: readonly KnownFact[], level: LevelOn, day: Day): ScreenDue | undefined {
  const asked = lastAsked(facts, level)
  const days = daysBetween(asked.day, day)
  const weekly = level.level <= 3 || level.lastScreen.data.episode !== null
  if (weekly) return days >= rescreenRules.inPainDays ? short('RS-03', { days }) : undefined
  return days >= rescreenRules.painFreeDays ? short('RS-04', { days }) : undefined
}

const short = (rule: string, saw: Because['saw']): ScreenDue => ({
  which: 'shortScreen',
  drillsWait: false,
  because: { rule, saw },
})

/** The newest screen of either kind. */
function lastAsked(facts: readonly KnownFact[], level: LevelOn): KnownFact {
  return (
    facts.findLast(fact => fact.kind === 'ScreenAnswered' || fact.kind === 'ShortScreenAnswered') ??
    level.lastScreen
  )
}
