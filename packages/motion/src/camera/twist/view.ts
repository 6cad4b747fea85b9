import type { NeutralLine } from './turn-angle.ts'
import { twistRules } from './twist-rules.ts'

/**
 * frontal: turns are counted and their degrees told. oblique: counted, without degrees. refused: from the side or from
 * behind, where turns to the two sides look alike.
 */
export type TwistView = 'frontal' | 'oblique' | 'refused'

export function viewOf({ line, offDeg }: NeutralLine, wasRefused = false): TwistView {
  if (!(line.across >= twistRules.shouldersAtLeast.value)) return 'refused'
  if (offDeg <= twistRules.frontalWithinDeg.value) return 'frontal'
  const { obliqueWithinDeg, obliqueAgainWithinDeg } = twistRules
  return offDeg <= (wasRefused ? obliqueAgainWithinDeg : obliqueWithinDeg).value ? 'oblique' : 'refused'
}
