/**
 * The dose of a step of the other ladders (strength, extra core, wall). `sides`: what is named is done on each side in
 * turn. A set of holds is `rounds`; falling sets such as 6-4-2 list their rounds.
 */
export type StepDose =
  | { readonly sets: number; readonly reps: number; readonly restS: number; readonly sides: 1 | 2 }
  | {
      readonly rounds: number
      readonly holdS: number
      readonly restS: number
      readonly sides: 1 | 2
      readonly setsOf?: readonly number[]
    }
