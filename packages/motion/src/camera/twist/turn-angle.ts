import type { ShoulderLine } from './shoulder-line.ts'
import { twistRules } from './twist-rules.ts'

/** The runner's shoulders in neutral. */
export interface NeutralLine {
  readonly line: ShoulderLine
  /** Neutral shoulders against the camera, left shoulder away positive: as the world landmarks have it. */
  readonly yawDeg: number
  /** The same without a sign, rough: depth makes it too large and the world landmarks too small. */
  readonly offDeg: number
  /** Shoulders as wide as they are from the front, torso lengths. */
  readonly wide: number
}

/** Views further off are refused anyway. */
const cosAtLeast = 0.3

export function neutralOf(line: ShoulderLine): NeutralLine {
  const { shouldersWideAtMost, shouldersWideAtLeast } = twistRules
  const { across, depth, worldYawDeg } = line
  const depthYawDeg = depth === undefined ? undefined : Math.atan2(depth, across) * degrees
  const yawDeg = worldYawDeg ?? depthYawDeg ?? 0
  const offDeg = Math.sqrt(Math.max(0, yawDeg * (depthYawDeg ?? yawDeg)))
  const wide = across / Math.max(cosAtLeast, Math.cos(yawDeg / degrees))
  return {
    line,
    yawDeg,
    offDeg,
    wide: Math.min(shouldersWideAtMost.value, Math.max(shouldersWideAtLeast.value, wide, across)),
  }
}

/**
 * Degrees from neutral, to the runner's own left positive; undefined: nothing tells the side. No way alone is enough. Depth
 * and world landmarks tell the side and the first degrees but not how far; the width of the shoulders tells how far, but
 * from the front neither side nor first degrees. Each weighs as much as it is sure of itself.
 */
export function turnDegFrom(neutral: NeutralLine, line: ShoulderLine): number | undefined {
  const depthDeg = depthTurnDeg(neutral, line)
  const worldDeg = worldTurnDeg(neutral, line)
  if (depthDeg === undefined && worldDeg === undefined) return undefined
  const depthWeight = depthDeg === undefined ? 0 : depthWeightOf(depthDeg)
  const worldWeight = worldDeg === undefined ? 0 : worldWeightOf(worldDeg, line.worldYawDeg ?? 0)
  const sum = depthWeight * (depthDeg ?? 0) + worldWeight * (worldDeg ?? 0)
  const weight = depthWeight + worldWeight
  const widthDeg = widthTurnDeg(neutral, line.across, sum / weight)
  const widthWeight = widthWeightOf(widthDeg, line.across / neutral.wide)
  return (sum + widthWeight * widthDeg) / (weight + widthWeight)
}

function depthWeightOf(turnDeg: number): number {
  const { ownDeg, ofTurn } = twistRules.depthErrs
  return weightOf(ownDeg + ofTurn * Math.abs(turnDeg))
}

function worldWeightOf(turnDeg: number, yawDeg: number): number {
  const { worldErrs, worldShrinksWithinDeg, worldShrinksTimes } = twistRules
  // What was told too small is made large with all its jitter.
  const times = Math.abs(yawDeg) < worldShrinksWithinDeg.value ? worldShrinksTimes.value : 1
  return weightOf(worldErrs.ownDeg * times + worldErrs.ofTurn * Math.abs(turnDeg))
}

function widthWeightOf(turnDeg: number, share: number): number {
  const { ofWidth, ofTurn } = twistRules.widthErrs
  // Near its widest a line narrows hardly at all: the least jitter is many degrees.
  const steep = Math.max(steepAtLeast, Math.sqrt(Math.max(0, 1 - share * share)))
  return weightOf((ofWidth / steep) * degrees + ofTurn * Math.abs(turnDeg))
}

/** A width as large as can be still tells that it is not turned far. */
const steepAtLeast = 0.1

const weightOf = (errsDeg: number): number => 1 / (errsDeg * errsDeg)

function depthTurnDeg({ line, wide }: NeutralLine, { depth }: ShoulderLine): number | undefined {
  if (depth === undefined || line.depth === undefined) return undefined
  return arcSinDeg((depth - line.depth) / wide)
}

function worldTurnDeg({ line }: NeutralLine, { worldYawDeg }: ShoulderLine): number | undefined {
  if (worldYawDeg === undefined || line.worldYawDeg === undefined) return undefined
  return within180(unshrunkDeg(worldYawDeg) - unshrunkDeg(line.worldYawDeg))
}

/** Of the two turns that make shoulders so narrow, the one the other ways speak for. */
function widthTurnDeg({ line, yawDeg, wide }: NeutralLine, across: number, sideDeg: number): number {
  // By how far the neutral is off by this very measure, so that neutral itself is 0.
  const offDeg = arcCosDeg(line.across / wide) * (yawDeg < 0 ? -1 : 1)
  const turnedDeg = arcCosDeg(across / wide)
  const [one, other] = [turnedDeg - offDeg, -turnedDeg - offDeg]
  return Math.abs(one - sideDeg) <= Math.abs(other - sideDeg) ? one : other
}

function unshrunkDeg(deg: number): number {
  const { worldShrinksWithinDeg, worldShrinksTimes } = twistRules
  const added = Math.min(Math.abs(deg), worldShrinksWithinDeg.value) * (worldShrinksTimes.value - 1)
  return deg < 0 ? deg - added : deg + added
}

const degrees = 180 / Math.PI
const arcSinDeg = (share: number): number => Math.asin(Math.max(-1, Math.min(1, share))) * degrees
const arcCosDeg = (share: number): number => Math.acos(Math.max(-1, Math.min(1, share))) * degrees

const within180 = (deg: number): number => (deg > 180 ? deg - 360 : deg < -180 ? deg + 360 : deg)
