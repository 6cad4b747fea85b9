import type { BothSides } from '../posture/posture.ts'

/** What makes a lying body heavier or lighter to hold: seen from the side, at rest. */
export interface LyingLevers {
  readonly legs: BothSides<LegLever>
  readonly headLifted: boolean
  readonly arms: BothSides<ArmLever>
}

/** A leg in the air; `footDown`: its foot rests on the floor, which carries it. */
export type LegLever = RaisedLeg | 'footDown'

export interface RaisedLeg {
  /** Of the thigh above the floor: 0 lies level toward the feet, 90 points at the ceiling. */
  readonly thighElevationDeg: number
  /** Of the shank above the floor: 0 is level. Table-top is 90 and 0; a straight leg has the same as its thigh. */
  readonly shankElevationDeg: number
}

/** A knee bent by less counts as straight, degrees. */
const straightWithinDeg = 30
export const isStraightLeg = (leg: LegLever): boolean =>
  leg !== 'footDown' && leg.thighElevationDeg - leg.shankElevationDeg < straightWithinDeg

/** How far a straight arm reaches away from the feet: -1 at the side, 0 upright, 1 overhead; `armDown`: it rests. */
export type ArmLever = number | 'armDown'
