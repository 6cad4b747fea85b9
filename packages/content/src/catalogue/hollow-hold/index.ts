import { hollowHold } from '../../ladders/hollow-hold.ts'
import type { Drill } from '../drill.ts'
import { bentLegHolds } from './bent-legs.ts'
import { bothLegsLongHolds } from './both-legs-long.ts'
import { neutralBraceHolds } from './neutral-brace.ts'
import { oneLegLongHolds } from './one-leg-long.ts'

export { hollowHoldPostures } from './postures.ts'

/** Written by what the legs do, read from easy to hard. */
const place = new Map(hollowHold.variants.map(({ id }, index) => [id, index]))
const placeOf = ({ id }: Drill): number => place.get(id) ?? Number.POSITIVE_INFINITY

/** The whole hollow hold, easy to hard; the forms with a neutral brace last. */
export const hollowHoldDrills: readonly Drill[] = [
  ...[...bentLegHolds, ...oneLegLongHolds, ...bothLegsLongHolds].sort((a, b) => placeOf(a) - placeOf(b)),
  ...neutralBraceHolds,
]
