import { isStraightLeg, type LyingLevers, legRatio, leversOf, meanDemand, sides } from '@backstride/body'
import type { Ladder, LadderVariant } from '@backstride/coach'
import { hollowHoldPostures } from '../catalogue/hollow-hold/postures.ts'

export type LadderHoldId = Exclude<keyof typeof hollowHoldPostures, `${string}N`>

/** Tiers from entry (0 and 1) to the full hollow. Source: EV 5.3; rules: HH. */
const tierById: Readonly<Record<LadderHoldId, number>> = {
  HH00: 0,
  HH01: 0,
  HH02: 1,
  HH03: 1,
  HH04: 1,
  HH05: 2,
  HH07: 2,
  HH08: 2,
  HH09: 2,
  HH10: 3,
  HH11: 3,
  HH12: 3,
  HH13: 4,
  HH14: 2,
  HH15: 3,
  HH16: 4,
  HH17: 4,
  HH18: 4,
  HH19: 5,
  HH20: 5,
  HH21: 5,
  HH22: 5,
  HH23: 3,
  HH24: 4,
  HH25: 2,
  HH26: 2,
  HH27: 3,
  HH28: 1,
  HH29: 2,
}

const idsOf = (numbers: string): readonly string[] => numbers.split(' ').map(number => `HH${number}`)

/** What the coach may choose by itself. Source: rules: HH. */
const automatic: ReadonlySet<string> = new Set(idsOf('00 01 02 04 07 08 09 10 11 16 17 18 19 22 20 21 27'))

/** From easier to harder, one lever each. Source: EV 5.4; rules: HH, extra edges. */
const edges =
  '00-01 01-02 02-03 02-04 02-07 04-05 04-09 04-14 07-08 07-09 08-10 08-23 09-10 09-15 10-11 10-16 11-17 11-24 ' +
  '16-17 16-18 17-19 18-19 19-22 20-21 22-20 23-12 24-13 02-25 07-26 08-27 26-15 27-16 03-28 07-29 28-29'

/** The hollow hold, easy to hard: what a position asks is computed from its posture. */
export const hollowHold: Ladder = {
  variants: (Object.keys(tierById) as LadderHoldId[])
    .map(variantOfPosture)
    .toSorted((a, b) => a.demand - b.demand),
  edges: edges.split(' ').map(edge => [`HH${edge.slice(0, 2)}`, `HH${edge.slice(3)}`] as const),
  bothLegsStraight: elevationDeg => heavierRatio(bothStraight(elevationDeg)),
}

export const isLadderHold = (id: string): id is LadderHoldId => Object.hasOwn(tierById, id)

/** The levers of a position of this ladder: what its demand and its page's bars are computed from. */
export function hollowHoldLevers(id: LadderHoldId): LyingLevers {
  const levers = leversOf(hollowHoldPostures[id])
  // Every position of the table lies on its back: anything else is our own mistake.
  if (!levers.ok) throw new Error(`${id} has no demand: ${levers.error.type}`)
  return levers.value
}

function variantOfPosture(id: LadderHoldId): LadderVariant {
  const levers = hollowHoldLevers(id)
  return {
    id,
    demand: meanDemand(levers),
    legRatio: heavierRatio(levers),
    headLift: levers.headLifted,
    straightLegs: sides.some(side => isStraightLeg(levers.legs[side])),
    tier: tierById[id],
    automatic: automatic.has(id),
  }
}

/** Of the two bodies of the model the one whose legs weigh more against its table-top. */
function heavierRatio(levers: LyingLevers): number {
  return Math.max(legRatio(levers, 'male'), legRatio(levers, 'female'))
}

function bothStraight(elevationDeg: number): LyingLevers {
  const leg = { thighElevationDeg: elevationDeg, shankElevationDeg: elevationDeg }
  return { legs: { left: leg, right: leg }, headLifted: false, arms: { left: 'armDown', right: 'armDown' } }
}
