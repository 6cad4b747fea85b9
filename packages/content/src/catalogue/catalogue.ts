import { birdDogDrills } from './bird-dog/bird-dog.ts'
import { bridgeDrills } from './bridge/bridge.ts'
import { calfDrills } from './calf/calf.ts'
import { cooldownDrills } from './cooldown/index.ts'
import type { Drill } from './drill.ts'
import { hingeDrills } from './hinge/hinge.ts'
import { hipSideDrills } from './hip-side/hip-side.ts'
import { hollowHoldDrills } from './hollow-hold/index.ts'
import { sidePlankDrills } from './side-plank/side-plank.ts'
import { squatDrills } from './squat/squat.ts'
import { squeezeTestDrills } from './squeeze-test/index.ts'
import { twistDrills } from './twists/index.ts'
import { wallHollowDrills } from './wall-hollow/index.ts'

/** Every drill there is, ladder by ladder, each from easy to hard. */
export const catalogue: readonly Drill[] = [
  ...squeezeTestDrills,
  ...hollowHoldDrills,
  ...wallHollowDrills,
  ...twistDrills,
  ...birdDogDrills,
  ...sidePlankDrills,
  ...squatDrills,
  ...bridgeDrills,
  ...hingeDrills,
  ...hipSideDrills,
  ...calfDrills,
  ...cooldownDrills,
]

const byId = new Map(catalogue.map(drill => [drill.id, drill]))

/** undefined: a drill of another version. */
export const drillOf = (id: string): Drill | undefined => byId.get(id)
