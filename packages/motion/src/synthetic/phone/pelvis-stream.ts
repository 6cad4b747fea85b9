import type { PhoneFrame } from '../../frames/frames.ts'
import { radiansOf, type Vector } from '../../phone/vector.ts'
import type { WindowMs } from '../../recording/recording.ts'
import { bell, type Draw } from '../camera/seeded.ts'
import { drawBetween } from './draw.ts'
import { eased } from './eased.ts'
import { axesOf, type Placement } from './placement.ts'
import { type BodyMotion, recorded, type SensorFlaws } from './sensor.ts'

/** One thing the pelvis does: it goes to a share of the way from flat (0) to arched (1), and stays. */
export interface PelvisScene {
  readonly share: number
  readonly ms: number
  /** How long the going takes. */
  readonly moveMs: number
}

export interface PelvisPlan {
  readonly scenes: readonly PelvisScene[]
  readonly rangeDeg: number
  readonly placement: Placement
  /** How the breath moves the phone, to each side, and how often. */
  readonly breath: { readonly deg: number; readonly hz: number }
  readonly flaws: SensorFlaws
  /** Standing instead of lying: for the squeeze test. */
  readonly upright?: boolean | undefined
}

/** A stream and what was true at each of its frames. */
export interface PelvisStream {
  readonly frames: readonly PhoneFrame[]
  /** Share of the way from flat to arched, without breath and whatever the phone did. */
  readonly shareAt: (tMs: number) => number
  readonly untilMs: number
}

/** Flat and arched for 3 s each, and flat again: what a calibration needs, with its two windows. */
export const calibrationScenes: readonly PelvisScene[] = [
  { share: 0, ms: 3000, moveMs: 0 },
  { share: 1, ms: 3800, moveMs: 600 },
  { share: 0, ms: 1700, moveMs: 600 },
]
export const calibrationWindows = { flatMs: [0, 3000], archMs: [3700, 6700] } as const satisfies Record<
  string,
  WindowMs
>
export const calibrationMs = 8500

export function makePelvisStream(draw: Draw, plan: PelvisPlan): PelvisStream {
  const shareAt = sharesOf(plan.scenes)
  const untilMs = plan.scenes.reduce((sum, { ms }) => sum + ms, 0)
  const breathAt = breathOf(draw, plan.breath, untilMs)
  const tiltAt = (tMs: number) => shareAt(tMs) * plan.rangeDeg + breathAt(tMs)
  const motionAt = (tMs: number): BodyMotion => ({
    up: upTilted(tiltAt(tMs), plan.upright === true),
    turnDegPerS: { x: (tiltAt(tMs + 5) - tiltAt(tMs - 5)) * 100, y: 0, z: 0 },
  })
  const frames = recorded(draw, axesOf(plan.placement), plan.flaws, untilMs, motionAt)
  return { frames, shareAt, untilMs }
}

/** Arching turns the front of the pelvis toward the feet: up moves toward the head. Standing, up moves toward the back. */
function upTilted(tiltDeg: number, upright: boolean): Vector {
  const cos = Math.cos(radiansOf(tiltDeg))
  const sin = Math.sin(radiansOf(tiltDeg))
  return upright ? { x: 0, y: cos, z: -sin } : { x: 0, y: sin, z: cos }
}

function sharesOf(scenes: readonly PelvisScene[]): (tMs: number) => number {
  return tMs => {
    let fromMs = 0
    let before = scenes[0]?.share ?? 0
    for (const { share, ms, moveMs } of scenes) {
      if (tMs < fromMs + ms) {
        const moved = moveMs > 0 ? eased((tMs - fromMs) / moveMs) : 1
        return before + (share - before) * moved
      }
      fromMs += ms
      before = share
    }
    return before
  }
}

/** A wave that is never quite the same twice: its pace and its depth wander. */
function breathOf(draw: Draw, { deg, hz }: PelvisPlan['breath'], untilMs: number): (tMs: number) => number {
  const stepMs = 50
  const waves: number[] = []
  let phase = drawBetween(draw, 0, 2 * Math.PI)
  let pace = hz
  let depth = 1
  for (let tMs = -stepMs; tMs <= untilMs + 2 * stepMs; tMs += stepMs) {
    waves.push(deg * depth * Math.sin(phase))
    phase += (2 * Math.PI * pace * stepMs) / 1000
    pace = Math.max(0.2, Math.min(0.3, pace + 0.004 * bell(draw)))
    depth = Math.max(0.85, Math.min(1, depth + 0.01 * bell(draw)))
  }
  return tMs => {
    const at = tMs / stepMs + 1
    const before = Math.floor(at)
    const from = waves[before] ?? 0
    return from + ((waves[before + 1] ?? from) - from) * (at - before)
  }
}

/** Holds and lost contact by turns, after a calibration. */
export function drawHoldScenes(draw: Draw, forMs: number): readonly PelvisScene[] {
  const scenes: PelvisScene[] = [...calibrationScenes]
  let ms = 0
  while (ms < forMs) {
    const kept = { share: 0, ms: drawBetween(draw, 3000, 10_000), moveMs: drawBetween(draw, 200, 800) }
    const lost = {
      share: drawBetween(draw, 0.7, 1.2),
      ms: drawBetween(draw, 1500, 5000),
      moveMs: drawBetween(draw, 200, 800),
    }
    scenes.push(kept, lost)
    ms += kept.ms + lost.ms
  }
  return [...scenes, { share: 0, ms: 3000, moveMs: 400 }]
}
