import type { CameraFrame, Picture } from '../../frames/frames.ts'
import { type ShoulderLine, type StandingBody, standingIn } from './shoulder-line.ts'
import { type NeutralLine, neutralOf, turnDegFrom } from './turn-angle.ts'
import { twistRules } from './twist-rules.ts'

/** A mean that grows by one line after the other. */
export interface LineMean {
  readonly line: ShoulderLine
  readonly count: number
}

/** Someone standing still, before it is a neutral. */
export interface Settling extends LineMean {
  readonly feetXPx: number
  readonly sinceMs: number
}

/** undefined: nobody stood in any of the frames. */
export function neutralIn(frames: readonly CameraFrame[], picture: Picture): NeutralLine | undefined {
  let mean: LineMean | undefined
  for (const frame of frames) {
    const seen = standingIn(frame, picture)
    if (seen.kind !== 'standing') continue
    mean = mean === undefined ? { line: seen.body.line, count: 1 } : meanWith(mean, seen.body.line)
  }
  return mean && neutralOf(mean.line)
}

export function meanWith({ line, count }: LineMean, next: ShoulderLine): LineMean {
  return { line: between(line, next, 1 / (count + 1)), count: count + 1 }
}

/** From one line toward another, by a share of the way. What is not told now is not told. */
export const between = (from: ShoulderLine, to: ShoulderLine, share: number): ShoulderLine => ({
  across: from.across + (to.across - from.across) * share,
  depth: partWay(from.depth, to.depth, share),
  worldYawDeg: partWay(from.worldYawDeg, to.worldYawDeg, share),
})

const partWay = (from: number | undefined, to: number | undefined, share: number): number | undefined =>
  from === undefined || to === undefined ? to : from + (to - from) * share

/** One more frame of standing still; it begins anew with the first that moved. */
export function settlingAfter(settling: Settling | undefined, body: StandingBody, tMs: number): Settling {
  const anew = { line: body.line, count: 1, feetXPx: body.feetXPx, sinceMs: tMs }
  if (settling === undefined) return anew
  if (Math.abs(body.feetXPx - settling.feetXPx) > twistRules.settleFeetWithin.value * body.torsoPx)
    return anew
  const turnDeg = turnDegFrom(neutralOf(settling.line), body.line)
  if (turnDeg === undefined || Math.abs(turnDeg) > twistRules.settleWithinDeg.value) return anew
  return { ...settling, ...meanWith(settling, body.line) }
}

/** A new neutral, once it was stood still for long enough. Far from the one before, it may be a turn that is held. */
export function settledIn(
  settling: Settling,
  before: NeutralLine | undefined,
  wasRefused: boolean,
  tMs: number,
): NeutralLine | undefined {
  const stillMs = tMs - settling.sinceMs
  if (stillMs < twistRules.settleMs.value) return undefined
  const neutral = neutralOf(settling.line)
  const isNear =
    before === undefined || Math.abs(neutral.yawDeg - before.yawDeg) <= twistRules.settleNearDeg.value
  if (stillMs >= twistRules.settleAnywhereMs.value) return neutral
  return isNear && !wasRefused ? neutral : undefined
}
