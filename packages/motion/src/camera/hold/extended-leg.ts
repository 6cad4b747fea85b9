import type { CameraFrame } from '../../frames/frames.ts'
import { landmarks } from '../../frames/landmarks.ts'
import type { BodyInPicture } from '../body-in-picture/index.ts'
import { isExtended } from '../still/form-of-still.ts'
import { isFarBehindNear } from './far-leg.ts'
import { holdFormRules } from './hold-form-rules.ts'

/** Which leg is stretched out: the one toward the camera or the other. unsure: one is, and it is not clear which. */
export type ExtendedLeg = 'none' | 'near' | 'far' | 'both' | 'unsure'

/**
 * From the side a model takes one leg for the other, and is sure of it. So a frame votes only where its names and its depths
 * agree, votes are counted over a second, and the answer stays until no single leg is stretched any more. Source: `pose.md`
 * 4, 8. Tests: [HOLDLEG-1] and on.
 */
export interface ExtendedLegState {
  readonly leg: ExtendedLeg
  readonly tMs: number | null
  /** Votes of the last second, ms; they fade. unclear: one leg, names and depths at odds. */
  readonly none: number
  readonly both: number
  readonly near: number
  readonly far: number
  readonly unclear: number
}

export const startExtendedLeg: ExtendedLegState = {
  leg: 'none',
  tMs: null,
  none: 0,
  both: 0,
  near: 0,
  far: 0,
  unclear: 0,
}

/** One frame more; `body` is where it is in that frame. Without a body, or with hidden legs, nothing is voted. */
export function seeExtendedLeg(
  state: ExtendedLegState,
  frame: CameraFrame,
  body: BodyInPicture | undefined,
): ExtendedLegState {
  if (state.tMs !== null && frame.tMs <= state.tMs) return state
  const { fadeMs, voteAtMostMs } = holdFormRules
  const passedMs = state.tMs === null ? 0 : frame.tMs - state.tMs
  const keeps = Math.exp(-passedMs / fadeMs.value)
  const weight = Math.min(passedMs, voteAtMostMs.value)
  const next = {
    leg: state.leg,
    tMs: frame.tMs,
    none: state.none * keeps,
    both: state.both * keeps,
    near: state.near * keeps,
    far: state.far * keeps,
    unclear: state.unclear * keeps,
  }
  const vote = voteOf(frame, body)
  if (vote !== undefined) next[vote] += weight
  next.leg = decided(next)
  return next
}

type Vote = 'none' | 'both' | 'near' | 'far' | 'unclear'

function voteOf({ landmarks: rows }: CameraFrame, body: BodyInPicture | undefined): Vote | undefined {
  if (body === undefined || rows === undefined) return undefined
  const near = body.near.leg
  const far = body.far.leg
  if (!near.seen) return undefined
  const nearOut = isExtended(near)
  const farOut = isFarBehindNear(body) ? nearOut : isExtended(far)
  if (nearOut && farOut) return 'both'
  if (!nearOut && !farOut) return 'none'
  const out = nearOut === (body.nearSide === 'left') ? 'left' : 'right'
  // At the knee: a far ankle may well be nearer than the near one, where the camera is not quite side-on.
  const left = rows[landmarks.leftKnee]?.[2] ?? Number.NaN
  const right = rows[landmarks.rightKnee]?.[2] ?? Number.NaN
  const nearer = out === 'left' ? right - left : left - right
  if (!(Math.abs(nearer) >= holdFormRules.depthApart.value)) return 'unclear'
  if (nearer > 0 !== nearOut) return 'unclear'
  return nearOut ? 'near' : 'far'
}

function decided({ leg, none, both, near, far, unclear }: ExtendedLegState): ExtendedLeg {
  const { votesMs, clearShare } = holdFormRules
  const one = near + far + unclear
  const all = none + both + one
  if (all < votesMs.value) return leg
  if (none > all / 2) return 'none'
  if (both > all / 2) return 'both'
  if (one <= all / 2 || leg === 'near' || leg === 'far') return leg
  if (near >= clearShare.value * one) return 'near'
  return far >= clearShare.value * one ? 'far' : 'unsure'
}
