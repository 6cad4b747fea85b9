import { phoneRules } from '../phone-rules.ts'
import { pelvisRules } from './pelvis-rules.ts'
import type { PelvisSense } from './pelvis-sense.ts'

/** Knocked: felt in one reading. */
export const isKnocked = (sense: PelvisSense): boolean => sense.jerkMs2 > phoneRules.joltMs2.value

/** Pushed, slipped, or not where it was: told from readings that came for a while. */
export function hasSlipped(sense: PelvisSense, rangeDeg: number, noiseDeg: number): boolean {
  if (Math.abs(sense.pushMs2) > phoneRules.pushMs2.value) return true
  const { slipDeg, slowSlipDeg, offAxisDeg, beyondFlat, beyondArch } = pelvisRules
  if (Math.abs(sense.offSlowDeg) > offAxisDeg.value) return true
  const byNoise = pelvisRules.noiseTimes.value * noiseDeg * sense.noiseShare
  if (Math.abs(sense.offFastDeg - sense.offLongDeg) > slowSlipDeg.value + byNoise) return true
  // Flatter only from flat: back from arched it may well come by more.
  const wasFlat = sense.longDeg < pelvisRules.keptFromShare.value * rangeDeg
  const isFlatter = sense.fastDeg < -slipDeg.value - byNoise
  if (wasFlat && isFlatter && sense.slowDeg - sense.fastDeg > slipDeg.value + byNoise) return true
  if (sense.longDeg < -Math.max(beyondFlat.deg, beyondFlat.share * rangeDeg)) return true
  return sense.longDeg > beyondArch.deg + beyondArch.share * rangeDeg
}
