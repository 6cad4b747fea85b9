import type { PhoneFrame } from '../../frames/frames.ts'
import type { WhyUnseen } from '../../look/look.ts'
import { advanceTurns, endTurns, startTurns, type TurnCountState } from '../../turns/turn-count.ts'
import { blindAt, type Pace, readAt, startPace } from '../pace.ts'
import { phoneRules } from '../phone-rules.ts'
import { isMeasured } from '../readings.ts'
import { radiansOf, unit, type Vector } from '../vector.ts'
import { chestRules } from './chest-rules.ts'
import {
  endsNoticed,
  type Heading,
  isNearNeutral,
  neutralHeading,
  stoodStill,
  turnedNot,
  turnedOn,
} from './heading.ts'

/**
 * The phone on the chest: how far the upper body is turned about the vertical, and the twists that makes. The runner stands
 * in neutral when it starts; the longer, the better the sensor's own error is known. Tests: [CHEST-1] to [CHEST-9].
 */
export interface ChestState {
  /** Degrees from neutral, to the runner's own left positive; undefined: not known, and `why`. */
  readonly turnDeg: number | undefined
  readonly why: WhyUnseen | undefined
  readonly turns: TurnCountState
  readonly pace: Pace
  /** What was known when it began. */
  readonly first: Heading
  readonly sense: ChestSense | null
}

interface ChestSense {
  readonly tMs: number
  readonly gravityMs: number
  readonly up: Vector
  /** About the vertical, degrees a second, as read; and without the error, smoothed. */
  readonly readDegPerS: number
  readonly smoothDegPerS: number
  /** Over a second of standing, and how far the smoothed rate swings about it, squared. */
  readonly slowDegPerS: number
  readonly swayPower: number
  readonly heading: Heading
  /** After a knock or a gap it is followed, but not believed. */
  readonly isSure: boolean
  readonly stillMs: number
}

/** The frames of the neutral stance may be seen once more: they are where the twists begin. */
export const startChest = (first: Heading = neutralHeading): ChestState => ({
  turnDeg: undefined,
  why: 'noReadings',
  turns: startTurns(),
  pace: startPace,
  first,
  sense: null,
})

/** Neutral is here and now: after a knock, or when the runner stands otherwise. The twists counted so far stay. */
export function rezeroChest(state: ChestState, first?: Heading): ChestState {
  const { sense } = state
  if (sense === null) return first === undefined ? state : { ...state, first }
  const heading = first ?? { ...neutralHeading, errorDegPerS: sense.heading.errorDegPerS }
  return { ...state, sense: { ...sense, heading, isSure: true } }
}

/** One frame in, next state out. */
export function seeChest(state: ChestState, { tMs, gravity, turnRate }: PhoneFrame): ChestState {
  if (!isMeasured(turnRate, 0)) return told(state, state.pace, state.sense, tMs)
  // A frame from before the last one says nothing about the present.
  if (state.pace.readMs !== null && tMs <= state.pace.readMs) return state
  const pace = readAt(state.pace, tMs)
  const felt = isMeasured(gravity, phoneRules.leastMs2.value) ? gravity : undefined
  const before = state.sense
  if (before === null) return told(state, pace, firstSense(tMs, felt, state.first), tMs)

  const passedMs = tMs - before.tMs
  const up = followedUp(before.up, turnRate, felt, passedMs)
  const readDegPerS = turnRate.x * up.x + turnRate.y * up.y + turnRate.z * up.z
  let heading = turnedOn(before.heading, before.readDegPerS, readDegPerS, passedMs)
  const share = 1 - Math.exp(-passedMs / chestRules.smoothMs.value)
  const turnDegPerS = readDegPerS - heading.errorDegPerS
  const smoothDegPerS = before.smoothDegPerS + share * (turnDegPerS - before.smoothDegPerS)
  const isStill = Math.abs(smoothDegPerS) < chestRules.stillDegPerS.value
  const stillMs = isStill ? before.stillMs + passedMs : 0
  // Begins anew with every stand.
  const slowly =
    stillMs < chestRules.standsAfterMs.value ? 1 : 1 - Math.exp(-passedMs / chestRules.swaySlowMs.value)
  const slowDegPerS = before.slowDegPerS + slowly * (smoothDegPerS - before.slowDegPerS)
  let { swayPower } = before
  if (stillMs >= chestRules.standsAfterMs.value) {
    const sinceMs = stillMs - chestRules.standsAfterMs.value + chestRules.swayFirstMs.value
    const swings = Math.max(passedMs / sinceMs, 1 - Math.exp(-passedMs / chestRules.swayMeanMs.value))
    swayPower += Math.min(1, swings) * ((smoothDegPerS - slowDegPerS) ** 2 - swayPower)
    heading = turnedNot(heading, readDegPerS, Math.sqrt(swayPower), passedMs)
    if (isNearNeutral(heading)) heading = stoodStill(heading, passedMs)
  }
  heading = endsNoticed(heading)

  let isSure = before.isSure && !isDoubtful(before, felt, readDegPerS, passedMs, heading)
  if (!isSure && stillMs >= chestRules.sureAgainMs.value) {
    isSure = Math.abs(heading.angleDeg) < chestRules.sureAgainDeg.value
    if (isSure) heading = { ...neutralHeading, errorDegPerS: heading.errorDegPerS }
  }
  const gravityMs = felt === undefined ? before.gravityMs : tMs
  const sense = {
    tMs,
    gravityMs,
    up,
    readDegPerS,
    smoothDegPerS,
    slowDegPerS,
    swayPower,
    heading,
    isSure,
    stillMs,
  }
  return told(state, pace, sense, tMs)
}

/** The set, or the recording, is over. */
export const endChest = (state: ChestState): ChestState => ({ ...state, turns: endTurns(state.turns) })

/** Knocked, turned round, long without its neutral, or not read while turning: the angle may be another one now. */
function isDoubtful(
  before: ChestSense,
  felt: Vector | undefined,
  readDegPerS: number,
  passedMs: number,
  { angleDeg, unsureAngle }: Heading,
): boolean {
  if (Math.abs(angleDeg) > chestRules.roundDeg.value) return true
  if (Math.sqrt(unsureAngle) > chestRules.unsureAtMostDeg.value) return true
  if (felt !== undefined) {
    const beyondMs2 =
      Math.sqrt(felt.x * felt.x + felt.y * felt.y + felt.z * felt.z) - phoneRules.gravityMs2.value
    if (Math.abs(beyondMs2) > phoneRules.joltMs2.value) return true
  }
  if (passedMs <= chestRules.gapMs.value) return false
  const { value } = chestRules.gapStillDegPerS
  const isStill = Math.abs(before.readDegPerS) < value && Math.abs(readDegPerS) < value
  return !isStill || Math.abs(angleDeg) > chestRules.sureAgainDeg.value
}

/** The angle of this moment, if it is known, and what it makes of the twists. */
function told(state: ChestState, pace: Pace, sense: ChestSense | null, tMs: number): ChestState {
  const why = whyUnseen(pace, sense, tMs)
  const turnDeg = why === undefined ? sense?.heading.angleDeg : undefined
  return { turnDeg, why, turns: advanceTurns(state.turns, { tMs, turnDeg }), pace, first: state.first, sense }
}

function whyUnseen(pace: Pace, sense: ChestSense | null, tMs: number): WhyUnseen | undefined {
  const blind = blindAt(pace, tMs)
  if (blind !== undefined) return blind.why
  if (sense === null || tMs - sense.gravityMs > chestRules.gravityGapMs.value) return 'noReadings'
  return sense.isSure ? undefined : 'moved'
}

function firstSense(tMs: number, felt: Vector | undefined, heading: Heading): ChestSense | null {
  const up = felt === undefined ? undefined : unit(felt)
  if (up === undefined) return null
  return {
    tMs,
    gravityMs: tMs,
    up,
    readDegPerS: 0,
    smoothDegPerS: 0,
    slowDegPerS: 0,
    swayPower: chestRules.sways.firstDegPerS ** 2,
    heading,
    isSure: true,
    stillMs: 0,
  }
}

/** Where up is now: turned with the phone, and drawn toward what gravity says. */
function followedUp(up: Vector, rate: Vector, felt: Vector | undefined, passedMs: number): Vector {
  const turn = radiansOf(passedMs / 1000)
  let x = up.x - (rate.y * up.z - rate.z * up.y) * turn
  let y = up.y - (rate.z * up.x - rate.x * up.z) * turn
  let z = up.z - (rate.x * up.y - rate.y * up.x) * turn
  if (felt !== undefined) {
    const size = Math.sqrt(felt.x * felt.x + felt.y * felt.y + felt.z * felt.z)
    if (Math.abs(size - phoneRules.gravityMs2.value) < chestRules.upWithinMs2.value) {
      const share = 1 - Math.exp(-passedMs / chestRules.upMs.value)
      x += share * (felt.x / size - x)
      y += share * (felt.y / size - y)
      z += share * (felt.z / size - z)
    }
  }
  const length = Math.sqrt(x * x + y * y + z * z)
  return { x: x / length, y: y / length, z: z / length }
}
