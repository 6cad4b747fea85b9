import type { StepDose } from '@backstride/coach'
import type { ToldSession } from '../told/told-session.ts'
import { type Invariant, newestFirst, type PlannedStrength, type Seen } from './seen.ts'

const hour = 3_600_000

const hasStrength = ({ variants }: ToldSession, { strength }: Seen): boolean =>
  variants.some(variant => strength.has(variant))

export const strength: readonly Invariant[] = [
  {
    id: 'SIM-25',
    says: {
      en: 'Strength at most on two days in seven, 48 hours apart.',
      de: 'Kraft höchstens an zwei von sieben Tagen, mit 48 Stunden dazwischen.',
    },
    check: (seen, holds) => {
      const { told, nowMs, today } = seen
      if (seen.planned.strength.length === 0) return
      const done = told
        .sessions()
        .slice(-20)
        .filter(session => hasStrength(session, seen))
      const last = done.at(-1)
      const days = new Set(
        done.map(({ dayNumber }) => dayNumber).filter(day => today - day < 7 && day <= today),
      )
      holds((last === undefined || nowMs - last.atMs >= 48 * hour) && days.size < 2)
    },
  },
  {
    id: 'SIM-26',
    says: {
      en: 'On a strength ladder one lever at a time: the next step begins with its smallest dose, and never on missing data, on a painkiller or after a flare.',
      de: 'Auf einer Kraftleiter ein Hebel nach dem anderen: Die nächste Stufe beginnt mit ihrer kleinsten Menge, und nie ohne Angaben, mit Schmerzmittel oder nach einem Rückfall.',
    },
    check: (seen, holds) => {
      for (const planned of seen.planned.strength) {
        const step = seen.strength.get(planned.id)
        const before = step === undefined ? undefined : lastOfLadder(step.ladder, seen)
        if (step === undefined || before === undefined) continue
        const was = seen.strength.get(before.planned.id)
        const up = step.place - (was?.place ?? 0)
        const levers = up === 0 ? levered(planned.dose, before.planned.dose) : 0
        const around = seen.told.around(before.session)
        const blind = around.next === undefined || around.painkiller || around.flare !== undefined
        const isFirstDose = up <= 0 || isAtMost(planned.dose, step.doses[0])
        const rises = up > 0 || risesOf(planned.dose, before.planned.dose, up)
        holds(
          levers <= 1 && isFirstDose && !(blind && rises),
          () =>
            `${before.planned.id} ${JSON.stringify(before.planned.dose)}, then ${planned.id} ${JSON.stringify(planned.dose)}`,
        )
      }
    },
  },
]

/** The newest session in which a ladder was planned and done, and what was planned of it. */
function lastOfLadder(
  ladder: string,
  { told, strength: steps, record }: Seen,
): { readonly session: ToldSession; readonly planned: PlannedStrength } | undefined {
  for (const session of newestFirst(told.sessions().slice(-40))) {
    const planned = record
      .before(session)
      ?.strength.find(({ id }) => steps.get(id)?.ladder === ladder && session.variants.includes(id))
    if (planned !== undefined) return { session, planned }
  }
  return undefined
}

const numbersOf = (dose: StepDose): readonly number[] =>
  'reps' in dose ? [dose.sets, dose.reps] : [dose.rounds, dose.holdS]

/** How many numbers of a dose are higher than before; sets that come back after a lighter time are none. */
const levered = (dose: StepDose, before: StepDose): number => {
  const was = numbersOf(before)
  return numbersOf(dose).filter((value, index) => value > (was[index] ?? 0)).length
}

/** More repetitions, or longer. */
const risesOf = (dose: StepDose, before: StepDose, up: number): boolean =>
  up === 0 && (numbersOf(dose)[1] ?? 0) > (numbersOf(before)[1] ?? 0)

const isAtMost = (dose: StepDose, most: StepDose | undefined): boolean =>
  most === undefined || levered(dose, most) === 0
