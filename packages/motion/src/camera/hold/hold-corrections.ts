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
}

const nothingWrong: readonly null[] = holdCorrections.map(() => null)

export const startHoldCorrections = (wanted: readonly FormTarget[]): HoldCorrectionState => ({
  tell: undefined,
  wanted,
  wrongSinceMs: nothingWrong,
})

/** One frame more, as the hold was seen in it. Form is told even where contact is not seen, as long as the body is. */
export function seeHoldCorrections(state: HoldCorrectionState, hold: HoldCameraState): HoldCorrectionState {
  const { body, look, seenMs } = hold
  if (seenMs === null) return state
  if (body === undefined || hold.legs.are !== 'up' || !showsForm(look) || howLying(body) !== 'sideOn')
    return state.tell === undefined && state.wrongSinceMs === nothingWrong
      ? state
      : { ...state, tell: undefined, wrongSinceMs: nothingWrong }
  const wrongSinceMs: (number | null)[] = []
  let tell: HoldCorrection | undefined
  for (let index = 0; index < holdCorrections.length; index += 1) {
    const correction = holdCorrections[index] as HoldCorrection
    const before = state.wrongSinceMs[index] ?? null
    const isWrong =
      correction === 'contact'
        ? look.form === 'lost'
        : isFormWrong(correction, state.wanted, body, hold, before !== null)
    const since = isWrong ? (before ?? seenMs) : null
    wrongSinceMs.push(since)
    if (tell !== undefined || since === null) continue
    // Contact was looked at for long enough already.
    if (correction === 'contact' || seenMs - since >= rules.tellAfterMs.value) tell = correction
  }
  return { tell, wanted: state.wanted, wrongSinceMs }
}

function showsForm({ form, why }: HoldCameraState['look']): boolean {
  if (form !== 'unseen') return form !== 'off'
  return why === 'notCalibrated' || why === 'lensHeight' || why === 'noOutline' || why === 'armInFront'
}

/** `was`: wrong already, so that it has to come back further inside. */
function isFormWrong(
  check: FormCheck,
  wanted: readonly FormTarget[],
  body: BodyInPicture,
  hold: HoldCameraState,
  was: boolean,
): boolean {
  const { near, far } = body
  const legs = legsAsked(wanted, body)
  switch (check) {
    case 'kneesOverHips':
      return legs.near === 'bent' && near.leg.seen && areKneesAway(near.leg, was)
    case 'tableTop':
      return legs.near === 'bent' && near.leg.seen && isBentWrong(near.leg, was)
    case 'nearLegExtended':
      return legs.near === 'long' && near.leg.seen && isLongWrong(near.leg, wanted, 0, was)
    case 'farLegExtended':
      if (legs.far !== 'long') return false
      // Behind the near leg it is held as that one is.
      if (isFarBehindNear(body)) return near.leg.seen && isLongWrong(near.leg, wanted, 0, was)
      return far.leg.seen && isLongWrong(far.leg, wanted, rules.farErrsMoreDeg.value, was)
    case 'headLifted':
      return asks(wanted, 'headLifted') && body.headSeen && !isLifted(body, hold, was)
    case 'armsVertical':
      return asks(wanted, 'armsVertical') && isArmAway(near.arm, 90, was)
    case 'armsLow':
      return asks(wanted, 'armsLow') && isArmAway(near.arm, 0, was)
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

function areKneesAway({ kneeAhead }: LegInPicture, was: boolean): boolean {
  const band = stillFormRules.kneesOverHipsWithin.value
  return Math.abs(kneeAhead) > (was ? band - rules.backInsideTorso.value : band)
}

/** Bands of 20 degrees, as wide as the error of one measurement in ten: `pose.md` 8. */
function isBentWrong(
  { hipFlexionDeg, thighElevationDeg, kneeFlexionDeg }: LegInPicture,
  was: boolean,
): boolean {
  const band = stillFormRules.tableTopBandDeg.value - (was ? rules.backInsideDeg.value : 0)
  const target = stillFormRules.tableTopDeg.value
  // As in a still: half an angle of the body, half one of the room.
  const hipDeg = (hipFlexionDeg + thighElevationDeg) / 2
  return Math.abs(hipDeg - target) > band || Math.abs(kneeFlexionDeg - target) > band
}

function isLongWrong(
  leg: LegInPicture,
  wanted: readonly FormTarget[],
  errsMoreDeg: number,
  was: boolean,
): boolean {
  const knee = stillFormRules.straightKneeDeg.value + errsMoreDeg - (was ? rules.backInsideDeg.value : 0)
  if (leg.kneeFlexionDeg > knee) return true
  for (const { measure, targetDeg, toleranceDeg } of wanted) {
    if (measure !== 'legElevationDeg') continue
    const band = toleranceDeg + errsMoreDeg + (was ? 0 : rules.backInsideDeg.value)
    // Hip to ankle: thigh and shank are about as long.
    return Math.abs(leg.thighElevationDeg - leg.kneeFlexionDeg / 2 - targetDeg) > band
  }
  return false
}

/** Against the flat baseline where there is one. */
function isLifted(body: BodyInPicture, { outline, setup }: HoldCameraState, was: boolean): boolean {
  if (outline === undefined || setup.calibration === undefined) return isHeadLifted(body)
  const more = was ? rules.backInsideTorso.value : 0
  const ears = outline.earsAbove - setup.calibration.earsAbove
  const shoulders = outline.shouldersAbove - setup.calibration.shouldersAbove
  return ears > rules.earsLifted.value + more && shoulders > rules.shouldersLifted.value
}

function isArmAway({ seen, elevationDeg }: ArmInPicture, targetDeg: number, was: boolean): boolean {
  const band = stillFormRules.armsVerticalWithinDeg.value - (was ? rules.backInsideDeg.value : 0)
  return seen && Math.abs(elevationDeg - targetDeg) > band
}
