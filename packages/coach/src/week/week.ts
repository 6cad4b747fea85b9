import { isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day, daysBetween, weekday } from '@backstride/kit'
import { isDone } from '../history/done-before.ts'
import type { Because } from '../rules/rule.ts'
import { strengthSpacing } from '../today/strength-today.ts'
import { type PlannedSession, plannedDays } from './planned-days.ts'

export interface WeekDay {
  readonly day: Day
  /** What stands there, today or later; null: nothing. A day gone by shows what was done, and no more. */
  readonly session: PlannedSession | null
  /** How many sessions were done. */
  readonly done: number
  readonly paused: Because | null
  /** A day for the strength drills. */
  readonly strength: Because | null
  readonly longRun: boolean
}

export interface Week {
  /** Its Monday. */
  readonly from: Day
  readonly days: readonly WeekDay[]
  /** No days are chosen yet: what stands there is a suggestion. */
  readonly suggested: boolean
}

/** Monday of the ISO week of a day. */
export const weekStart = (day: Day): Day => addDays(day, 1 - weekday(day))

/** The seven days of the ISO week of `date`, which is the day it is now. */
export function weekOf(facts: readonly KnownFact[], date: Day): Week {
  const from = weekStart(date)
  const planned = plannedDays(facts, date, { from, to: addDays(from, 6) })
  const done = facts.filter(isKind('SessionCompleted')).filter(({ day }) => day <= date)
  const doneOn = (day: Day) => done.filter(session => session.day === day).length
  const longRunOn = (day: Day) => planned.choiceOn(day)?.data.longRunDay === weekday(day)
  const bare = Array.from({ length: 7 }, (_, index) => {
    const day = addDays(from, index)
    const isOpen = day > date || (day === date && doneOn(day) === 0)
    const pause = planned.pauseOn(day)
    return {
      day,
      session: (isOpen ? planned.sessionOn(day) : undefined) ?? null,
      done: doneOn(day),
      paused: pause === undefined ? null : { rule: 'WK-05', saw: {} },
      longRun: longRunOn(day),
    }
  })
  const strengthDone = new Set(
    done.filter(({ data }) => data.items.some(item => isStrength(item.variant) && isDone(item))).map(dayOf),
  )
  const strengthDays = spacedDays(
    bare.filter(({ session, day }) => session !== null && !longRunOn(addDays(day, 1))).map(dayOf),
    [...strengthDone],
  )
  return {
    from,
    days: bare.map(each => ({
      ...each,
      strength: strengthDays.has(each.day)
        ? { rule: 'WK-04', saw: { hours: strengthSpacing.apartH, days: strengthSpacing.mostDaysInWindow } }
        : null,
    })),
    suggested: planned.choiceOn(date) === undefined,
  }
}

const dayOf = ({ day }: { readonly day: Day }): Day => day

const isStrength = (variant: string): boolean =>
  strengthSpacing.ladders.some(ladder => variant.startsWith(ladder))

/** Of the days that would do, in their order, those that keep the distance of ST-01 and ST-02 to all others. */
function spacedDays(candidates: readonly Day[], done: readonly Day[]): ReadonlySet<Day> {
  const { apartH, windowDays, mostDaysInWindow } = strengthSpacing
  const found = new Set<Day>()
  for (const day of candidates) {
    const others = [...done, ...found]
    const near = others.some(other => Math.abs(daysBetween(other, day)) * 24 < apartH)
    const inWindow = others.filter(other => other < day && daysBetween(other, day) < windowDays).length
    if (!near && inWindow < mostDaysInWindow) found.add(day)
  }
  return found
}
