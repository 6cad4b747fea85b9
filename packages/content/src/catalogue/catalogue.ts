import { cooldownDrills } from './cooldown/index.ts'
import type { Drill } from './drill.ts'
import { hollowHoldDrills } from './hollow-hold/index.ts'
import { squeezeTestDrills } from './squeeze-test/index.ts'
import { twistDrills } from './twists/index.ts'
import { wallHollowDrills } from './wall-hollow/index.ts'

/** Every drill there is, ladder by ladder, each from easy to hard. */
export const catalogue: readonly Drill[] = [
  ...hollowHoldDrills,
  ...wallHollowDrills,
  ...twistDrills,
  ...squeezeTestDrills,
  ...cooldownDrills,
]

const byId = new Map(catalogue.map(drill => [drill.id, drill]))

/** undefined: a drill of another version. */
export const drillOf = (id: string): Drill | undefined => byId.get(id)
