import type { Drill } from '../drill.ts'
import { reachBack } from './reach-back.ts'
import { splitStanceTwists } from './split-stance.ts'
import { standingTwists } from './standing.ts'

export * from './front-of-hip.ts'
export { type Reach, reaches } from './postures.ts'
export { reachDrills } from './reach-back.ts'
export * from './rear-leg.ts'
export * from './twist-flow.ts'

/** The hip turns, small to large. */
export const twistDrills: readonly Drill[] = [...standingTwists, ...splitStanceTwists, reachBack]
