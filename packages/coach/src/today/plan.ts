import { type Day, dayStart, type Instant, instantMs, MS_PER_H, msToInstant } from '@backstride/kit'
import type { Programme } from '../programme/programme.ts'
import { type FlareOn, flareOn, flareSpell } from '../progression/flares.ts'
import { progressRules } from '../progression/progress-rules.ts'
import type { CoachState } from '../replay/coach-state.ts'
import type { Lanes } from '../replay/lanes.ts'
import { type KnownNow, knownNow } from '../replay/settle.ts'
import type { Because } from '../rules/rule.ts'
import { thresholdsHash } from '../rules/thresholds-hash.ts'
import { type LevelOn, levelFrom } from '../screening/level-on.ts'
import { levelToday } from '../screening/level-today.ts'
import { type ScreenDue, screenDue } from '../screening/rescreen.ts'
import { rulesVersion } from '../screening/screen.ts'
import { type DrillsOfDay, drillsOfDay } from './drills-of-day.ts'
import { morningDueFrom } from './morning-due.ts'
import type { Advice, TodayItem, TodayPlan } from './today-plan.ts'
import { walkRules } from './walk.ts'

export interface PlanInput {
  readonly date: Day
  readonly programme: Programme
  /** The moment within the day; without it the day is taken from its start, the cautious end. */
  readonly now?: Instant | undefined
}

/** What to do on a day, and why: from what the coach knows after all facts up to that day. */
export function planOf(state: CoachState, input: PlanInput): TodayPlan {
  const { date } = input
  const screened = levelFrom(state.standing, date)
  const known = screened === undefined ? undefined : knownNow(state, input.programme)
  const flare =
    known === undefined ? undefined : flareOn(known.lanes.flares, state.mornings, date, state.cleared)
  const level = screened === undefined ? undefined : levelToday(screened, flare)
  const led =
    level === undefined || known === undefined ? unscreened : ledBy({ ...input, state, known, flare, level })
  return {
    date,
    level: level?.level ?? null,
    items: led.items,
    session: led.drills?.session ?? null,
    restrictions: level?.restrictions ?? [],
    doneToday: state.recent.some(({ day }) => day === date),
    morningDue: led.morningDue,
    flare:
      known === undefined ? undefined : flareSpell(known.lanes.flares, state.mornings, date, state.cleared),
    drillsOpenAt: led.drillsOpenAt,
    steps: led.drills?.steps ?? [],
    advice: known === undefined ? [] : flareAdvice(flare, known.lanes, date),
    rulesVersion,
    thresholds: thresholdsHash,
  }
}

/** What a day leads through. */
interface Led {
  readonly items: readonly TodayItem[]
  readonly morningDue: TodayPlan['morningDue']
  readonly drills?: DrillsOfDay
  readonly drillsOpenAt?: Instant | undefined
}

const unscreened: Led = {
  items: [{ kind: 'checkin', id: 'screen', dose: {}, because: [{ rule: 'SC-01', saw: {} }] }],
  morningDue: null,
}

interface DayKnown extends PlanInput {
  readonly state: CoachState
  readonly known: KnownNow
  readonly flare: FlareOn | undefined
  readonly level: LevelOn
}

function ledBy({ state, known, flare, level, date, programme, now }: DayKnown): Led {
  if (level.level <= 1) return { morningDue: null, items: [clearanceItem(level, undefined)] }
  const start = () => dayStart(date, state.zone)
  const at = now ?? start()
  const morningDue = morningDueFrom(state, date, now, flare !== undefined && flare.days > 0)
  const morning = morningDue === null ? [] : [morningItem(morningDue.recalled, flare)]
  const due = screenDue(state.asked, level, date, start)
  const asked = due === undefined ? [] : [checkin(due.which, due.because)]
  if (level.level === 2)
    return {
      morningDue,
      items: [
        clearanceItem(level, flare),
        ...clinicianFirst(due, asked),
        ...morning,
        walk({ rule: 'LV-02', saw: { level: level.level } }, level),
      ],
    }
  if (due?.drillsWait && due.because.rule !== 'RS-01') return { morningDue, items: asked }

  const { lanes, restApart } = known
  const closed = drillsClosed(level, lanes, at) ?? waitingFor(due)
  if (closed !== undefined)
    return {
      morningDue,
      drillsOpenAt: opensAgain(closed),
      items: [
        ...asked,
        ...shortScreenAfterFlare(closed, state, due),
        ...morning,
        walk(closed.because, level),
      ],
    }
  const inFlare = flare !== undefined
  const drills = drillsOfDay({ lanes, restApart, state, level, date, programme, at, inFlare })
  const lasting: readonly Because[] = flare === undefined || flare.level === 4 ? [] : [flare.because]
  const items = drills.items.map(
    (item): TodayItem => ({ ...item, because: eachOnce([...item.because, ...lasting]) }) as TodayItem,
  )
  const walkToo = drills.walkToo === undefined ? [] : [walk(drills.walkToo, level)]
  return { morningDue, drills, items: [...asked, ...morning, ...items, ...walkToo] }
}

/** A rule is said once, by what it decided first; a limit once for each flag it stands for. */
const eachOnce = (all: readonly Because[]): readonly Because[] =>
  all.filter(
    ({ rule, saw }, index) =>
      all.findIndex(
        other => other.rule === rule && (rule.startsWith('CL') ? other.saw.id === saw.id : true),
      ) === index,
  )

const checkin = (id: 'screen' | 'shortScreen' | 'clearance' | 'morning', because: Because): TodayItem => ({
  kind: 'checkin',
  id,
  dose: {},
  because: [because],
})

const morningItem = (recalled: boolean, flare: FlareOn | undefined): TodayItem =>
  checkin('morning', { rule: flare === undefined ? 'MO-01' : 'MO-02', saw: { recalled: recalled ? 1 : 0 } })

/** Two flares in 14 days, or one that lasts: someone to talk to. [PG-10, PG-11] */
function flareAdvice(flare: FlareOn | undefined, { flares }: Lanes, date: Day): readonly Advice[] {
  const near = flares.days.filter(day => day <= date).length
  const newest = flares.days.at(-1)
  const again = near >= 2 && newest !== undefined && isWithin(newest, date)
  return [
    ...(flare === undefined || flare.level === 4
      ? []
      : [{ id: 'seeSomeone', because: flare.because } as const]),
    ...(again ? [{ id: 'contact', because: { rule: 'PG-10', saw: { flares: near } } } as const] : []),
  ]
}

const isWithin = (day: Day, date: Day): boolean =>
  (instantMs(`${date}T00:00:00Z`) - instantMs(`${day}T00:00:00Z`)) / MS_PER_H <
  progressRules.flaresWithinDays * 24

/** Which flags need someone to look, and that a clearance is the way back. */
function clearanceItem(level: LevelOn, flare: FlareOn | undefined): TodayItem {
  const flags = level.uncovered.map((rule): Because => ({ rule, saw: { level: level.level } }))
  const ended = level.ended.map(
    ({ id, cover }): Because => ({ rule: cover.endedBy === undefined ? 'CL-04' : 'CL-05', saw: { id } }),
  )
  const lasting = flare?.level === 2 ? [flare.because] : []
  return {
    kind: 'checkin',
    id: 'clearance',
    dose: {},
    because: [...flags, ...ended, ...lasting, { rule: 'CL-01', saw: { level: level.level } }],
  }
}

/** At level 2 a screen is asked again only where its answer may open the way by itself, or where signs are new. */
const clinicianFirst = (due: ScreenDue | undefined, asked: readonly TodayItem[]): readonly TodayItem[] =>
  due !== undefined && (askedAtLevel2.has(due.because.rule) || isHighAtRest(due)) ? asked : []

/** Pain of 7 and more told now asks for the whole screen; the short card of a rise waits. */
const isHighAtRest = ({ which, because }: ScreenDue): boolean =>
  which === 'screen' && because.rule === 'RS-01'

const askedAtLevel2: ReadonlySet<string> = new Set(['RS-07', 'RS-08', 'RS-09', 'RS-10', 'PG-01'])

function walk(because: Because, level: LevelOn): TodayItem {
  if (level.restrictions.includes('noWalk'))
    return { kind: 'rest', id: 'rest', dose: {}, because: [{ rule: 'LV-04', saw: {} }] }
  return { kind: 'walk', id: 'walk', dose: { minutes: walkRules.minutes }, because: [because] }
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
function drillsClosed(level: LevelOn, { flares: { pause } }: Lanes, at: Instant): DrillsClosed | undefined {
  if (!level.allows.drills || level.restrictions.includes('noDrills'))
    return { because: { rule: 'CL-03', saw: { drills: 0 } } }
  if (pause === undefined) return undefined
  const hours = (instantMs(at) - instantMs(pause.at)) / MS_PER_H
  return hours < progressRules.pauseAfterFlareH ? { because: pause.because, since: pause.at } : undefined
}

/** Only a flare closes the drills for a while that is known. */
const opensAgain = ({ since }: DrillsClosed): Instant | undefined =>
  since === undefined ? undefined : msToInstant(instantMs(since) + progressRules.pauseAfterFlareH * MS_PER_H)

function shortScreenAfterFlare(
  { because, since }: DrillsClosed,
  { asked: { last } }: CoachState,
  due: ScreenDue | undefined,
): readonly TodayItem[] {
  if (since === undefined || due !== undefined) return []
  const isAsked = last !== undefined && instantMs(last.at) >= instantMs(since)
  return isAsked ? [] : [checkin('shortScreen', because)]
}
