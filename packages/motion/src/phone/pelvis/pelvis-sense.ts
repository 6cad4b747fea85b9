import { phoneRules } from '../phone-rules.ts'
import { degreesOf, lengthOf, radiansOf, type Vector } from '../vector.ts'
import type { PelvisCalibration } from './calibrate-pelvis.ts'
import { pelvisRules } from './pelvis-rules.ts'
import type { TiltWay } from './tilt.ts'

/** What is carried from reading to reading. Degrees on the way from flat (0) to arched, or off it. */
export interface PelvisSense {
  readonly tMs: number
  readonly isLost: boolean
  /** Without the breath, smoothed; and over nearly a second. */
  readonly tiltDeg: number
  readonly longDeg: number
  /** As read, over a moment and over a longer one: far apart, it jumped. */
  readonly fastDeg: number
  readonly slowDeg: number
  readonly offFastDeg: number
  readonly offSlowDeg: number
  readonly offLongDeg: number
  /** How far the newest reading is from those before it, in every direction, m/s². */
  readonly jerkMs2: number
  /** Felt more or less than gravity for a moment. */
  readonly pushMs2: number
  /** What the quickest smoothing leaves of the noise of one reading. */
  readonly noiseShare: number
  /** The breath: how it tilts now, the same a quarter of a breath later, and how unsure both are. */
  readonly breathDeg: number
  readonly laterDeg: number
  readonly unsureNow: number
  readonly unsureBoth: number
  readonly unsureLater: number
  /** The usual tilt while contact is kept, and while it is lost. */
  readonly keptDeg: number
  readonly lostDeg: number
}

type Ends = NonNullable<PelvisCalibration['arch']>

/**
 * One reading in. The breath is followed as a wave that goes on by itself (a Kalman filter over its two phases) and taken
 * off the tilt before contact is decided; what the decision explains is not taken for breath. Plain averages over the same
 * time took breathing of 3 degrees for lost contact where the ends are only 5.5 apart. Written out: it runs for every reading.
 */
export function sensePelvis(
  before: PelvisSense | null,
  way: TiltWay,
  { rangeDeg, breath }: Ends,
  restMs2: number,
  steadySinceMs: number,
  tMs: number,
  gravity: Vector,
): PelvisSense {
  const size = lengthOf(gravity)
  const { flatUp, towards, axis } = way
  const onFlat = gravity.x * flatUp.x + gravity.y * flatUp.y + gravity.z * flatUp.z
  const onTowards = gravity.x * towards.x + gravity.y * towards.y + gravity.z * towards.z
  const onAxis = gravity.x * axis.x + gravity.y * axis.y + gravity.z * axis.z
  const readDeg = degreesOf(Math.atan2(onTowards, onFlat))
  const offDeg = degreesOf(Math.asin(Math.max(-1, Math.min(1, onAxis / size))))
  const breathes = within(breath.deg, pelvisRules.breathDeg.least, pelvisRules.breathDeg.most)
  const breathPower = (breathes * breathes) / 2
  if (before === null) return firstSense(tMs, readDeg, offDeg, rangeDeg, breathPower)

  const passedMs = tMs - before.tMs
  const turn = (2 * Math.PI * breath.hz * passedMs) / 1000
  const cos = Math.cos(turn)
  const sin = Math.sin(turn)
  const keeps = Math.exp((-passedMs / 1000) * pelvisRules.breathDriftPerS.value)
  const keepsPower = keeps * keeps
  const renews = breathPower * (1 - keepsPower)
  // Where the breath is expected by now, and how unsure that is.
  const nowDeg = keeps * (cos * before.breathDeg + sin * before.laterDeg)
  const laterDeg = keeps * (cos * before.laterDeg - sin * before.breathDeg)
  const { unsureNow: p, unsureBoth: q, unsureLater: r } = before
  const unsureNow = keepsPower * (cos * cos * p + 2 * cos * sin * q + sin * sin * r) + renews
  const unsureBoth = keepsPower * ((cos * cos - sin * sin) * q + cos * sin * (r - p))
  const unsureLater = keepsPower * (sin * sin * p - 2 * cos * sin * q + cos * cos * r) + renews

  // The first readings of a row are averaged: none of them decides alone.
  const anewShare = passedMs / (tMs - steadySinceMs + passedMs)
  const smooth = Math.max(anewShare, 1 - Math.exp(-passedMs / pelvisRules.smoothMs.value))
  const fast = Math.max(anewShare, 1 - Math.exp(-passedMs / pelvisRules.fastMs.value))
  const slow = Math.max(anewShare, 1 - Math.exp(-passedMs / pelvisRules.slowMs.value))
  const long = Math.max(anewShare, 1 - Math.exp(-passedMs / pelvisRules.longMs.value))
  const push = Math.max(anewShare, 1 - Math.exp(-passedMs / phoneRules.pushMeanMs.value))

  let tiltDeg = before.tiltDeg + smooth * (readDeg - nowDeg - before.tiltDeg)
  let isLost = before.isLost
  if (isLost && tiltDeg < pelvisRules.keptShare.value * rangeDeg) {
    isLost = false
    tiltDeg = Math.min(tiltDeg, pelvisRules.keptFromShare.value * rangeDeg)
  } else if (!isLost && tiltDeg > pelvisRules.lostShare.value * rangeDeg) {
    isLost = true
    tiltDeg = Math.max(tiltDeg, pelvisRules.lostFromShare.value * rangeDeg)
  }

  // What the usual tilt does not explain is breath, as far as it can be; the rest is the pelvis itself.
  const clipDeg = pelvisRules.breathClipShare.value * rangeDeg
  const toldDeg = within(readDeg - (isLost ? before.lostDeg : before.keptDeg) - nowDeg, -clipDeg, clipDeg)
  // Readings close together err alike: so much error in 50 ms, however many there are.
  const errorDeg = pelvisRules.breathErrorDeg.value
  const gain = 1 / (unsureNow + (errorDeg * errorDeg * 50) / passedMs)
  const gainNow = unsureNow * gain
  const gainLater = unsureBoth * gain
  const levelDeg = (1 - Math.exp(-passedMs / pelvisRules.levelMs.value)) * toldDeg
  return {
    tMs,
    isLost,
    tiltDeg,
    longDeg: before.longDeg + long * (readDeg - nowDeg - before.longDeg),
    fastDeg: before.fastDeg + fast * (readDeg - before.fastDeg),
    slowDeg: before.slowDeg + slow * (readDeg - before.slowDeg),
    offFastDeg: before.offFastDeg + fast * (offDeg - before.offFastDeg),
    offSlowDeg: before.offSlowDeg + slow * (offDeg - before.offSlowDeg),
    offLongDeg: before.offLongDeg + long * (offDeg - before.offLongDeg),
    // The first reading after a gap has none before it.
    jerkMs2: tMs === steadySinceMs ? 0 : jerkOf(before, size - restMs2, readDeg, offDeg, rangeDeg, restMs2),
    pushMs2: before.pushMs2 + push * (size - restMs2 - before.pushMs2),
    noiseShare: Math.sqrt(fast / (2 - fast)),
    breathDeg: nowDeg + gainNow * toldDeg,
    laterDeg: laterDeg + gainLater * toldDeg,
    unsureNow: unsureNow - gainNow * unsureNow,
    unsureBoth: unsureBoth - gainNow * unsureBoth,
    unsureLater: unsureLater - gainLater * unsureBoth,
    keptDeg: isLost ? before.keptDeg : within(before.keptDeg + levelDeg, -0.3 * rangeDeg, 0.3 * rangeDeg),
    lostDeg: isLost ? within(before.lostDeg + levelDeg, 0.55 * rangeDeg, 1.5 * rangeDeg) : before.lostDeg,
  }
}

const firstSense = (
  tMs: number,
  readDeg: number,
  offDeg: number,
  rangeDeg: number,
  breathPower: number,
): PelvisSense => ({
  tMs,
  isLost: readDeg > pelvisRules.lostShare.value * rangeDeg,
  tiltDeg: readDeg,
  longDeg: readDeg,
  fastDeg: readDeg,
  slowDeg: readDeg,
  offFastDeg: offDeg,
  offSlowDeg: offDeg,
  offLongDeg: offDeg,
  jerkMs2: 0,
  pushMs2: 0,
  noiseShare: 1,
  breathDeg: 0,
  laterDeg: 0,
  unsureNow: breathPower,
  unsureBoth: 0,
  unsureLater: breathPower,
  keptDeg: 0,
  lostDeg: rangeDeg,
})

/** The tilt counts only outside of the way from flat to arched: contact may be lost at once. */
function jerkOf(
  { slowDeg, offSlowDeg }: PelvisSense,
  feltMs2: number,
  readDeg: number,
  offDeg: number,
  rangeDeg: number,
  restMs2: number,
): number {
  const { deg, share } = pelvisRules.jerkBeyond
  let beyondDeg = 0
  if (readDeg < -deg) beyondDeg = readDeg - Math.min(0, slowDeg)
  else if (readDeg > deg + share * rangeDeg) beyondDeg = readDeg - slowDeg
  const tiltedMs2 = restMs2 * radiansOf(beyondDeg)
  const rolledMs2 = restMs2 * radiansOf(offDeg - offSlowDeg)
  return Math.sqrt(feltMs2 * feltMs2 + tiltedMs2 * tiltedMs2 + rolledMs2 * rolledMs2)
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
