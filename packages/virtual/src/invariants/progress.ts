import type { Around } from '../told/around.ts'
import { type Compared, type HoldSession, type Invariant, inWords, newestFirst, type Seen } from './seen.ts'

const secondsLadder = [10, 12, 15, 18, 20]
const dayMs = 86_400_000

const inBrief = ({ planned, done }: Compared): string =>
  `${done.hold.steps.map(({ variant, holdS }) => `${variant} ${holdS} s`).join(' + ')} done, then ${inWords(planned)}`

/** A good session as PG-06 has it, read from the facts alone. */
export const isGood = ({ hold, rpe }: HoldSession, around: Around): boolean =>
  around.calm && !around.painkiller && hold.qualityPasses && rpe <= 7 && hold.donePct >= 90

/** Good sessions running up to the last one that all held this variant at least as long, newest first. */
export function goodsRunning(
  { told }: Seen,
  step: { readonly variant: string; readonly holdS: number },
): HoldSession[] {
  const goods: HoldSession[] = []
  for (const session of newestFirst(told.sessions())) {
    if (session.hold === undefined) continue
    // After so long away the lane begins anew, and so does the counting. Source: rules, PG-15.
    const later = goods.at(-1)
    if (later !== undefined && later.dayNumber - session.dayNumber >= 28) break
    const good = session as HoldSession
    const same = session.hold.steps.find(({ variant }) => variant === step.variant)
    if (same === undefined || same.holdS < step.holdS || !isGood(good, told.around(session))) break
    goods.push(good)
    if (goods.length >= 10) break
  }
  return goods
}

/** The step that a rise goes out from. */
const from = ({ planned, done, rise }: Compared) =>
  rise === 'variant'
    ? done.hold.hardest
    : (done.hold.steps.find(({ variant }) => variant === planned.variant) ?? done.hold.hardest)

const apart = (goods: readonly HoldSession[]): boolean =>
  goods.length >= 2 && (goods[0]?.atMs ?? 0) - (goods.at(-1)?.atMs ?? 0) >= dayMs

export const progress: readonly Invariant[] = [
  {
    id: 'SIM-06',
    says: {
      en: 'Never progress on missing data: as long as the next morning is not known, nothing gets harder (PG-07).',
      de: 'Nie ein Fortschritt ohne Angaben: Solange der nächste Morgen nicht bekannt ist, wird nichts schwerer (PG-07).',
    },
    check: (seen, holds) => {
      const both = seen.compared
      if (both !== undefined && both.around.next === undefined)
        holds(both.rise === undefined, () => inBrief(both))
    },
  },
  {
    id: 'SIM-07',
    says: {
      en: 'Never progress on a painkiller: a session with one behind it makes nothing harder.',
      de: 'Nie ein Fortschritt mit Schmerzmittel: Eine Einheit damit macht nichts schwerer.',
    },
    check: (seen, holds) => {
      const both = seen.compared
      if (both?.around.painkiller === true) holds(both.rise === undefined, () => inBrief(both))
    },
  },
  {
    id: 'SIM-08',
    says: {
      en: 'Every harder hold stands on two good sessions in a row at that step, at least 24 hours apart (PG-09).',
      de: 'Jedes schwerere Halten steht auf zwei guten Einheiten nacheinander auf dieser Stufe, mindestens 24 Stunden auseinander (PG-09).',
    },
    check: (seen, holds) => {
      const both = seen.compared
      if (both?.rise === undefined) return
      const goods = goodsRunning(seen, from(both))
      holds(apart(goods), () => `${inBrief(both)}; ${goods.length} good`)
    },
  },
  {
    id: 'SIM-09',
    says: {
      en: 'Never two levers of the hold at once: longer, or a harder position that begins at 6 rounds of 10 seconds.',
      de: 'Nie zwei Hebel beim Halten zugleich: länger, oder eine schwerere Position, die mit 6 Runden zu 10 Sekunden beginnt.',
    },
    check: (seen, holds) => {
      const both = seen.compared
      if (both === undefined) return
      const { planned, done } = both
      const same = done.hold.steps.find(({ variant }) => variant === planned.variant)
      const next = secondsLadder.find(seconds => seconds > (same?.holdS ?? 0)) ?? 20
      // Something else than asked was done: what was asked, or done there before, may stand, and no longer.
      const before = seen.record.before(done)?.hold
      const asked = before?.variant === planned.variant ? before.holdS : 10
      const stands = Math.max(asked, longestAt(planned.variant, seen))
      const longest = same === undefined ? stands : Math.max(next, 10)
      holds(planned.holdS <= longest && planned.rounds <= 6, () => inBrief(both))
    },
  },
  {
    id: 'SIM-10',
    says: {
      en: 'A harder position lies on the automatic path, one edge of the ladder away, and its mean demand is at most 0.75 higher.',
      de: 'Eine schwerere Position liegt auf dem automatischen Weg, eine Kante der Leiter entfernt, und ihre mittlere Anforderung ist höchstens 0,75 höher.',
    },
    check: (seen, holds) => {
      const both = seen.compared
      if (both?.rise !== 'variant') return
      const { planned, done } = both
      const { hardest } = done.hold
      const to = seen.ladder.variant(planned.variant)
      // What was done outside of the path may have no edge back onto it: then the cap alone counts.
      const isOnPath = seen.ladder.variant(hardest.variant)?.automatic === true
      const isNext = !isOnPath || seen.ladder.above(hardest.variant).some(({ id }) => id === planned.variant)
      holds(to?.automatic === true && isNext && planned.demand - hardest.demand <= 0.75 + 1e-9, () =>
        inBrief(both),
      )
    },
  },
  {
    id: 'SIM-11',
    says: {
      en: 'Planned seconds are at most a quarter more than in the last session planned at 6 rounds.',
      de: 'Geplante Sekunden sind höchstens ein Viertel mehr als in der letzten Einheit, die mit 6 Runden geplant war.',
    },
    check: (seen, holds) => {
      const both = seen.compared
      if (both === undefined) return
      const asked = plannedAtSix(seen)
      if (asked === undefined) return
      const { rounds, holdS } = both.planned
      holds(
        rounds * holdS <= Math.max(asked * 1.25, 60) + 1e-9,
        () => `${inBrief(both)}; ${asked} s planned last`,
      )
    },
  },
  {
    id: 'SIM-12',
    says: {
      en: 'A harder position comes from the longest round allowed, or by the fast lane: level 4, usual pain at most 1, two clean sessions felt as 5 or less, once a week.',
      de: 'Eine schwerere Position kommt nach der längsten erlaubten Runde oder auf der Überholspur: Sicherheitsstufe 4, üblicher Schmerz höchstens 1, zwei saubere Einheiten mit Anstrengung bis 5, einmal pro Woche.',
    },
    check: (seen, holds) => {
      const both = seen.compared
      if (both?.rise !== 'variant') return
      const { plan, told, today } = seen
      const { hardest } = both.done.hold
      const isShort = plan.level === 3 || plan.restrictions.includes('holdMax10s')
      if (hardest.holdS >= (isShort ? 10 : 20)) return holds(true)
      const goods = goodsRunning(seen, hardest)
      const isFast =
        plan.level === 4 &&
        (told.usual(today) ?? told.around(both.done).usual ?? 0) <= 1 &&
        apart(goods.filter(({ hold, rpe }) => hold.allClean && rpe <= 5))
      holds(
        isFast,
        () =>
          `${inBrief(both)}; level ${plan.level}, usual ${told.usual(today)}, felt ${goods.map(({ rpe }) => rpe)}`,
      )
    },
  },
  {
    id: 'SIM-13',
    says: {
      en: 'In a week whose mornings hurt more than the week before by more than 1, nothing gets harder (PG-12).',
      de: 'In einer Woche, deren Morgen um mehr als 1 stärker schmerzen als die Woche davor, wird nichts schwerer (PG-12).',
    },
    check: (seen, holds) => {
      const both = seen.compared
      if (both === undefined || !weekIsWorse(seen)) return
      holds(both.rise === undefined, () => inBrief(both))
    },
  },
]

/** The longest of a variant in the sessions of late, seconds. */
function longestAt(variant: string, { told }: Seen): number {
  const sessions = told.sessions()
  let longestS = 0
  for (let index = Math.max(0, sessions.length - 12); index < sessions.length; index += 1)
    for (const step of sessions[index]?.hold?.steps ?? [])
      if (step.variant === variant) longestS = Math.max(longestS, step.holdS)
  return longestS
}

/**
 * Seconds of the last session that was planned at 6 rounds, as the plan had them, or of the last that had 6 rounds, as
 * its facts say: the more of the two, as either may be meant.
 */
function plannedAtSix({ told, record }: Seen): number | undefined {
  let [asPlanned, asDone]: (number | undefined)[] = []
  for (const session of newestFirst(told.sessions())) {
    if (session.hold === undefined) continue
    const doneS = Math.max(...session.hold.steps.map(({ holdS }) => holdS))
    const plan = record.before(session)?.hold
    if (plan?.rounds === 6) asPlanned ??= Math.max(plan.holdS, doneS)
    if (session.hold.rounds === 6) asDone ??= doneS
    if (asPlanned !== undefined && asDone !== undefined) break
  }
  return asPlanned === undefined && asDone === undefined
    ? undefined
    : 6 * Math.max(asPlanned ?? 0, asDone ?? 0)
}

export function weekIsWorse({ told, today }: Seen): boolean {
  const weeks = told.weeks(today)
  return weeks !== undefined && weeks.last > weeks.before + 1
}
