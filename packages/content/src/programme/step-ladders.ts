import {
  type LadderOpen,
  riseHeldBy,
  type StepCircumstances,
  type StepDose,
  type StepLadder,
  variantsLeftOpen,
} from '@backstride/coach'
import {
  cautiousRpeAtMost,
  conditionsToday,
  openingOf,
  usualRpeAtMost,
} from '../catalogue/ladder-steps/closings.ts'
import type { LadderDose } from '../catalogue/ladder-steps/ladder-dose.ts'
import { type LadderStep, type LadderSteps, ladderSteps } from '../catalogue/ladder-steps/ladder-steps.ts'
import { isAmongFirstSteps } from '../library/first-steps.ts'

function fromSteps([id, own]: readonly [string, LadderSteps]): StepLadder {
  return {
    id: id as keyof typeof ladderSteps,
    lane: own.lane,
    steps: own.steps.map(step => ({ variant: step.id, doses: dosesOf(step) })),
    opening: ({ flatteningHurts, ...known }) =>
      openingOf(own, { ...known, conditions: flatteningHurts ? ['flatteningHurts'] : [] }),
  }
}

const dosesOf = ({ doses: [first, ...others] }: LadderStep): readonly [StepDose, ...StepDose[]] => [
  stepDoseOf(first),
  ...others.map(stepDoseOf),
]

/** A dose as facts and plans have it. */
export function stepDoseOf(dose: LadderDose): StepDose {
  switch (dose.kind) {
    case 'reps': {
      const { sets, reps, restS, perSide } = dose
      return { sets, reps, restS, sides: perSide === true ? 2 : 1 }
    }
    case 'hold': {
      const { rounds, holdS, restS, perSide } = dose
      return { rounds, holdS, restS, sides: perSide === true ? 2 : 1 }
    }
    case 'setsOfHolds': {
      const { holdsBySet, holdS, restS } = dose
      const rounds = holdsBySet.reduce((sum, holds) => sum + holds, 0)
      return { rounds, holdS, restS, sides: 1, setsOf: holdsBySet }
    }
    default:
      throw new Error(`No ladder grows by ${dose.kind}.`)
  }
}

/** Six times ten seconds on every step; never progress on the floor. Source: rules HW; physio notes 1 to 3. */
function wall(): StepLadder {
  const sixTimesTen: StepDose = { rounds: 6, holdS: 10, restS: 15, sides: 1 }
  return {
    id: 'wallHollow',
    lane: 'wall',
    steps: wallIds.map(variant => ({ variant, doses: [sixTimesTen] })),
    opening: wallOpening,
  }
}

const wallIds = ['HW0', 'HW1', 'HW2', 'HW3', 'HW4'] as const

function wallOpening({ level, restrictions, flags, flatteningHurts }: StepCircumstances): LadderOpen {
  const closed = level <= 2 || restrictions.includes('noDrills')
  // The wall is pressed flat too.
  const known = conditionsToday({ flags, conditions: flatteningHurts ? ['flatteningHurts'] : [] })
  const leftOpen = variantsLeftOpen('wallHollow', known) ?? wallIds
  const isOpen = (id: string): boolean =>
    !closed && leftOpen.includes(id) && (level > 3 || isAmongFirstSteps({ id, ladder: 'wallHollow' }))
  return {
    open: wallIds.filter(isOpen),
    rpeAtMost: level <= 3 ? cautiousRpeAtMost : usualRpeAtMost,
    mayRise: riseHeldBy(known) === undefined,
  }
}

/**
 * The ladders as the coach climbs them: extra core and strength as the catalogue has them, and the wall. Without drills:
 * the first screen plans with them, and the catalogue comes later.
 */
export const stepLadders: readonly StepLadder[] = [...Object.entries(ladderSteps).map(fromSteps), wall()]
