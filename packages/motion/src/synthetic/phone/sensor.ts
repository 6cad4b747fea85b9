import type { PhoneFrame } from '../../frames/frames.ts'
import type { Vector } from '../../phone/vector.ts'
import { bell, type Draw } from '../camera/seeded.ts'
import { drawBetween, drawDirection } from './draw.ts'
import { type PhoneAxes, seenFrom, turnedAxes } from './rotation.ts'

/** What the body does at one moment, in its own axes: x to the left, y to the head, z to the front. */
export interface BodyMotion {
  /** Where up is, length 1. */
  readonly up: Vector
  /** How it turns, degrees a second, right-handed. */
  readonly turnDegPerS: Vector
}

/** What sensors, bands and browsers do to it. */
export interface SensorFlaws {
  readonly rateHz: number
  /** Times of frames off by up to this share of the time between two. */
  readonly jitterShare: number
  /** Share of frames that never come. */
  readonly droppedShare: number
  /** Times without any frame. */
  readonly gapsMs: readonly (readonly [fromMs: number, untilMs: number])[]
  readonly noiseMs2: number
  readonly biasMs2: Vector
  readonly noiseDegPerS: number
  readonly biasDegPerS: Vector
  /** How the turn rate's error grows, degrees a second in a minute. */
  readonly driftDegPerSPerMin: number
  readonly jolts: readonly Jolt[]
  readonly slips: readonly Slip[]
}

/** Knocked, and lies as before. */
export interface Jolt {
  readonly atMs: number
  readonly forMs: number
  readonly ms2: Vector
}

/** Slid under the band: lies otherwise from then on. */
export interface Slip {
  readonly atMs: number
  readonly forMs: number
  /** Of the body. */
  readonly axis: Vector
  readonly deg: number
}

const nothing: Vector = { x: 0, y: 0, z: 0 }

export const soundSensor: SensorFlaws = {
  rateHz: 60,
  jitterShare: 0,
  droppedShare: 0,
  gapsMs: [],
  noiseMs2: 0,
  biasMs2: nothing,
  noiseDegPerS: 0,
  biasDegPerS: nothing,
  driftDegPerSPerMin: 0,
  jolts: [],
  slips: [],
}

/** A phone of today, somewhere between good and cheap. */
export function drawFlaws(draw: Draw): SensorFlaws {
  const bias = (most: number): Vector => {
    const { x, y, z } = drawDirection(draw)
    const size = drawBetween(draw, 0, most)
    return { x: x * size, y: y * size, z: z * size }
  }
  return {
    ...soundSensor,
    rateHz: drawBetween(draw, 20, 100),
    jitterShare: drawBetween(draw, 0, 0.4),
    droppedShare: drawBetween(draw, 0, 0.15),
    noiseMs2: drawBetween(draw, 0.01, 0.2),
    biasMs2: bias(0.3),
    noiseDegPerS: drawBetween(draw, 0.02, 0.6),
    biasDegPerS: bias(1.5),
    driftDegPerSPerMin: drawBetween(draw, -0.1, 0.1),
  }
}

const gravityMs2 = 9.81

/** What a phone reports of a body that moves so, from 0 until the end. */
export function recorded(
  draw: Draw,
  axes: PhoneAxes,
  flaws: SensorFlaws,
  untilMs: number,
  motionAt: (tMs: number) => BodyMotion,
): readonly PhoneFrame[] {
  const frames: PhoneFrame[] = []
  const stepMs = 1000 / flaws.rateHz
  for (let i = 0; i * stepMs < untilMs; i += 1) {
    const tMs = (i + flaws.jitterShare * draw()) * stepMs
    const isDropped =
      draw() < flaws.droppedShare || flaws.gapsMs.some(([from, until]) => tMs >= from && tMs < until)
    if (isDropped) continue
    frames.push(frameAt(draw, axes, flaws, tMs, motionAt(tMs)))
  }
  return frames
}

function frameAt(
  draw: Draw,
  axes: PhoneAxes,
  flaws: SensorFlaws,
  tMs: number,
  motion: BodyMotion,
): PhoneFrame {
  let lying = axes
  let { x, y, z } = motion.turnDegPerS
  for (const { atMs, forMs, axis, deg } of flaws.slips) {
    const share = Math.max(0, Math.min(1, (tMs - atMs) / forMs))
    if (share > 0) lying = turnedAxes(lying, axis, deg * share)
    const degPerS = share > 0 && share < 1 ? (deg * 1000) / forMs : 0
    x += axis.x * degPerS
    y += axis.y * degPerS
    z += axis.z * degPerS
  }
  const up = seenFrom(lying, motion.up)
  const turns = seenFrom(lying, { x, y, z })
  const knock = flaws.jolts.find(({ atMs, forMs }) => tMs >= atMs && tMs < atMs + forMs)?.ms2 ?? nothing
  const drift = (flaws.driftDegPerSPerMin * tMs) / 60_000
  const felt = (share: number, bias: number, hit: number) =>
    gravityMs2 * share + bias + hit + flaws.noiseMs2 * bell(draw)
  const turn = (rate: number, bias: number) => rate + bias + drift + flaws.noiseDegPerS * bell(draw)
  return {
    tMs,
    gravity: {
      x: felt(up.x, flaws.biasMs2.x, knock.x),
      y: felt(up.y, flaws.biasMs2.y, knock.y),
      z: felt(up.z, flaws.biasMs2.z, knock.z),
    },
    turnRate: {
      x: turn(turns.x, flaws.biasDegPerS.x),
      y: turn(turns.y, flaws.biasDegPerS.y),
      z: turn(turns.z, flaws.biasDegPerS.z),
    },
  }
}
