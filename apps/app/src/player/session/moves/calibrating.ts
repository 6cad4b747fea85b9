import { MS_PER_S } from '@backstride/kit'
import { type ClockFrame, calibratePelvis, rezeroPelvis, startPelvis } from '@backstride/motion'
import { type Felt, type Rest, restOf, restRules } from '../../../eyes/phone/index.ts'
import type { SessionContext } from '../session-context.ts'
import { eyeTiming } from '../timing.ts'
import { stepNow } from './step-now.ts'
import { phase, phaseAtOnce, tick } from './timed-phase.ts'
import { needsZero, sense, withEye } from './watching.ts'

export const beginPlacing = (context: SessionContext): SessionContext =>
  withEye(phaseAtOnce(context, 0), { window: [], flat: [] })

export const beginSettling = (context: SessionContext): SessionContext =>
  withEye(phaseAtOnce(context, 0), { window: [], flat: [], problem: null })

const phaseMs = ({ time, phaseFromMs }: SessionContext): number => time.countedMs - phaseFromMs

/** A look at the phone while it is put in its place: the newest readings are kept. */
export function settle(context: SessionContext, frame: ClockFrame, felt: Felt | undefined): SessionContext {
  const ticked = sense(tick(context, frame), felt)
  if (felt === undefined) return ticked
  const fromMs = felt.nowMs - restRules.stillForMs.value
  return withEye(ticked, {
    window: [...ticked.eye.window, ...felt.readings].filter(({ tMs }) => tMs >= fromMs),
  })
}

export const restNow = ({ eye }: Pick<SessionContext, 'eye'>): Rest => restOf(eye.window)

/** It lies flat and still, and the hands had the time to let go of it. */
export const isPlaced = (context: SessionContext): boolean => {
  const leastS = context.eye.tries === 0 ? eyeTiming.placeAtLeastS : eyeTiming.placeAgainS
  return phaseMs(context) >= leastS * MS_PER_S && restNow(context) === 'lies'
}

const END_S = eyeTiming.endLeadS + eyeTiming.endS
export const beginFlat = (context: SessionContext): SessionContext =>
  withEye(phaseAtOnce(context, END_S), { window: [], flat: [] })
export const beginArch = (context: SessionContext): SessionContext =>
  withEye(phase(context, END_S), { flat: context.eye.window, window: [] })

/** A look in a window: what is felt in its last seconds is kept. */
function capture(
  context: SessionContext,
  frame: ClockFrame,
  felt: Felt | undefined,
  seconds: number,
): SessionContext {
  const ticked = sense(tick(context, frame), felt)
  if (felt === undefined || ticked.leftMs > seconds * MS_PER_S) return ticked
  return withEye(ticked, { window: [...ticked.eye.window, ...felt.readings] })
}

export const captureFlat = (
  context: SessionContext,
  frame: ClockFrame,
  felt: Felt | undefined,
): SessionContext => capture(context, frame, felt, eyeTiming.endS)

/** A look in the second window; once it is over, what both ends say. */
export function captureArch(
  context: SessionContext,
  frame: ClockFrame,
  felt: Felt | undefined,
): SessionContext {
  const taken = capture(context, frame, felt, eyeTiming.endS)
  if (taken.leftMs > 0) return taken
  const { flat, window } = taken.eye
  const result = calibratePelvis({ flat, arch: window })
  return result.ok
    ? withEye(taken, { calibration: result.value, problem: null, window: [], flat: [] })
    : withEye(taken, { problem: result.error, window: [], flat: [] })
}

export const isCalibrated = ({ eye }: SessionContext): boolean => eye.calibration !== null

export const beginZero = (context: SessionContext): SessionContext =>
  withEye(phase(context, eyeTiming.zeroLeadS + eyeTiming.zeroS), { window: [], zeroTries: 0, zero: null })

/** A look while flat is taken anew, legs up. Whoever trembles gets one more window. */
export function captureZero(
  context: SessionContext,
  frame: ClockFrame,
  felt: Felt | undefined,
): SessionContext {
  const taken = capture(context, frame, felt, eyeTiming.zeroS)
  const { eye } = taken
  const step = stepNow(taken)
  if (taken.leftMs > 0 || step?.kind !== 'hold' || eye.calibration === null) return taken
  const result = rezeroPelvis(startPelvis(eye.calibration), eye.window)
  if (result.ok) return withEye(taken, { zero: result.value, zeroedFor: step.drill, window: [] })
  const isFar = result.error === 'moved' || result.error === 'notCalibrated'
  if (isFar || eye.zeroTries > 0)
    return withEye(taken, { problem: isFar ? 'moved' : result.error, window: [] })
  return withEye(phaseAtOnce(taken, eyeTiming.zeroLeadS + eyeTiming.zeroS), {
    window: [],
    zeroTries: eye.zeroTries + 1,
  })
}

export const isZeroed = (context: SessionContext): boolean => context.eye.zero !== null && !needsZero(context)
