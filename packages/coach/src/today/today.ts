import { effectiveFacts, type Fact, type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { type Day, dayStart, type Instant, instantMs, MS_PER_H } from '@backstride/kit'
import { isPlay } from '../explore/is-play.ts'
import type { Ladder } from '../ladder/ladder.ts'
import { progressRules } from '../progression/progress-rules.ts'
import type { Because } from '../rules/rule.ts'
import { type LevelOn, levelOn } from '../screening/level-on.ts'
import { type ScreenDue, screenDue, unreadScreen } from '../screening/rescreen.ts'
import { type DrillsOfDay, drillsOfDay } from './drills-of-day.ts'
import { morningDue } from './morning-due.ts'
import type { TodayItem, TodayPlan } from './today-plan.ts'

export interface TodayInput {
  readonly facts: readonly Fact[]
  /** Facts of later days are ignored. */
  readonly date: Day
  readonly ladder: Ladder
  /** The moment within the day; without it the day is taken from its start, the cautious end. */
  readonly now?: Instant
}

/** How long a walk is offered, minutes; as far as it does not hurt more. [D] */
const walkMinutes = 15

/** What to do on a day, and why: a replay of all facts through the published rules. */
export function today({ facts, date, ladder, now }: TodayInput): TodayPlan {
  const upToDate = facts.filter(fact => fact.day <= date && !isPlay(fact))
  const known = effectiveFacts(upToDate)
  const level = levelOn(known, date)
  const zone = known.at(-1)?.zone ?? 'UTC'
  const start = dayStart(date, zone)
  const doneToday = known.some(fact => fact.kind === 'SessionCompleted' && fact.day === date)
  const morning = morningDue(known, date, now)
  const plan = { date, doneToday, morningDue: morning, session: null } as const
  if (level === undefined)
    return {
      ...plan,
      level: null,
      restrictions: [],
      morningDue: null,
      items: [checkin('screen', { rule: 'SC-01', saw: {} })],
    }

  const common = { ...plan, level: level.level, restrictions: level.restrictions }
  if (level.level <= 1) return { ...common, morningDue: null, items: [clearanceItem(level)] }

  const due = unreadScreen(upToDate, level) ?? screenDue(known, level, date, start)
  const asked = due === undefined ? [] : [checkin(due.which, due.because)]
  const mornings: TodayItem[] =
    morning === null
      ? []
      : [checkin('morning', { rule: 'MO-01', saw: { recalled: morning.recalled ? 1 : 0 } })]
  if (level.level === 2)
    return {
      ...common,
      items: [clearanceItem(level), ...clinicianFirst(due, asked), ...mornings, walkOrRest(level)],
    }
  if (due?.drillsWait && due.because.rule !== 'RS-01') return { ...common, items: asked }

  const drills = drillsOfDay({ facts: known, level, date, ladder })
  const closed = drillsClosed(level, drills, now ?? start) ?? waitingFor(due)
  if (closed !== undefined)
    return {
      ...common,
      items: [
        ...asked,
        ...shortScreenAfterFlare(closed, known, due),
        ...mornings,
        walk(closed.because, level),
      ],
    }
  const walkToo = drills.walkToo === undefined ? [] : [walk(drills.walkToo, level)]
  return { ...common, session: drills.session, items: [...asked, ...mornings, ...drills.items, ...walkToo] }
}

const checkin = (id: 'screen' | 'shortScreen' | 'clearance' | 'morning', because: Because): TodayItem => ({
  kind: 'checkin',
  id,
  dose: {},
  because: [because],
})

/** Which flags need someone to look, and that a clearance is the way back. */
function clearanceItem(level: LevelOn): TodayItem {
  const flags = level.uncovered.map((rule): Because => ({ rule, saw: { level: level.level } }))
  const ended = level.ended.map(
    ({ id, cover }): Because => ({ rule: cover.endedBy === undefined ? 'CL-04' : 'CL-05', saw: { id } }),
  )
  return {
    kind: 'checkin',
    id: 'clearance',
    dose: {},
    because: [...flags, ...ended, { rule: 'CL-01', saw: { level: level.level } }],
  }
}

/** At level 2 a screen is asked again only where its answer may open the way by itself, or where signs are new. */
const clinicianFirst = (due: ScreenDue | undefined, asked: readonly TodayItem[]): readonly TodayItem[] =>
  due !== undefined && askedAtLevel2.has(due.because.rule) ? asked : []

const askedAtLevel2: ReadonlySet<string> = new Set(['RS-07', 'RS-09', 'PG-01'])

const walkOrRest = (level: LevelOn): TodayItem =>
  level.restrictions.includes('noWalk')
    ? { kind: 'rest', id: 'rest', dose: {}, because: [{ rule: 'LV-04', saw: {} }] }
    : walk({ rule: 'LV-02', saw: { level: level.level } }, level)

function walk(because: Because, level: LevelOn): TodayItem {
  if (level.restrictions.includes('noWalk'))
    return { kind: 'rest', id: 'rest', dose: {}, because: [{ rule: 'LV-04', saw: {} }] }
  return { kind: 'walk', id: 'walk', dose: { minutes: walkMinutes }, because: [because] }
}

interface DrillsClosed {
  readonly because: Because
  /** Closed by a flare: since when. */
  readonly since?: Instant
}

/** Much pain, not screened yet: walking is what is left. */
const waitingFor = (due: ScreenDue | undefined): DrillsClosed | undefined =>
  due?.drillsWait ? { because: due.because } : undefined

/** Why there are no drills although the level would let them be done. */
function drillsClosed(level: LevelOn, drills: DrillsOfDay, at: Instant): DrillsClosed | undefined {
  if (!level.allows.drills || level.restrictions.includes('noDrills'))
    return { because: { rule: 'CL-03', saw: { drills: 0 } } }
  const { flare } = drills
  if (flare === undefined) return undefined
  const hours = (instantMs(at) - instantMs(flare.at)) / MS_PER_H
  return hours < progressRules.pauseAfterFlareH ? { because: flare.because, since: flare.at } : undefined
}

function shortScreenAfterFlare(
  closed: DrillsClosed,
  facts: readonly KnownFact[],
  due: ScreenDue | undefined,
): readonly TodayItem[] {
  const { since } = closed
  if (since === undefined || due !== undefined) return []
  const isScreen = (fact: KnownFact): fact is FactOf<'ScreenAnswered' | 'ShortScreenAnswered'> =>
    isKind('ScreenAnswered')(fact) || isKind('ShortScreenAnswered')(fact)
  const asked = facts.some(fact => isScreen(fact) && instantMs(fact.at) >= instantMs(since))
  return asked ? [] : [checkin('shortScreen', closed.because)]
}
