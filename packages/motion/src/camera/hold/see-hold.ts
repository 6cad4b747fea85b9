import type { CameraFrame, Picture } from '../../frames/frames.ts'
import { type Look, unseen } from '../../look/look.ts'
import {
  type BodyInPicture,
  bodyInPicture,
  howLying,
  legsUp,
  wholeInPicture,
} from '../body-in-picture/index.ts'
import { type BackOutline, backOutline } from './back-outline.ts'
import type { BackCalibration } from './calibrate-back.ts'
import { type Contact, contactAfter, noContact } from './contact.ts'
import { holdCameraRules } from './hold-camera-rules.ts'

/** What is told about a camera before it judges a hold. */
export interface HoldCameraSetup {
  readonly picture: Picture
  /** The lens lies at the height of the floor, or nobody said so: from higher up the gap does not show. */
  readonly cameraHeight: 'floor' | 'unknown'
  readonly calibration: BackCalibration | undefined
}

/** A hollow hold before a camera: in position, and does the low back keep contact? Tests: [HOLDCAM-5] and on. */
export interface HoldCameraState {
  readonly look: Look
  readonly setup: HoldCameraSetup
  /** The body in the newest frame, for what else is asked of it. */
  readonly body: BodyInPicture | undefined
  /** What the outline under the back showed in it; undefined: it was not asked, or did not show. */
  readonly outline: BackOutline | undefined
  /** Newest frame, ms; null: none yet. */
  readonly seenMs: number | null
  /** How many frames have come, and the time between them in the long run, ms. */
  readonly frames: number
  readonly intervalMs: number
  readonly legs: Legs
  readonly isSideOn: boolean
  readonly contact: Contact
}

/** down: no hold. rising: up, and still on their way. up: held. */
interface Legs {
  readonly are: 'down' | 'rising' | 'up'
  readonly sinceMs: number
  /** Where the ankles have stayed, torso lengths above the hips, and since when. */
  readonly ankles: number
  readonly stillMs: number
  /** When the legs were last seen. */
  readonly seenMs: number
}

const off: Look = { form: 'off' }
const good: Look = { form: 'good' }
const lost: Look = { form: 'lost' }
const noPerson = unseen('noPerson')
const crowded = unseen('crowded')
const notWhole = unseen('notWhole')
const wrongView = unseen('wrongView')
const lensHeight = unseen('lensHeight')
const notCalibrated = unseen('notCalibrated')
const noOutline = unseen('noOutline')
const armInFront = unseen('armInFront')
const tooSlow = unseen('tooSlow')

export const startHoldCamera = (setup: HoldCameraSetup): HoldCameraState => ({
  look: noPerson,
  setup,
  body: undefined,
  outline: undefined,
  seenMs: null,
  frames: 0,
  intervalMs: holdCameraRules.usualMs.value,
  legs: { are: 'down', sinceMs: 0, ankles: Number.NaN, stillMs: 0, seenMs: Number.NEGATIVE_INFINITY },
  isSideOn: false,
  contact: noContact,
})

/** One frame in, next state out. Whatever is not seen surely is `unseen`; `good` needs all of it. */
export function seeHold(state: HoldCameraState, frame: CameraFrame): HoldCameraState {
  const { setup, seenMs } = state
  const { tMs, landmarks } = frame
  // A frame from before the last one says nothing about the present.
  if (seenMs !== null && tMs <= seenMs) return state
  const { gapMs, slowestMs, usualMs, longRunFrames } = holdCameraRules
  const passedMs = seenMs === null ? usualMs.value : tMs - seenMs
  const isGap = passedMs > gapMs.value
  const share = 1 / Math.min(longRunFrames.value, state.frames + usualMs.frames)
  const intervalMs = state.intervalMs + share * (Math.min(passedMs, gapMs.value) - state.intervalMs)
  const body = bodyInPicture(frame, setup.picture)
  const next: { -readonly [Key in keyof HoldCameraState]: HoldCameraState[Key] } = {
    look: off,
    setup,
    body,
    outline: undefined,
    seenMs: tMs,
    frames: state.frames + 1,
    intervalMs,
    legs: state.legs,
    isSideOn: state.isSideOn,
    // What was seen before a gap is no longer the present; whether contact was lost stays until it is seen again.
    contact: isGap ? { ...state.contact, samples: [] } : state.contact,
  }
  if (landmarks === undefined) return withLook(next, noPerson)
  if (frame.crowded === true) return withLook(next, crowded)
  if (body === undefined) return withLook(next, notWhole)
  const lying = howLying(body)
  if (lying === 'notLying' && body.trunkSeen) return withLook({ ...next, legs: legsDownAt(tMs) }, off)
  if (!wholeInPicture(landmarks)) return withLook(next, notWhole)
  if (lying === 'notOnBack') return withLook({ ...next, legs: legsDownAt(tMs) }, off)
  if (lying !== 'sideOn') return withLook(next, wrongView)

  next.legs = legsAfter(state.legs, body, tMs)
  if (next.legs.are !== 'up') return withLook(next, body.near.leg.seen ? off : notWhole)
  if (state.legs.are !== 'up') next.contact = noContact
  if (!body.near.leg.seen) return withLook(next, notWhole)
  const { sideOnFromDeg, sideOnUntilDeg } = holdCameraRules
  next.isSideOn = body.offSideDeg <= (state.isSideOn ? sideOnUntilDeg.value : sideOnFromDeg.value)
  if (!next.isSideOn) return withLook(next, wrongView)
  if (setup.cameraHeight !== 'floor') return withLook(next, lensHeight)
  const { calibration } = setup
  if (calibration === undefined) return withLook(next, notCalibrated)
  const outline = backOutline(
    frame.maskUndersidePx,
    landmarks,
    setup.picture,
    body.nearSide,
    calibration.floorSlope,
  )
  if (outline === 'noOutline') return withLook(next, noOutline)
  if (outline === 'armInFront') return withLook(next, armInFront)
  next.outline = outline
  next.contact = contactAfter(next.contact, tMs, outline, calibration)
  if (isGap || intervalMs > slowestMs.value) return withLook(next, tooSlow)
  if (next.contact.isBackOff || next.contact.isHipsOff) return withLook(next, lost)
  // Flat and arched were learnt with the head at another height.
  return withLook(next, next.contact.isDoubtful ? notCalibrated : good)
}

/** What can be said at a moment between two frames, or when no more come. */
export function holdCameraLookAt(state: HoldCameraState, tMs: number): Look {
  const isOld = state.seenMs !== null && tMs - state.seenMs > holdCameraRules.gapMs.value
  return isOld ? tooSlow : state.look
}

const withLook = (state: HoldCameraState, look: Look): HoldCameraState => ({ ...state, look })

const legsDownAt = (tMs: number): Legs => ({
  are: 'down',
  sinceMs: tMs,
  ankles: Number.NaN,
  stillMs: tMs,
  seenMs: tMs,
})

function legsAfter(before: Legs, body: BodyInPicture, tMs: number): Legs {
  const { legsStillWithin, legsStillForMs, legsWaitAtMostMs, gapMs } = holdCameraRules
  const height = legsUp(body)
  if (height === 'unseen') return before
  // Both, so that it does not matter which one is taken for the near one.
  const ankles = (body.near.leg.ankleAboveHip + body.far.leg.ankleAboveHip) / 2
  const isStill = Math.abs(ankles - before.ankles) <= legsStillWithin.value
  const legs = {
    are: before.are,
    sinceMs: before.sinceMs,
    ankles: isStill ? before.ankles : ankles,
    stillMs: isStill ? before.stillMs : tMs,
    seenMs: tMs,
  }
  if (height === 'down') return { ...legs, are: 'down', sinceMs: tMs }
  if (before.are === 'up' || (before.are === 'down' && height === 'between')) return legs
  if (before.are === 'down') {
    // Already up when they came into sight: there is no way up to wait for.
    const isWay = tMs - before.seenMs <= gapMs.value
    return { ...legs, are: isWay ? 'rising' : 'up', sinceMs: tMs }
  }
  const isHeld = tMs - legs.stillMs >= legsStillForMs.value || tMs - before.sinceMs >= legsWaitAtMostMs.value
  return isHeld ? { ...legs, are: 'up', sinceMs: tMs } : legs
}
