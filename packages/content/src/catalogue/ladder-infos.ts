import { birdDogLadder } from './bird-dog/bird-dog.ts'
import { bridgeLadder } from './bridge/bridge.ts'
import { calfLadder } from './calf/calf.ts'
import { hingeLadder } from './hinge/hinge.ts'
import { hipSideLadder } from './hip-side/hip-side.ts'
import type { LadderInfo } from './ladder-info.ts'
import { sidePlankLadder } from './side-plank/side-plank.ts'
import { squatLadder } from './squat/squat.ts'

/** Extra core, then the strength lane. */
export const ladderInfos: readonly LadderInfo[] = [
  birdDogLadder,
  sidePlankLadder,
  squatLadder,
  bridgeLadder,
  hingeLadder,
  hipSideLadder,
  calfLadder,
]
