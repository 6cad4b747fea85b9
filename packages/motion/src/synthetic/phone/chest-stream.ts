import type { PhoneFrame } from '../../frames/frames.ts'
import { radiansOf, type Vector } from '../../phone/vector.ts'
import type { WindowMs } from '../../recording/recording.ts'
import type { Side } from '../../twist/twist.ts'
import type { Draw } from '../camera/seeded.ts'
import { drawBetween, drawOne } from './draw.ts'
import { eased } from './eased.ts'
import { axesOf, type Placement } from './placement.ts'
import { recorded, type SensorFlaws } from './sensor.ts'

/** One turn out to a side and back. */
export interface TurnPlan {
  readonly side: Side
  readonly deg: number
  /** Out, and back again, each. */
  readonly moveMs: number
  /** Turned, and then in the middle. */
  readonly holdMs: number
  readonly restMs: number
}

export interface ChestPlan {
  readonly turns: readonly TurnPlan[]
  /** Standing still before the first turn. */
  readonly neutralMs: number
  readonly placement: Placement
  readonly flaws: SensorFlaws
  /** Nobody stands like a post: degrees to each side about every axis. */
  readonly swayDeg: number
  /** Each way begins and ends slowly, or out and back is one half wave that begins and ends at full speed. */
  readonly shape?: 'eased' | 'wave' | undefined
  /** Bent forward while turned, as in reaching back. */
  readonly leanDeg: number
}

export interface ChestStream {
  readonly frames: readonly PhoneFrame[]
  readonly neutralWindowMs: WindowMs
  /** To the runner's own left positive. */
  readonly turnDegAt: (tMs: number) => number
  readonly untilMs: number
}

export function makeChestStream(draw: Draw, plan: ChestPlan): ChestStream {
  const untilMs = plan.turns.reduce(
    (sum, { moveMs, holdMs, restMs }) => sum + 2 * moveMs + holdMs + restMs,
    plan.neutralMs + 1000,
  )
  const outAt = (tMs: number) => outOf(plan, tMs)
  const phase = drawBetween(draw, 0, 2 * Math.PI)
  const sway = (tMs: number, hz: number) => plan.swayDeg * Math.sin(phase + (2 * Math.PI * hz * tMs) / 1000)
  const turnDegAt = (tMs: number) => outAt(tMs).turnDeg + sway(tMs, 0.37)
  const leanAt = (tMs: number) => outAt(tMs).share * plan.leanDeg + sway(tMs, 0.23)
  const motionAt = (tMs: number) => {
    const leanDeg = leanAt(tMs)
    // Leaning forward, up moves toward the back of the chest.
    const up: Vector = { x: 0, y: Math.cos(radiansOf(leanDeg)), z: -Math.sin(radiansOf(leanDeg)) }
    const turns = (turnDegAt(tMs + 5) - turnDegAt(tMs - 5)) * 100
    const leans = (leanAt(tMs + 5) - leanAt(tMs - 5)) * 100
    return { up, turnDegPerS: { x: leans, y: up.y * turns, z: up.z * turns } }
  }
  const frames = recorded(draw, axesOf(plan.placement), plan.flaws, untilMs, motionAt)
  return { frames, neutralWindowMs: [0, plan.neutralMs], turnDegAt: tMs => outAt(tMs).turnDeg, untilMs }
}

function outOf(
  { turns, neutralMs, shape }: ChestPlan,
  tMs: number,
): { readonly turnDeg: number; readonly share: number } {
  let fromMs = neutralMs
  for (const { side, deg, moveMs, holdMs, restMs } of turns) {
    const endMs = fromMs + 2 * moveMs + holdMs
    if (tMs < endMs + restMs) {
      const out = moved(shape, (tMs - fromMs) / moveMs)
      const back = 1 - moved(shape, 1 - (tMs - fromMs - moveMs - holdMs) / moveMs)
      return { turnDeg: (side === 'left' ? deg : -deg) * (out - back), share: out - back }
    }
    fromMs = endMs + restMs
  }
  return { turnDeg: 0, share: 0 }
}

const moved = (shape: ChestPlan['shape'], share: number): number =>
  shape === 'wave' ? Math.sin((Math.PI / 2) * Math.max(0, Math.min(1, share))) : eased(share)

/** Twists as in a session: side to side, or out to one side again and again. */
export function drawTurns(draw: Draw, count: number, leastDeg: number, mostDeg: number): readonly TurnPlan[] {
  const kind = drawOne(draw, 'alternating', 'oneSided', 'mixed')
  const first = drawOne(draw, 'left', 'right')
  const paceMs = drawBetween(draw, 350, 2000)
  const restMs = drawOne(draw, 0, 150, 600)
  // A runner's turns are alike, growing a little, and a little wider to one side.
  const startDeg = drawBetween(draw, leastDeg, mostDeg)
  const endDeg = drawBetween(draw, leastDeg, mostDeg)
  const lopsided = drawBetween(draw, 0.85, 1.18)
  return Array.from({ length: count }, (_, i) => {
    const side = kind === 'oneSided' || (kind === 'mixed' ? draw() < 0.5 : i % 2 === 0) ? first : other(first)
    const usualDeg = startDeg + ((endDeg - startDeg) * i) / count
    const deg = usualDeg * drawBetween(draw, 0.8, 1.25) * (side === first ? lopsided : 1)
    return {
      side,
      deg: Math.max(leastDeg, Math.min(mostDeg, deg)),
      moveMs: paceMs * drawBetween(draw, 0.8, 1.25),
      holdMs: drawOne(draw, 0, 0, 300, 1500),
      restMs: restMs * drawBetween(draw, 0.5, 1.5),
    }
  })
}

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left')
