import type { StepLadderName } from '@backstride/coach'
import type { Dose } from '../drill.ts'
import { type Closing, closedForAll } from './closings.ts'
import { holds, holdsPerSide, type LadderDose, reps, repsPerSide, setsOfHolds } from './ladder-dose.ts'

export type LaddersWithSteps = Exclude<StepLadderName, 'wallHollow'>

/** What is climbed on a ladder, without its drills: what the coach needs, and small enough to be there at once. */
export interface LadderSteps {
  readonly ladder: LaddersWithSteps
  /** Extra core besides the two drills, or the strength lane. */
  readonly lane: 'core' | 'strength'
  /** Easy to hard; the doses of a step are grown through before the next. */
  readonly steps: readonly LadderStep[]
  readonly closings: readonly Closing[]
}

export interface LadderStep {
  readonly id: string
  readonly doses: readonly [LadderDose, ...LadderDose[]]
}

const stepsOf = (
  ladder: LaddersWithSteps,
  lane: LadderSteps['lane'],
  doses: Readonly<Record<string, LadderStep['doses']>>,
  closings: readonly Closing[] = [],
): LadderSteps => ({
  ladder,
  lane,
  steps: Object.entries(doses).map(([id, each]) => ({ id, doses: each })),
  closings: [...closedForAll(Object.keys(doses)), ...closings],
})

/** Source: physio notes 9. */
export const ladderSteps: Readonly<Record<LaddersWithSteps, LadderSteps>> = {
  birdDog: stepsOf('birdDog', 'core', {
    BD0: [holds(4, 10)],
    BD1: [holdsPerSide(4, 5), holdsPerSide(4, 10)],
    BD2: [holdsPerSide(4, 5), holdsPerSide(4, 10)],
    BD3: [holdsPerSide(4, 5), holdsPerSide(4, 10)],
    BD4: [holdsPerSide(4, 5), holdsPerSide(4, 10)],
    BD5: [holds(4, 5)],
  }),
  sidePlank: stepsOf('sidePlank', 'core', {
    SP0: [holdsPerSide(3, 10)],
    SP1: [holdsPerSide(3, 10)],
    SP2: [repsPerSide(2, 8)],
    SP3: [holds(4, 10), setsOfHolds([6, 4, 2], 10)],
    SP4: [holds(4, 10), setsOfHolds([6, 4, 2], 10)],
    SP5: [holds(4, 5)],
  }),
  squat: stepsOf('squat', 'strength', {
    SQ0: [reps(2, 8), reps(3, 8), reps(3, 10)],
    SQ1: [reps(2, 8), reps(3, 8), reps(3, 10)],
    SQ2: [reps(2, 8), reps(3, 8), reps(3, 10)],
    SQ3: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 10)],
    SQ4: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 10)],
    SQ5: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 10)],
  }),
  bridge: stepsOf('bridge', 'strength', {
    BR0: [reps(2, 8), reps(3, 8), reps(3, 12)],
    BR1: [reps(2, 8), reps(3, 8), reps(3, 12)],
    BR2: [reps(2, 8), reps(3, 8), reps(3, 12)],
    BR3: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 12)],
    BR4: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 12)],
    BR5: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 12)],
  }),
  hinge: stepsOf('hinge', 'strength', {
    HI0: [reps(2, 8), reps(3, 8)],
    HI1: [reps(2, 8), reps(3, 8)],
    HI2: [repsPerSide(2, 8), repsPerSide(3, 8)],
    HI3: [repsPerSide(2, 8), repsPerSide(3, 8)],
    HI4: [repsPerSide(2, 8), repsPerSide(3, 8)],
    HI5: [repsPerSide(2, 8), repsPerSide(3, 8)],
  }),
  hipSide: stepsOf('hipSide', 'strength', {
    HS0: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 12)],
    HS1: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 12)],
    HS2: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 12)],
    HS3: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 12)],
    HS4: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 12)],
    HS5: [repsPerSide(2, 8), repsPerSide(3, 8), repsPerSide(3, 12)],
  }),
  calf: stepsOf(
    'calf',
    'strength',
    {
      CA0: [reps(2, 12), reps(3, 12), reps(3, 15)],
      CA1: [reps(2, 12), reps(3, 12), reps(3, 15)],
      CA2: [repsPerSide(2, 12), repsPerSide(3, 12), repsPerSide(3, 15)],
      // Step 3 grows to three sets, step 4 is the fifteen: so the two differ. The middle doses are ours [D].
      CA3: [repsPerSide(2, 12), repsPerSide(3, 12)],
      CA4: [repsPerSide(3, 15)],
      CA5: [repsPerSide(2, 12), repsPerSide(3, 12), repsPerSide(3, 15)],
    },
    [
      // Bone that hurts on landing is not loaded by the calf either; doubt decides towards safety.
      { when: { restriction: 'noWalk' }, open: [], source: 'physio notes 9; ours [D]' },
    ],
  ),
}

const firstDoses = new Map(
  Object.values(ladderSteps).flatMap(({ steps }) =>
    steps.map(({ id, doses: [first] }) => [id, first] as const),
  ),
)

/** What a step begins with. */
export function firstDoseOf(id: string): Dose {
  const dose = firstDoses.get(id)
  if (dose === undefined || dose.kind === 'setsOfHolds') throw new Error(`${id} has no dose to begin with.`)
  return dose
}
