import { type Drill, drillOf } from '@backstride/content'
import type { TwistVariant } from '../session/steps.ts'

/** The twists of a stage; the catalogue has every stage that a plan can name. */
export function twistDrillOf(variant: TwistVariant): Drill {
  const drill = drillOf(variant)
  if (drill === undefined) throw new Error(`${variant} is missing in the catalogue.`)
  return drill
}
