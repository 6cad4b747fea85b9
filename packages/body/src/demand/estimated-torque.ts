import type { Sex } from '../segments/de-leva.ts'
import { demandParts } from './demand.ts'
import type { LyingLevers } from './lying-levers.ts'

/** For a physio's report, never for a runner's page: it is no load on the spine and no score of risk. */
export interface EstimatedTorque {
  readonly estimated: true
  readonly legsNm: number
  readonly leavesOut: readonly ['hamstringTension', 'floorContact', 'muscleCoContraction']
}

/** Newtons to the kilogram. */
const gravity = 9.81

/** Torque of both legs about the hips for one person. Source: EV 5.4. */
export const estimatedTorque = (
  levers: LyingLevers,
  person: { readonly sex: Sex; readonly massKg: number; readonly statureM: number },
): EstimatedTorque => ({
  estimated: true,
  legsNm: demandParts(levers, person.sex).legs * person.massKg * gravity * person.statureM,
  leavesOut: ['hamstringTension', 'floorContact', 'muscleCoContraction'],
})
