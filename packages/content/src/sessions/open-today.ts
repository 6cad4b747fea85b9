import type { ConditionId, StepDose } from '@backstride/coach'
import { catalogue, drillOf } from '../catalogue/catalogue.ts'
import type { Drill, LadderName } from '../catalogue/drill.ts'
import { ladderInfos } from '../catalogue/ladder-infos.ts'
import { openingOf } from '../catalogue/ladder-steps/closings.ts'
import { notForNow } from '../library/not-for-now.ts'
import { stepDoseOf } from '../programme/step-ladders.ts'
import type { SessionDay } from './session-order.ts'
import { isOnFloor } from './ways.ts'

export interface OpenToday {
  /** Whether a drill may be done today. */
  readonly isOpen: (drill: string) => boolean
  /** The same, where the runner is now. */
  readonly isOpenHere: (drill: string) => boolean
  /**
   * The runner's step on a ladder and its dose, as the coach plans it; one that the plan does not name begins at its
   * first open step. undefined: it is closed.
   */
  readonly stepOf: (ladder: LadderName) => LadderStepToday | undefined
  /** Ladders that stand in for each other, the one whose turn it is first. */
  readonly inTurn: (ladders: readonly LadderName[]) => readonly LadderName[]
}

export interface LadderStepToday {
  readonly drill: Drill
  readonly dose: StepDose
}

/** What of the catalogue is open on a day, as the library says it. */
export function openToday(day: SessionDay, { floor }: { readonly floor: boolean }): OpenToday {
  const { level, restrictions, flags, plan } = day
  // The last hold was done as the back is: no press today. The way back to it stays open.
  const flatteningHurts = day.brace === 'neutral'
  const { conditions = [] } = day
  const pressed: readonly ConditionId[] = flatteningHurts ? [...conditions, 'flatteningHurts'] : conditions
  const mayBeDone = (drill: Drill): boolean => {
    if (restrictions.includes('noDrills')) return false
    if (
      notForNow(drill, { level, restrictions, flags, conditions, session: plan, items: [] }, ladderInfos) !==
      undefined
    )
      return false
    // The wall is pressed flat too.
    if (drill.ladder === 'wallHollow') return !flatteningHurts
    const info = ladderInfos.find(({ ladder }) => ladder === drill.ladder)
    return (
      info === undefined ||
      openingOf(info, { level, restrictions, flags, conditions: pressed }).open.includes(drill.id)
    )
  }
  const isOpen = (id: string): boolean => {
    const drill = drillOf(id)
    return drill !== undefined && mayBeDone(drill)
  }
  return {
    isOpen,
    isOpenHere: id => isOpen(id) && (floor || !isOnFloor(id)),
    stepOf: ladder => {
      const plan = day.steps.find(each => each.ladder === ladder)
      const drill = plan === undefined ? undefined : drillOf(plan.variant)
      if (plan === undefined || drill === undefined) return firstStep(ladder, mayBeDone)
      return mayBeDone(drill) ? { drill, dose: plan.dose } : undefined
    },
    inTurn: ladders => {
      const turnOf = (ladder: LadderName): number => {
        const turn = day.steps.findIndex(each => each.ladder === ladder)
        return turn < 0 ? day.steps.length : turn
      }
      return ladders.toSorted((a, b) => turnOf(a) - turnOf(b))
    },
  }
}

function firstStep(ladder: LadderName, mayBeDone: (drill: Drill) => boolean): LadderStepToday | undefined {
  const drill = catalogue.find(each => each.ladder === ladder && mayBeDone(each))
  const isStep = drill?.dose.kind === 'reps' || drill?.dose.kind === 'hold'
  return isStep ? { drill, dose: stepDoseOf(drill.dose) } : undefined
}
