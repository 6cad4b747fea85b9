import { drillOf } from '../catalogue/catalogue.ts'
import type { Drill } from '../catalogue/drill.ts'
import { reachDrills } from '../catalogue/twists/reach-back.ts'
import type { DrillStep } from './session-step.ts'

/** The drill of a step as it is led: of the last stage of the twists the place the hand goes to. */
export function drillOfStep(step: DrillStep): Drill | undefined {
  const reaches = step.kind === 'twists' && step.drill === 'HM5' && step.reach !== undefined
  return reaches ? reachDrills[step.reach] : drillOf(step.drill)
}
