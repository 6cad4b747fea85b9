import type { FormCheck, FormTarget } from '@backstride/body'
import type { ArmInPicture, BodyInPicture, LegInPicture } from '../body-in-picture/index.ts'
import { howLying } from '../body-in-picture/index.ts'
import { isHeadLifted } from '../still/form-of-still.ts'
import { stillFormRules } from '../still/still-form-rules.ts'
import { isFarBehindNear } from './far-leg.ts'
import { holdFormRules as rules } from './hold-form-rules.ts'
import type { HoldCameraState } from './see-hold.ts'

/** What may be told during a hold, by name: contact, or one check of its form. */
export type HoldCorrection = 'contact' | FormCheck

/** The order in which they matter: one is told at a time. Source: issue 6, item 6. */
export const holdCorrections = [
  'contact',
  'kneesOverHips',
  'tableTop',
  'nearLegExtended',
  'farLegExtended',
  'headLifted',
  'armsVertical',
  'armsLow',
] as const satisfies readonly HoldCorrection[]

/** What there is to correct now. When it is spoken, and how often, is not said here. Tests: [HOLDTELL-1] and on. */
export interface HoldCorrectionState {
  /** undefined: nothing, or nothing can be seen. */
  readonly tell: HoldCorrection | undefined
  /** What the hold asks for, from its posture (`formTargetsOf`). */
  readonly wanted: readonly FormTarget[]
  /** Since when each is wrong, in the order of `holdCorrections`; null: it is not. */
  readonly wrongSinceMs: readonly (number | null)[]
  /** How far outside of its band each is, smoothed, inside negative; null: not asked, or not seen. */
  readonly beyondDeg: readonly (number | null)[]
  readonly tMs: number
}

const noneYet: readonly null[] = holdCorrections.map(() => null)

export const startHoldCorrections = (wanted: readonly FormTarget[]): HoldCorrectionState => ({
  tell: undefined,
  wanted,
  wrongSinceMs: noneYet,
  beyondDeg: noneYet,
  tMs: 0,
})

/** One frame more, as the hold was seen in it. Form is told even where contact is not seen, as long as the body is. */
export function seeHoldCorrections(state: HoldCorrectionState, hold: HoldCameraState): HoldCorrectionState {
  const { body, look, seenMs } = hold
  if (seenMs === null) return state
  if (body === undefined || hold.legs.are !== 'up' || !showsForm(look) || howLying(body) !== 'sideOn')
    return { ...startHoldCorrections(state.wanted), tMs: seenMs }
  const isLost = look.form === 'lost'
  const smooth = 1 - Math.exp(-(seenMs - state.tMs) / rules.smoothMs.value)
  // Contact was looked at for long enough already.
  let tell: HoldCorrection | undefined = isLost ? 'contact' : undefined
  const wrongSinceMs: (number | null)[] = [isLost ? (state.wrongSinceMs[0] ?? seenMs) : null]
  const beyondDeg: (number | null)[] = [null]
  for (let index = 1; index < holdCorrections.length; index += 1) {
    const check = holdCorrections[index] as FormCheck
    const nowDeg = beyondDegOf(check, state.wanted, body, hold)
    if (nowDeg === null) {
      wrongSinceMs.push(null)
      beyondDeg.push(null)
      continue
    }
    const beforeDeg = state.beyondDeg[index] ?? nowDeg
    const beforeMs = state.wrongSinceMs[index] ?? null
    const deg = beforeDeg + smooth * (nowDeg - beforeDeg)
    const isWrong = deg > (beforeMs === null ? 0 : -rules.backInsideDeg.value)
    const sinceMs = isWrong ? (beforeMs ?? seenMs) : null
    wrongSinceMs.push(sinceMs)
    beyondDeg.push(deg)
    if (tell === undefined && sinceMs !== null && seenMs - sinceMs >= rules.tellAfterMs.value) tell = check
  }
  return { tell, wanted: state.wanted, wrongSinceMs, beyondDeg, tMs: seenMs }
}

function showsForm({ form, why }: HoldCameraState['look']): boolean {
  if (form !== 'unseen') return form !== 'off'
  return why === 'notCalibrated' || why === 'lensHeight' || why === 'noOutline' || why === 'armInFront'
}

/** How far outside of its band; null: not asked, or not seen. */
function beyondDegOf(
  check: FormCheck,
  wanted: readonly FormTarget[],
  body: BodyInPicture,
  hold: HoldCameraState,
): number | null {
  const { near, far } = body
  const legs = legsAsked(wanted, body)
  switch (check) {
    case 'kneesOverHips':
      return legs.near === 'bent' && near.leg.seen ? kneesBeyondDeg(near.leg) : null
    case 'tableTop':
      return legs.near === 'bent' && near.leg.seen ? bentBeyondDeg(near.leg) : null
    case 'nearLegExtended':
      return legs.near === 'long' && near.leg.seen ? longBeyondDeg(near.leg, wanted, 0) : null
    case 'farLegExtended':
      if (legs.far !== 'long') return null
      // Behind the near leg it is held as that one is.
      if (isFarBehindNear(body)) return near.leg.seen ? longBeyondDeg(near.leg, wanted, 0) : null
      return far.leg.seen ? longBeyondDeg(far.leg, wanted, rules.farErrsMoreDeg.value) : null
    case 'headLifted':
      return asks(wanted, 'headLifted') && body.headSeen ? headBeyondDeg(body, hold) : null
    case 'armsVertical':
      return asks(wanted, 'armsVertical') ? armBeyondDeg(near.arm, 90) : null
    case 'armsLow':
      return asks(wanted, 'armsLow') ? armBeyondDeg(near.arm, 0) : null
  }
}

const asks = (wanted: readonly FormTarget[], check: FormCheck): boolean =>
  wanted.some(target => target.check === check)

type LegAsked = 'bent' | 'long' | undefined

/**
 * Where one leg is stretched and the other bent, either may be which: the straighter one is judged as the stretched one.
 */
function legsAsked(
  wanted: readonly FormTarget[],
  body: BodyInPicture,
): { readonly near: LegAsked; readonly far: LegAsked } {
  const { near, far } = body
  const bent = asks(wanted, 'tableTop')
  const nearLong = asks(wanted, 'nearLegExtended')
  const farLong = asks(wanted, 'farLegExtended')
  if (!nearLong && !farLong) return bent ? bothBent : neither
  if (!bent) return { near: nearLong ? 'long' : undefined, far: farLong ? 'long' : undefined }
  if (isFarBehindNear(body)) return nearLong ? nearOut : farOut
  return near.leg.kneeFlexionDeg < far.leg.kneeFlexionDeg ? nearOut : farOut
}

const bothBent = { near: 'bent', far: 'bent' } as const
const neither = { near: undefined, far: undefined } as const
const nearOut = { near: 'long', far: 'bent' } as const
const farOut = { near: 'bent', far: 'long' } as const

const kneesBeyondDeg = ({ kneeAhead }: LegInPicture): number =>
  (Math.abs(kneeAhead) - stillFormRules.kneesOverHipsWithin.value) / rules.torsoPerDeg.value

/** Bands of 20 degrees, as wide as the error of one measurement in ten: `pose.md` 8. */
function bentBeyondDeg({ hipFlexionDeg, thighElevationDeg, kneeFlexionDeg }: LegInPicture): number {
  const target = stillFormRules.tableTopDeg.value
  // As in a still: half an angle of the body, half one of the room.
  const hipDeg = (hipFlexionDeg + thighElevationDeg) / 2
  const offDeg = Math.max(Math.abs(hipDeg - target), Math.abs(kneeFlexionDeg - target))
  return offDeg - stillFormRules.tableTopBandDeg.value
}

function longBeyondDeg(leg: LegInPicture, wanted: readonly FormTarget[], errsMoreDeg: number): number {
  let beyondDeg = leg.kneeFlexionDeg - stillFormRules.straightKneeDeg.value
  for (const { measure, targetDeg, toleranceDeg } of wanted) {
    if (measure !== 'legElevationDeg') continue
    // Hip to ankle: thigh and shank are about as long.
    const offDeg = Math.abs(leg.thighElevationDeg - leg.kneeFlexionDeg / 2 - targetDeg)
    beyondDeg = Math.max(beyondDeg, offDeg - toleranceDeg - rules.backInsideDeg.value)
    break
  }
  return beyondDeg - errsMoreDeg
}

/** Against the flat baseline where there is one. */
function headBeyondDeg(body: BodyInPicture, { outline, setup }: HoldCameraState): number {
  const { calibration } = setup
  if (outline === undefined || calibration === undefined) return isHeadLifted(body) ? insideDeg : outsideDeg
  const ears = rules.earsLifted.value - (outline.earsAbove - calibration.earsAbove)
  const shoulders = rules.shouldersLifted.value - (outline.shouldersAbove - calibration.shouldersAbove)
  return Math.max(ears, shoulders) / rules.torsoPerDeg.value
}

/** Without a baseline it is only told apart, not measured. */
const insideDeg = -10
const outsideDeg = 10

function armBeyondDeg({ seen, elevationDeg }: ArmInPicture, targetDeg: number): number | null {
  return seen ? Math.abs(elevationDeg - targetDeg) - stillFormRules.armsVerticalWithinDeg.value : null
}
