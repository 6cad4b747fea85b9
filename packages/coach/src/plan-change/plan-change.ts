import type { Instant } from '@backstride/kit'
import type { Programme } from '../programme/programme.ts'
import type { Because } from '../rules/rule.ts'
import type { Level } from '../screening/level.ts'
import type { Advice, TodayItem, TodayPlan } from '../today/today-plan.ts'
import { type AskedLane, isSameDose, type LaneDose, lanesOf, type Way, wayFrom } from './doses.ts'

/** One difference between two plans, and the reason that decided it. */
export type Change = { readonly because: Because | undefined } & (
  | { readonly kind: 'level'; readonly from: Level | null; readonly to: Level | null }
  /** Something is asked first that was not asked before. */
  | { readonly kind: 'asked'; readonly id: Asked }
  /** No drills at all where there were some; `until` where the plan knows when they open again. */
  | { readonly kind: 'drillsClosed'; readonly until: Instant | undefined }
  | { readonly kind: 'rest'; readonly to: 'rest' | 'none' }
  /** Minutes; undefined: no walk on that side. */
  | { readonly kind: 'walk'; readonly from: number | undefined; readonly to: number | undefined }
  /** A lane asks for something else; undefined on a side: it is not in that plan. */
  | {
      readonly kind: 'dose'
      /** `hold`, `twists`, or the name of another ladder. */
      readonly lane: string
      readonly way: Way
      readonly from: LaneDose | undefined
      readonly to: LaneDose | undefined
    }
  | { readonly kind: 'advice'; readonly id: Advice['id'] }
  /** Nothing asks for it any more. */
  | { readonly kind: 'answered'; readonly id: Asked }
)

type Asked = 'screen' | 'shortScreen' | 'clearance'

export interface PlanChange {
  /** Most important first; empty: what is asked for stays as it was. */
  readonly changes: readonly Change[]
  /** What decided: of the first change, or why everything stays. undefined: neither plan gives a reason. */
  readonly because: Because | undefined
}

/** What one plan changed of another, in the order in which it matters. Says nothing of questions about the morning. */
export function planChange(before: TodayPlan, after: TodayPlan, programme: Programme): PlanChange {
  const reasons = reasonsFor(before, after)
  const changes = [
    ...levelChange(before, after, reasons),
    ...askedChanges(before, after, reasons),
    ...drillsClosed(before, after, reasons),
    ...restChange(before, after, reasons),
    ...walkChange(before, after, reasons),
    ...doseChanges(lanesOf(before, programme), lanesOf(after, programme), programme, reasons),
    ...newAdvice(before, after),
    ...answeredChanges(before, after, reasons),
  ]
  const [first] = changes
  return { changes, because: first === undefined ? reasons.standing : first.because }
}

/** Which reason of the new plan decided something. */
interface Reasons {
  /** Of those that some items give, the first that the old plan did not give; else the first. */
  readonly of: (items: readonly TodayItem[]) => Because | undefined
  /** For what changed as a whole: a new reason before an old one, what is asked before what is done. */
  readonly standing: Because | undefined
  /** For what is gone: what took its place. Closed drills leave their reason with the walk or the rest. */
  readonly instead: Because | undefined
}

function reasonsFor(before: TodayPlan, after: TodayPlan): Reasons {
  const old = new Set(before.items.flatMap(({ because }) => because.map(reasonText)))
  const of = (items: readonly TodayItem[]) => {
    const given = items.flatMap(({ because }) => because)
    return given.find(because => !old.has(reasonText(because))) ?? given[0]
  }
  const standing = of([...after.items].sort(byWeight))
  const inPlace = hasDrills(after) ? [] : after.items.filter(({ kind }) => kind === 'walk' || kind === 'rest')
  return { of, standing, instead: of(inPlace) ?? standing }
}

const reasonText = ({ rule, saw }: Because): string => JSON.stringify([rule, saw])

/** What stops comes before what is done; the question about the morning decides nothing. */
const byWeight = (a: TodayItem, b: TodayItem): number => weightOf(a) - weightOf(b)
function weightOf({ kind, id }: TodayItem): number {
  if (kind === 'checkin') return id === 'morning' ? 3 : 0
  return kind === 'rest' || kind === 'walk' ? 1 : 2
}

const askedIn = (plan: TodayPlan): readonly { readonly id: Asked; readonly item: TodayItem }[] =>
  plan.items.flatMap(item =>
    item.kind === 'checkin' && item.id !== 'morning' ? [{ id: item.id, item }] : [],
  )

function levelChange({ level: from }: TodayPlan, after: TodayPlan, reasons: Reasons): readonly Change[] {
  const to = after.level
  return from === to ? [] : [{ kind: 'level', from, to, because: reasons.standing }]
}

function askedChanges(before: TodayPlan, after: TodayPlan, reasons: Reasons): readonly Change[] {
  const wasAsked = askedIn(before)
  return askedIn(after)
    .filter(({ id }) => wasAsked.every(was => was.id !== id))
    .map(({ id, item }) => ({ kind: 'asked', id, because: reasons.of([item]) }))
}

function answeredChanges(before: TodayPlan, after: TodayPlan, reasons: Reasons): readonly Change[] {
  const isAsked = askedIn(after)
  return askedIn(before)
    .filter(({ id }) => isAsked.every(now => now.id !== id))
    .map(({ id }) => ({ kind: 'answered', id, because: reasons.standing }))
}

const hasDrills = ({ items }: TodayPlan): boolean =>
  items.some(({ kind }) => kind === 'drill' || kind === 'strength')

function drillsClosed(before: TodayPlan, after: TodayPlan, reasons: Reasons): readonly Change[] {
  if (!hasDrills(before) || hasDrills(after)) return []
  return [{ kind: 'drillsClosed', until: after.drillsOpenAt, because: reasons.instead }]
}

function restChange(before: TodayPlan, after: TodayPlan, reasons: Reasons): readonly Change[] {
  const was = before.items.some(({ kind }) => kind === 'rest')
  const rests = after.items.filter(({ kind }) => kind === 'rest')
  if (was === rests.length > 0) return []
  return was
    ? [{ kind: 'rest', to: 'none', because: reasons.standing }]
    : [{ kind: 'rest', to: 'rest', because: reasons.of(rests) }]
}

function walkChange(before: TodayPlan, after: TodayPlan, reasons: Reasons): readonly Change[] {
  const walks = walksIn(after)
  const from = minutesOf(walksIn(before))
  const to = minutesOf(walks)
  if (from === to) return []
  return [{ kind: 'walk', from, to, because: to === undefined ? reasons.standing : reasons.of(walks) }]
}

const walksIn = ({ items }: TodayPlan) => items.filter(item => item.kind === 'walk')

/** Of all walks together; undefined: none. */
const minutesOf = (walks: ReturnType<typeof walksIn>): number | undefined =>
  walks.length === 0 ? undefined : walks.reduce((sum, { dose }) => sum + dose.minutes, 0)

function doseChanges(
  before: readonly AskedLane[],
  after: readonly AskedLane[],
  programme: Programme,
  reasons: Reasons,
): readonly Change[] {
  // In the order of the day before; what is new comes after it.
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  return ids.flatMap((lane): readonly Change[] => {
    const was = before.filter(({ id }) => id === lane)
    const now = after.filter(({ id }) => id === lane)
    // A ladder that stands twice in a plan is compared place by place.
    return Array.from({ length: Math.max(was.length, now.length) }, (_, place) => place).flatMap(place => {
      const [from, to] = [was[place]?.asks, now[place]?.asks]
      if (from !== undefined && to !== undefined && isSameDose(from, to)) return []
      const way = from === undefined ? 'harder' : to === undefined ? 'easier' : wayFrom(from, to, programme)
      const because = now[place] === undefined ? reasons.instead : reasons.of(now[place].items)
      return [{ kind: 'dose', lane, way, from, to, because }]
    })
  })
}

const newAdvice = (before: TodayPlan, after: TodayPlan): readonly Change[] =>
  after.advice
    .filter(({ id }) => before.advice.every(was => was.id !== id))
    .map(({ id, because }) => ({ kind: 'advice', id, because }))
