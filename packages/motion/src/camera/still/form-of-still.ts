import type { FormCheck, Side } from '@backstride/body'
import type { CameraFrame, Picture } from '../../frames/frames.ts'
import {
  type ArmInPicture,
  type BodyInPicture,
  bodyInPicture,
  type LegInPicture,
} from '../body-in-picture/body-in-picture.ts'
import { howLying } from '../body-in-picture/how-lying.ts'
import { stillFormRules as rules } from './still-form-rules.ts'

/** unseen: hidden, out of the picture, or not someone lying on the back seen from the side. */
export type FormState = 'pass' | 'fail' | 'unseen'

/** An angle of the leg toward the camera and of the other one; undefined: not seen. */
export interface NearAndFarDeg {
  readonly near: number | undefined
  readonly far: number | undefined
}

/** What one picture tells of the form of a hold. Degrees in the picture: 0 straight, flexion positive. */
export interface StillForm {
  readonly nearSide: Side | undefined
  readonly hipFlexionDeg: NearAndFarDeg
  readonly kneeFlexionDeg: NearAndFarDeg
  /** Each check once, whether it is wanted of this hold or not: a still does not know the variant. */
  readonly form: readonly { readonly check: FormCheck; readonly state: FormState }[]
}

/** The form of a hold from the landmarks of one still: geometry only, nothing to compare with. Source: `pose.md` 8. */
export function formOfStill(frame: CameraFrame, picture: Picture): StillForm {
  const body = bodyInPicture(frame, picture)
  if (body === undefined) return nothingSeen
  const { near, far } = body
  return {
    nearSide: body.nearSide,
    hipFlexionDeg: angleOf(near.leg, far.leg, 'hipFlexionDeg'),
    kneeFlexionDeg: angleOf(near.leg, far.leg, 'kneeFlexionDeg'),
    form: howLying(body) === 'sideOn' ? checksOf(body) : nothingSeen.form,
  }
}

const checks = [
  'tableTop',
  'kneesOverHips',
  'headLifted',
  'nearLegExtended',
  'farLegExtended',
  'armsVertical',
  'armsLow',
] as const satisfies readonly FormCheck[]

const nothingSeen: StillForm = {
  nearSide: undefined,
  hipFlexionDeg: { near: undefined, far: undefined },
  kneeFlexionDeg: { near: undefined, far: undefined },
  form: checks.map(check => ({ check, state: 'unseen' })),
}

const angleOf = (
  near: LegInPicture,
  far: LegInPicture,
  angle: 'hipFlexionDeg' | 'kneeFlexionDeg',
): NearAndFarDeg => ({
  near: near.seen ? near[angle] : undefined,
  far: far.seen ? far[angle] : undefined,
})

function checksOf({ near, far, ...body }: BodyInPicture): StillForm['form'] {
  const { leg, arm } = near
  const legSeen = leg.seen && body.trunkSeen
  const stateOf: Readonly<Record<FormCheck, FormState>> = {
    tableTop: told(legSeen, isTableTop(leg)),
    kneesOverHips: told(legSeen, areKneesOverHips(leg)),
    headLifted: told(body.headSeen && body.trunkSeen, isHeadLifted(body)),
    nearLegExtended: told(legSeen, isExtended(leg)),
    farLegExtended: told(far.leg.seen && body.trunkSeen, isExtended(far.leg)),
    armsVertical: told(arm.seen, areArmsVertical(arm)),
    armsLow: told(arm.seen, areArmsLow(arm)),
  }
  return checks.map(check => ({ check, state: stateOf[check] }))
}

const told = (seen: boolean, passes: boolean): FormState => {
  if (!seen) return 'unseen'
  return passes ? 'pass' : 'fail'
}

type HipAngles = Pick<LegInPicture, 'hipFlexionDeg' | 'thighElevationDeg'>

/**
 * How far the thigh is raised: half as an angle of the body, half as one of the room. A camera that is high up and off the
 * side sees the floor slope, and with it the trunk, but not an upright thigh; a lifted head takes the shoulders along, and
 * with them the angle at the hip, but not the thigh.
 */
const raisedDeg = ({ hipFlexionDeg, thighElevationDeg }: HipAngles): number =>
  (hipFlexionDeg + thighElevationDeg) / 2

export const isTableTop = (leg: HipAngles & Pick<LegInPicture, 'kneeFlexionDeg'>): boolean =>
  isWithin(raisedDeg(leg), rules.tableTopDeg.value, rules.tableTopBandDeg.value) &&
  isWithin(leg.kneeFlexionDeg, rules.tableTopDeg.value, rules.tableTopBandDeg.value)

export const areKneesOverHips = ({ kneeAhead }: Pick<LegInPicture, 'kneeAhead'>): boolean =>
  Math.abs(kneeAhead) < rules.kneesOverHipsWithin.value

/** Stretched and held low: a stretched leg that points to the ceiling is not what the hold calls extended. */
export const isExtended = (leg: HipAngles & Pick<LegInPicture, 'kneeFlexionDeg'>): boolean =>
  leg.kneeFlexionDeg < rules.straightKneeDeg.value && raisedDeg(leg) < rules.extendedHipDeg.value

export const isHeadLifted = ({
  earsOverTrunk,
  earsAboveHips,
}: Pick<BodyInPicture, 'earsOverTrunk' | 'earsAboveHips'>): boolean =>
  earsOverTrunk + rules.earsAboveHipsShare.value * earsAboveHips >= rules.headLiftedFrom.value

export const areArmsVertical = ({ elevationDeg }: Pick<ArmInPicture, 'elevationDeg'>): boolean =>
  isWithin(elevationDeg, 90, rules.armsVerticalWithinDeg.value)

export const areArmsLow = ({ elevationDeg }: Pick<ArmInPicture, 'elevationDeg'>): boolean =>
  isWithin(elevationDeg, 0, rules.armsLowWithinDeg.value)

const isWithin = (value: number, target: number, band: number): boolean => Math.abs(value - target) <= band
