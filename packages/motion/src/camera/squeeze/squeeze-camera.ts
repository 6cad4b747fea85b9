import { err, ok, type Result } from '@backstride/kit'
import type { CameraFrame, Picture } from '../../frames/frames.ts'
import { type CalibrationProblem, type Look, unseen } from '../../look/look.ts'
import type { PelvisShift } from '../../phone/squeeze/squeeze.ts'
import { type Profile, profileIn } from './profile.ts'
import { squeezeCameraRules } from './squeeze-camera-rules.ts'

/** The runner standing relaxed, from the side. */
export interface RelaxedProfile {
  readonly hipsRight: number
  /** Which way of the picture the toes point: 1 right, -1 left. */
  readonly ahead: 1 | -1
  readonly lengthPx: number
  readonly feetXPx: number
}

/**
 * The standing squeeze test by camera: by how much the pelvis moved ahead. Tilt, shift and sway of the pelvis look alike from
 * there (pose.md 6), so no angle is told. Tests: [SQC-1] to [SQC-8].
 */
export interface SqueezeCameraState {
  /** Now. */
  readonly shift: PelvisShift
  /** The furthest that was held since the start; `unseen`: nothing was. */
  readonly furthest: PelvisShift
  readonly look: Look
  readonly relaxed: Result<RelaxedProfile, CalibrationProblem>
  readonly seen: {
    readonly picture: Picture
    readonly tMs: number
    readonly smooth: Smooth | undefined
    readonly held: Held | undefined
  }
}

/** The mean of the last moments. */
interface Smooth {
  readonly profile: Profile
  readonly tMs: number
  readonly sinceMs: number
}

interface Held {
  readonly tMs: number
  readonly sinceMs: number
  /** Since when the pelvis is at least so far ahead. */
  readonly littleSinceMs: number | undefined
  readonly clearlySinceMs: number | undefined
}

export interface SqueezeCameraSetup {
  readonly picture: Picture
  /** About three seconds as the runner stands by itself; one frame is enough where nothing else was recorded. */
  readonly relaxed: readonly CameraFrame[]
}

export const startSqueezeCamera = ({ picture, relaxed }: SqueezeCameraSetup): SqueezeCameraState => ({
  shift: 'unseen',
  furthest: 'unseen',
  look: unseen('notCalibrated'),
  relaxed: relaxedIn(relaxed, picture),
  seen: { picture, tMs: Number.NEGATIVE_INFINITY, smooth: undefined, held: undefined },
})

function relaxedIn(
  frames: readonly CameraFrame[],
  picture: Picture,
): Result<RelaxedProfile, CalibrationProblem> {
  const profiles: Profile[] = []
  for (const frame of frames) {
    const found = profileIn(frame, picture)
    if (found.kind === 'standing' && isFromSide(found.profile)) profiles.push(found.profile)
  }
  const [first] = profiles
  if (first === undefined) return err('nothingSeen')
  const hipsRight = meanOf(profiles, each => each.hipsRight)
  const lengthPx = meanOf(profiles, each => each.lengthPx)
  const feetXPx = meanOf(profiles, each => each.feetXPx)
  const toesRight = meanOf(profiles, each => each.toesRight)
  const { relaxedWithinShare, feetWithinShare } = squeezeCameraRules
  for (const each of profiles) {
    if (Math.abs(each.hipsRight - hipsRight) > relaxedWithinShare.value) return err('notStill')
    if (Math.abs(each.feetXPx - feetXPx) > feetWithinShare.value * lengthPx) return err('notStill')
  }
  return ok({ hipsRight, ahead: toesRight > 0 ? 1 : -1, lengthPx, feetXPx })
}

const meanOf = (profiles: readonly Profile[], of: (profile: Profile) => number): number =>
  profiles.reduce((sum, profile) => sum + of(profile), 0) / profiles.length

function isFromSide({ offSideDeg, toesRight }: Profile): boolean {
  const { offSideAtMostDeg, toesAheadAtLeastShare } = squeezeCameraRules
  return offSideDeg <= offSideAtMostDeg.value && Math.abs(toesRight) >= toesAheadAtLeastShare.value
}

/** One frame in, next state out. */
export function seeSqueezeByCamera(before: SqueezeCameraState, frame: CameraFrame): SqueezeCameraState {
  const { tMs } = frame
  if (!(tMs > before.seen.tMs)) return before
  const state = { ...before, seen: { ...before.seen, tMs } }
  const { relaxed, seen } = state
  if (!relaxed.ok) return blind(state, unseen('notCalibrated'))
  const found = profileIn(frame, seen.picture)
  if (found.kind === 'unseen') return blind(state, unseen(found.why))
  if (found.kind === 'off') return blind(state, { form: 'off' })
  if (found.profile.offSideDeg > squeezeCameraRules.offSideAtOnceDeg.value)
    return blind(state, unseen('wrongView'))
  const smooth = smoothed(seen.smooth, found.profile, tMs)
  return judged({ ...state, seen: { ...seen, smooth } }, relaxed.value, smooth.profile)
}

function smoothed(before: Smooth | undefined, now: Profile, tMs: number): Smooth {
  const { smoothMs, gapMs } = squeezeCameraRules
  if (before === undefined || tMs - before.tMs > gapMs.value) return { profile: now, tMs, sinceMs: tMs }
  const passedMs = tMs - before.tMs
  // At first the mean of all that came, then of the last moments.
  const share = Math.max(
    1 - Math.exp(-passedMs / smoothMs.value),
    passedMs / (tMs - before.sinceMs + passedMs),
  )
  const from = before.profile
  const profile = {
    hipsRight: from.hipsRight + (now.hipsRight - from.hipsRight) * share,
    toesRight: from.toesRight + (now.toesRight - from.toesRight) * share,
    lengthPx: from.lengthPx + (now.lengthPx - from.lengthPx) * share,
    feetXPx: from.feetXPx + (now.feetXPx - from.feetXPx) * share,
    offSideDeg: from.offSideDeg + (now.offSideDeg - from.offSideDeg) * share,
  }
  return { profile, tMs, sinceMs: before.sinceMs }
}

function judged(state: SqueezeCameraState, relaxed: RelaxedProfile, profile: Profile): SqueezeCameraState {
  if (!isFromSide(profile) || profile.toesRight > 0 !== relaxed.ahead > 0)
    return blind(state, unseen('wrongView'))
  if (!isWhereItWas(profile, relaxed)) return blind(state, unseen('notCalibrated'))
  return told(state, (profile.hipsRight - relaxed.hipsRight) * relaxed.ahead)
}

const blind = (state: SqueezeCameraState, look: Look): SqueezeCameraState => ({
  ...state,
  shift: 'unseen',
  look,
})

function isWhereItWas({ lengthPx, feetXPx }: Profile, relaxed: RelaxedProfile): boolean {
  const { sizeTimes, feetWithinShare } = squeezeCameraRules
  if (lengthPx > relaxed.lengthPx * sizeTimes.value || lengthPx * sizeTimes.value < relaxed.lengthPx)
    return false
  return Math.abs(feetXPx - relaxed.feetXPx) <= feetWithinShare.value * relaxed.lengthPx
}

function sinceAtLeast(
  share: number,
  ahead: number,
  sinceMs: number | undefined,
  tMs: number,
): number | undefined {
  if (sinceMs === undefined) return ahead < share ? undefined : tMs
  return ahead < share * squeezeCameraRules.heldAtPart.value ? undefined : sinceMs
}

function told(state: SqueezeCameraState, ahead: number): SqueezeCameraState {
  const { littleShare, clearlyShare, heldMs, gapMs } = squeezeCameraRules
  const { tMs, held: before } = state.seen
  const goesOn = before !== undefined && tMs - before.tMs <= gapMs.value ? before : undefined
  const held: Held = {
    tMs,
    sinceMs: goesOn?.sinceMs ?? tMs,
    littleSinceMs: sinceAtLeast(littleShare.value, ahead, goesOn?.littleSinceMs, tMs),
    clearlySinceMs: sinceAtLeast(clearlyShare.value, ahead, goesOn?.clearlySinceMs, tMs),
  }
  const shift = ahead >= clearlyShare.value ? 'clearly' : ahead >= littleShare.value ? 'little' : 'none'
  const isHeld = (fromMs: number | undefined) => fromMs !== undefined && tMs - fromMs >= heldMs.value
  let { furthest } = state
  if (isHeld(held.clearlySinceMs)) furthest = 'clearly'
  else if (isHeld(held.littleSinceMs) && furthest !== 'clearly') furthest = 'little'
  else if (isHeld(held.sinceMs) && furthest === 'unseen') furthest = 'none'
  return { ...state, shift, furthest, look: { form: 'good' }, seen: { ...state.seen, held } }
}
