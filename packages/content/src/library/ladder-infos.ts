import { birdDogLadder } from '../catalogue/bird-dog/bird-dog.ts'
import { bridgeLadder } from '../catalogue/bridge/bridge.ts'
import type { LadderInfo } from '../catalogue/ladder-info.ts'
import { sidePlankLadder } from '../catalogue/side-plank/side-plank.ts'
import { squatLadder } from '../catalogue/squat/squat.ts'

/** The ladders that say more of themselves than their drills do. */
export const ladderInfos: readonly LadderInfo[] = [birdDogLadder, sidePlankLadder, squatLadder, bridgeLadder]
