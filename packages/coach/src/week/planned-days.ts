import { type FactOf, isKind, type KnownFact, type WeekChosen } from '@backstride/facts'
import { addDays, type Day, weekday } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import { keepingMode } from './keeping-mode.ts'
import { keepingShape, weekShape } from './week-shape.ts'

/** A session that stands on a day of the week. */
export interface PlannedSession {
  /** null: nobody chose any, it is as long as the plan of the day. */
  readonly minutes: WeekChosen['minutes'] | null
  /** The day it stood on before it was moved; absent: its own. */
  readonly movedFrom?: Day
  readonly because: Because
}

/** Which days hold a session, in the order they are asked for. `date` is the day it is now. */
export interface PlannedDays {
  sessionOn(day: Day): PlannedSession | undefined
  pauseOn(day: Day): FactOf<'PausePlanned'> | undefined
  /** The choice that counts on a day; undefined: none yet. */
  choiceOn(day: Day): FactOf<'WeekChosen'> | undefined
}

/** Days to each side over which a move may reach. */
const reachDays = 7

/** What stands on the days from `from` to `to`, after choices, moves and pauses; facts of days after `date` are ignored. */
export function plannedDays(
  facts: readonly KnownFact[],
  date: Day,
  { from, to }: { readonly from: Day; readonly to: Day },
): PlannedDays {
  const known = facts.filter(({ day }) => day <= date)
  const choices = known.filter(isKind('WeekChosen'))
  const pauses = known.filter(isKind('PausePlanned'))
  const keeping = keepingMode(known, date)
  const choiceOn = (day: Day) => choices.findLast(choice => choice.day <= day)
  const pauseOn = (day: Day) => pauses.findLast(({ data }) => data.from <= day && day <= data.to)
  const standing = new Map<Day, PlannedSession[]>()
  for (let day = addDays(from, -reachDays); day <= addDays(to, reachDays); day = addDays(day, 1)) {
    const session = ownSession(day, choiceOn(day)?.data, keeping.on ? keeping.because : null)
    standing.set(day, session === undefined ? [] : [session])
  }
  for (const move of known.filter(isKind('SessionMoved'))) {
    if (!standing.has(move.data.from)) continue
    const choice = choiceOn(move.data.from)
    // Days chosen anew stand as chosen: what was moved before is over.
    if (choice === undefined || known.indexOf(move) > known.indexOf(choice)) applyMove(standing, move.data)
  }
  return {
    sessionOn: day => (pauseOn(day) === undefined ? asMoved(standing.get(day)?.at(-1)) : undefined),
    pauseOn,
    choiceOn,
  }
}

const asMoved = (session: PlannedSession | undefined): PlannedSession | undefined =>
  session?.movedFrom === undefined
    ? session
    : { ...session, because: { rule: 'WK-03', saw: { movedFrom: session.movedFrom } } }

function ownSession(
  day: Day,
  choice: WeekChosen | undefined,
  keeping: Because | null,
): PlannedSession | undefined {
  const on = weekday(day)
  if (keeping !== null) {
    const days = twoApart(choice?.days ?? keepingShape.suggestedDays)
    return days.includes(on) ? { minutes: keepingShape.minutes, because: keeping } : undefined
  }
  if (choice === undefined)
    return weekShape.suggestedDays.some(each => each === on)
      ? { minutes: null, because: { rule: 'WK-02', saw: {} } }
      : undefined
  return choice.days.includes(on)
    ? { minutes: choice.minutes, because: { rule: 'WK-01', saw: {} } }
    : undefined
}

/** Of the chosen weekdays the two that lie furthest apart around the week; the earlier ones where several do. */
export function twoApart(days: readonly number[]): readonly number[] {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b)
  let best: readonly number[] = sorted.slice(0, keepingShape.sessionsAWeek)
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) if (apart([a, b]) > apart(best)) best = [a, b]
  }
  return best
}

/** Days between two weekdays, the shorter way around the week. */
function apart([a = 0, b = a]: readonly number[]): number {
  return Math.min(b - a, 7 - (b - a))
}

/** The session that came to `from` last goes to `to`, so that a move back undoes it whatever stood there. */
function applyMove(
  standing: Map<Day, PlannedSession[]>,
  { from, to }: { readonly from: Day; readonly to: Day | null },
): void {
  const session = standing.get(from)?.pop()
  if (session === undefined || to === null) return
  const { movedFrom = from, ...own } = session
  const back = movedFrom === to
  standing.get(to)?.push(back ? own : { ...own, movedFrom })
}
