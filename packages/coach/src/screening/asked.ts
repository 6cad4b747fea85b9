import { type Fact, type FactOf, isKnown } from '@backstride/facts'
import { type Day, daysBetween, type Instant } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import { frontOfHipRules } from './front-of-hip.ts'
import { rescreenRules } from './rescreen-rules.ts'

/** What has happened since the safety questions were last asked, as far as it asks for them again. */
export interface Asked {
  /** The newest screen of either kind. */
  readonly last: { readonly at: Instant; readonly day: Day } | undefined
  /** The newest whole screen. */
  readonly wholeId: string | undefined
  /** Since the newest whole screen, the first of each. */
  readonly legChange: Because['saw'] | undefined
  readonly stopped: boolean
  readonly pinchedAgain: boolean
  readonly shortYes: boolean
  readonly highAtRest: Because['saw'] | undefined
  /** A whole screen of a newer version than this one reads. */
  readonly unreadVersion: number | undefined
  /** Since the newest screen of either kind, the first that rose or went below the knee. */
  readonly rise: Because | undefined
  /** What an early end left out, by the screen it belongs to; only the newest few. */
  readonly unasked: readonly { readonly about: string; readonly count: number }[]
  /** Sessions running, newest last, that asked about the front of the hip: whether it pinched. */
  readonly pinches: readonly boolean[]
  /** Day of the newest fact of any kind that we read. */
  readonly lastDay: Day | undefined
  /** Days without any fact before the first one after them, where that was long: telling something is no screen. */
  readonly away: number | undefined
}

export const askedStart: Asked = {
  last: undefined,
  wholeId: undefined,
  legChange: undefined,
  stopped: false,
  pinchedAgain: false,
  shortYes: false,
  highAtRest: undefined,
  unreadVersion: undefined,
  rise: undefined,
  unasked: [],
  pinches: [],
  lastDay: undefined,
  away: undefined,
}

/** What a pain report means at its moment: whether a leg changed, and usual pain before its day. */
export interface ReportMeaning {
  readonly legChange: boolean
  /** Asked for only where a report is high enough to ask anything. */
  readonly usual: () => number | undefined
}

/** One fact further. `meaning` belongs to a pain report. */
export function advanceAsked(before: Asked, fact: Fact, meaning: ReportMeaning | undefined): Asked {
  if (!isKnown(fact)) return fact.kind === 'ScreenAnswered' ? { ...before, unreadVersion: fact.v } : before
  const asked = before.lastDay === fact.day ? before : withDay(before, fact.day)
  switch (fact.kind) {
    case 'ScreenAnswered':
      return {
        ...asked,
        last: { at: fact.at, day: fact.day },
        wholeId: fact.id,
        legChange: undefined,
        stopped: false,
        pinchedAgain: false,
        shortYes: false,
        highAtRest: undefined,
        unreadVersion: undefined,
        rise: undefined,
        away: undefined,
      }
    case 'ShortScreenAnswered':
      return {
        ...asked,
        last: { at: fact.at, day: fact.day },
        rise: undefined,
        shortYes: asked.shortYes || !isAllNo(fact),
      }
    case 'ScreenMarksConfirmed':
      return { ...asked, unasked: withUnasked(asked.unasked, fact) }
    case 'SessionCompleted':
      return withSession(asked, fact)
    case 'PositionsExplored':
      return { ...asked, stopped: asked.stopped || Boolean(fact.data.stopWord) }
    case 'PainReported':
      return meaning === undefined ? asked : withReport(asked, fact, meaning)
    default:
      return asked
  }
}

function withDay(before: Asked, day: Day): Asked {
  const days = before.lastDay === undefined ? 0 : daysBetween(before.lastDay, day)
  return { ...before, lastDay: day, away: before.away ?? (days < rescreenRules.awayDays ? undefined : days) }
}

const isAllNo = ({ data }: FactOf<'ShortScreenAnswered'>): boolean =>
  [data.toiletSaddleOrBothLegs, data.oneLegWeakOrNumb, data.feverOrFall].every(answer => answer === 'no')

const keptMarks = 4

function withUnasked(kept: Asked['unasked'], { data }: FactOf<'ScreenMarksConfirmed'>): Asked['unasked'] {
  const count = data.unasked?.length ?? 0
  return data.about === undefined || count === 0
    ? kept
    : [...kept, { about: data.about, count }].slice(-keptMarks)
}

function withSession(asked: Asked, { data }: FactOf<'SessionCompleted'>): Asked {
  const stopped = asked.stopped || Boolean(data.stopWord)
  if (data.frontOfHip === undefined) return stopped === asked.stopped ? asked : { ...asked, stopped }
  const pinches = [...asked.pinches, data.frontOfHip === 'pinches'].slice(-frontOfHipRules.pinchesRunning)
  const again = pinches.length === frontOfHipRules.pinchesRunning && pinches.every(pinch => pinch)
  return { ...asked, stopped, pinches, pinchedAgain: asked.pinchedAgain || again }
}

function withReport(
  asked: Asked,
  { data }: FactOf<'PainReported'>,
  { legChange, usual }: ReportMeaning,
): Asked {
  const { highNrs, risenNrs, belowKneeDistal } = rescreenRules
  const { nrs, distal, moment } = data
  if (!legChange && nrs < risenNrs && (distal === undefined || distal < belowKneeDistal)) return asked
  const usualNrs = usual() ?? 0
  const leg = legChange ? { distal: distal ?? 0, numbOrWeak: data.numbOrWeak ? 1 : 0 } : undefined
  const atRest = nrs >= highNrs && (moment === 'now' || moment === 'before')
  const rose = nrs >= highNrs || nrs - usualNrs >= risenNrs
  const below = distal !== undefined && distal >= belowKneeDistal
  const rise: Because | undefined = rose
    ? { rule: 'RS-01', saw: { nrs, usual: usualNrs } }
    : below
      ? { rule: 'RS-02', saw: { distal } }
      : undefined
  // Most reports ask for nothing.
  if (leg === undefined && !atRest && rise === undefined) return asked
  return {
    ...asked,
    legChange: asked.legChange ?? leg,
    highAtRest: asked.highAtRest ?? (atRest ? { nrs, usual: usualNrs } : undefined),
    rise: asked.rise ?? rise,
  }
}
