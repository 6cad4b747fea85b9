import type { SessionStep } from '@backstride/content'
import {
  advanceHold,
  type ClockFrame,
  type Look,
  pelvisLookAt,
  seePelvis,
  startHold,
} from '@backstride/motion'
import { type Felt, isImpossible } from '../../../eyes/phone/index.ts'
import { forgotten, type PhoneEye, startEye, type Watcher } from '../phone-eye.ts'
import type { SessionContext } from '../session-context.ts'
import { eyeTiming } from '../timing.ts'
import { isOnFloor, stepNow } from './step-now.ts'
import { tick } from './timed-phase.ts'

/** The phone on the belly feels contact only of a body that lies with its back on the floor. */
export const isWatchable = (step: SessionStep | undefined): boolean =>
  step?.kind === 'hold' && step.ladder === 'hollowHold' && isOnFloor(step.drill)

/** The phone is to watch, and was not put in its place yet. */
export const needsEye = (context: SessionContext): boolean =>
  context.watch === 'phone' && context.eye.calibration === null && isWatchable(stepNow(context))

/** It watches the step that is on. */
export const isWatching = ({ eye, watch, ...context }: SessionContext): boolean =>
  watch === 'phone' && eye.calibration !== null && isWatchable(stepNow(context))

/** Belly and legs move the phone a little: flat is taken anew once they are up, and again when the head lifts. */
export const needsZero = (context: SessionContext): boolean => {
  const step = stepNow(context)
  return isWatching(context) && step?.kind === 'hold' && context.eye.zeroedFor !== step.drill
}

export const withEye = (context: SessionContext, eye: Partial<PhoneEye>): SessionContext => ({
  ...context,
  eye: { ...context.eye, ...eye },
})

/** What the sensor says of itself, whatever is on. A device that can never watch leaves it to the hand. */
export function sense(context: SessionContext, felt: Felt | undefined): SessionContext {
  if (felt === undefined) return context
  const { answer, readings, screenOff, turned } = felt
  const { eye, watch } = context
  const heard = eye.heard || readings.length > 0
  const isSame =
    eye.answer === answer && eye.heard === heard && eye.screenOff === screenOff && eye.turned === turned
  const sensed = isSame ? context : withEye(context, { answer, heard, screenOff, turned })
  return isImpossible(answer) && watch === 'phone' ? { ...sensed, watch: 'hand' } : sensed
}

/** The runner chose who watches. */
export const watchBy = (context: SessionContext, by: Watcher): SessionContext => ({
  ...context,
  watch: by,
  eye: { ...forgotten(context.eye), problem: null, tries: 0 },
})

/** The phone comes out of the band, or another drill begins: it watches no longer. */
export const putAside = (context: SessionContext): SessionContext =>
  context.eye.calibration === null || isWatchable(stepNow(context))
    ? context
    : { ...context, eye: { ...startEye, answer: context.eye.answer, heard: context.eye.heard } }

/** It is still under the band, and what comes is no hold that it watches. */
export const mustComeOut = (context: SessionContext): boolean =>
  context.eye.calibration !== null && !isWatchable(stepNow(context))

/** The legs are up, and so is the phone's eye: nothing counts before it has seen contact. */
export function beginWatchedHold(context: SessionContext): SessionContext {
  const step = stepNow(context)
  if (step?.kind !== 'hold') return context
  const tMs = context.time.countedMs + Math.min(0, context.leftMs)
  const holdNow = advanceHold(startHold(step.targetS), { tMs, form: 'unseen', by: 'phone' })
  const begun: SessionContext = { ...context, holdNow, leftMs: 0, phaseFromMs: tMs, change: null }
  return withEye(begun, { pelvis: context.eye.zero, look: null, lookSinceMs: tMs, problem: null })
}

/** A look in a round that the phone watches. Each reading counts from its own moment on trusted time. */
export function watchHold(
  context: SessionContext,
  frame: ClockFrame,
  felt: Felt | undefined,
): SessionContext {
  const ticked = sense(tick(context, frame), felt)
  const { pelvis: before } = ticked.eye
  if (ticked.holdNow === null || before === null) return ticked
  const fromMs = context.time.countedMs
  const toMs = ticked.time.countedMs
  let pelvis = before
  let holdNow = ticked.holdNow
  for (const reading of felt?.readings ?? []) {
    pelvis = seePelvis(pelvis, reading)
    if (pelvis.look.form === holdNow.last?.form) continue
    const tMs = Math.min(toMs, Math.max(fromMs, toMs - ((felt?.nowMs ?? 0) - reading.tMs)))
    holdNow = advanceHold(holdNow, { tMs, form: pelvis.look.form, by: 'phone' })
  }
  const look = pelvisLookAt(pelvis, felt?.nowMs ?? Number.POSITIVE_INFINITY)
  holdNow = advanceHold(holdNow, { tMs: toMs, form: look.form, by: 'phone' })
  const { eye } = ticked
  const isSame = eye.look !== null && eye.look.form === look.form && eye.look.why === look.why
  return withEye(
    { ...ticked, holdNow },
    { pelvis, look: isSame ? eye.look : look, lookSinceMs: isSame ? eye.lookSinceMs : toMs },
  )
}

/** What the phone says for so long that it is told: a flicker is not. */
export function toldLook({ eye, time }: SessionContext): Look | null {
  if (eye.look === null) return null
  const forMs = time.countedMs - eye.lookSinceMs
  return eye.look.form === 'good' || forMs >= eyeTiming.toldAfterMs ? eye.look : null
}
