import { err, ok, type Result } from '@backstride/kit'
import type { PhoneFrame } from '../../frames/frames.ts'
import type { CalibrationProblem } from '../../look/look.ts'
import { isMeasured, meanUp, upReadings, wasKnocked } from '../readings.ts'
import { chestRules } from './chest-rules.ts'
import { type Heading, neutralHeading } from './heading.ts'

/**
 * What standing in neutral tells of the sensor's own error: the mean turn rate, as surely as the runner stood still. Where
 * there is no such window, the error is learnt on the way.
 */
export function neutralStance(frames: readonly PhoneFrame[]): Result<Heading, CalibrationProblem> {
  const readings = upReadings(frames)
  const mean = meanUp(readings)
  const rates: { readonly tMs: number; readonly degPerS: number }[] = []
  for (const { tMs, turnRate } of frames)
    if (mean !== undefined && isMeasured(turnRate, 0))
      rates.push({ tMs, degPerS: turnRate.x * mean.up.x + turnRate.y * mean.up.y + turnRate.z * mean.up.z })
  const lastsMs = (rates.at(-1)?.tMs ?? 0) - (rates[0]?.tMs ?? 0)
  if (mean === undefined || lastsMs < chestRules.stanceMs.value) return err('nothingSeen')
  if (wasKnocked(readings, mean.feltMs2)) return err('notStill')
  const errorDegPerS = rates.reduce((sum, { degPerS }) => sum + degPerS, 0) / rates.length
  const { mostDeg, swingDeg } = swingOf(rates, errorDegPerS)
  if (mostDeg > chestRules.stanceWithinDeg.value) return err('notStill')
  const unsure = chestRules.sways.least + (chestRules.stanceTimes.value * swingDeg * 1000) / lastsMs
  return ok({
    ...neutralHeading,
    errorDegPerS,
    unsureError: Math.min(unsure ** 2, neutralHeading.unsureError),
  })
}

/** How far the runner swayed about the mean: at most, and as a rule. */
function swingOf(rates: readonly { readonly tMs: number; readonly degPerS: number }[], errorDegPerS: number) {
  let angleDeg = 0
  let mostDeg = 0
  let sum = 0
  let squares = 0
  for (const [i, { tMs, degPerS }] of rates.entries()) {
    angleDeg += ((degPerS - errorDegPerS) * (tMs - (rates[i - 1]?.tMs ?? tMs))) / 1000
    mostDeg = Math.max(mostDeg, Math.abs(angleDeg))
    sum += angleDeg
    squares += angleDeg * angleDeg
  }
  const meanDeg = sum / rates.length
  return { mostDeg, swingDeg: Math.sqrt(Math.max(0, squares / rates.length - meanDeg * meanDeg)) }
}
