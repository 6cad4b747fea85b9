import type { Dose } from '../drill.ts'

/** What a drill says it begins with, or holds in falling sets such as 6-4-2. */
export type LadderDose =
  | Dose
  | {
      readonly kind: 'setsOfHolds'
      readonly holdsBySet: readonly number[]
      readonly holdS: number
      readonly restS: number
    }

/** Between sets of the strength lane; two drills done in turn share it. Source: physio notes 9, templates. */
const setRestS = 30
const roundRestS = 10

type Reps = Extract<Dose, { kind: 'reps' }>
type Holds = Extract<Dose, { kind: 'hold' }>

export const reps = (sets: number, count: number): Reps => ({
  kind: 'reps',
  sets,
  reps: count,
  restS: setRestS,
})
/** One side works at a time; three sets cannot be shared by two sides, so each side gets them all. */
export const repsPerSide = (sets: number, count: number): Reps => ({ ...reps(sets, count), perSide: true })
export const holds = (rounds: number, holdS: number): Holds => ({
  kind: 'hold',
  rounds,
  holdS,
  restS: roundRestS,
})
export const holdsPerSide = (rounds: number, holdS: number): Holds => ({
  ...holds(rounds, holdS),
  perSide: true,
})
export const setsOfHolds = (holdsBySet: readonly number[], holdS: number): LadderDose => ({
  kind: 'setsOfHolds',
  holdsBySet,
  holdS,
  restS: roundRestS,
})
