import type { Drill } from '../drill.ts'
import { bentLegHolds } from './bent-legs.ts'
import { bothLegsLongHolds } from './both-legs-long.ts'
import { neutralBraceHolds } from './neutral-brace.ts'
import { oneLegLongHolds } from './one-leg-long.ts'

export { hollowHoldPostures } from './postures.ts'

/** The whole hollow hold, by what the legs do; the forms with a neutral brace last. */
export const hollowHoldDrills: readonly Drill[] = [
  ...bentLegHolds,
  ...oneLegLongHolds,
  ...bothLegsLongHolds,
  ...neutralBraceHolds,
]
