import { type Day, daysBetween, type Instant, instantMs, MS_PER_H } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import type { Asked } from './asked.ts'
import type { LevelOn } from './level-on.ts'
import { computedFlags, type FlagId } from './red-flags.ts'
import { rescreenRules } from './rescreen-rules.ts'

/** A screen that is due: the whole one or its one card, and whether drills wait for it. */
export interface ScreenDue {
  readonly which: 'screen' | 'shortScreen'
  readonly drillsWait: boolean
  readonly because: Because
}

/** What must be asked again on `day`; undefined: nothing. The most cautious comes first. */
export const screenDue = (
  asked: Asked,
  level: LevelOn,
  day: Day,
  /** Asked for only where an answer depends on the hour: working it out takes longer than the rest. */
  dayStart: () => Instant,
): ScreenDue | undefined =>
  unread(asked) ??
  afterLegChange(asked) ??
  afterShortYes(asked) ??
  afterPinches(asked) ??
  endedEarly(asked) ??
  afterAway(asked, day) ??
  atRestHigh(asked) ??
  afterRise(asked) ??
  askedAgain(level, dayStart) ??
  byCalendar(asked, level, day)

/** A newer screen that this version cannot read, written by a newer one: it may hold anything, so it is asked again. */
const unread = ({ unreadVersion }: Asked): ScreenDue | undefined =>
  unreadVersion === undefined ? undefined : whole('RS-08', { version: unreadVersion })

/** PG-01: new leg signs or a stop word since the last whole screen: stop, and screen. */
function afterLegChange({ legChange, stopped }: Asked): ScreenDue | undefined {
  if (legChange !== undefined) return whole('PG-01', legChange)
  return stopped ? whole('PG-01', { stopWord: 1 }) : undefined
}

/** A row of the short card was no clear no: the whole screen asks on. */
const afterShortYes = ({ shortYes }: Asked): ScreenDue | undefined =>
  shortYes ? whole('RS-10', {}) : undefined

/** It pinched at the front of the hip twice running: the screen asks about hip and groin (RF24). */
const afterPinches = ({ pinchedAgain }: Asked): ScreenDue | undefined =>
  pinchedAgain ? whole('RS-09', {}) : undefined

/** The last screen ended early at an emergency: what was not asked then is asked before training. */
function endedEarly({ unasked, wholeId }: Asked): ScreenDue | undefined {
  const early = unasked.find(({ about }) => about === wholeId)
  return early === undefined ? undefined : whole('RS-06', { unasked: early.count })
}

function afterAway({ lastDay, away }: Asked, day: Day): ScreenDue | undefined {
  if (away !== undefined) return whole('RS-05', { days: away })
  if (lastDay === undefined) return undefined
  const days = daysBetween(lastDay, day)
  return days < rescreenRules.awayDays ? undefined : whole('RS-05', { days })
}

/**
 * Pain of 7 and more told now, outside a session: the whole screen asks about it with its numbers (RF60), and only that
 * answers it. During a session, and the next morning, PG-02 decides.
 */
const atRestHigh = ({ highAtRest }: Asked): ScreenDue | undefined =>
  highAtRest === undefined ? undefined : whole('RS-01', highAtRest)

/** Pain up by 3, at 7 and more, or below the knee for the first time since the last screen of either kind. */
const afterRise = ({ rise }: Asked): ScreenDue | undefined =>
  rise === undefined ? undefined : short(rise.rule, rise.saw)

/** High pain at rest is asked again after 24 h, one bony spot after 72 h. */
function askedAgain(level: LevelOn, dayStart: () => Instant): ScreenDue | undefined {
  const hours = () =>
    Math.floor((instantMs(dayStart()) + MS_PER_H * 24 - 1 - instantMs(level.lastScreen.at)) / MS_PER_H)
  const due = (id: FlagId, afterH: number): ScreenDue | undefined =>
    level.rules.includes(id) && hours() >= afterH
      ? { which: 'screen', drillsWait: false, because: { rule: 'RS-07', saw: { hours: afterH } } }
      : undefined
  return due('RF60', computedFlags.RF60.askedAgainAfterH) ?? due('RF23', rescreenRules.focalPainHours)
}

function byCalendar({ last }: Asked, level: LevelOn, day: Day): ScreenDue | undefined {
  const days = daysBetween(last?.day ?? level.lastScreen.day, day)
  const weekly = level.level <= 3 || level.lastScreen.data.episode !== null
  if (weekly) return days >= rescreenRules.inPainDays ? short('RS-03', { days }) : undefined
  return days >= rescreenRules.painFreeDays ? short('RS-04', { days }) : undefined
}

const whole = (rule: string, saw: Because['saw']): ScreenDue => ({
  which: 'screen',
  drillsWait: true,
  because: { rule, saw },
})

const short = (rule: string, saw: Because['saw']): ScreenDue => ({
  which: 'shortScreen',
  drillsWait: false,
  because: { rule, saw },
})
