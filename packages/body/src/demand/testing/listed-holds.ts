import type { LegLever, LyingLevers } from '../lying-levers.ts'
import { tableTopLeg } from '../torque.ts'

type Legs = LyingLevers['legs']
type Arms = LyingLevers['arms']

export const straightAt = (deg: number): LegLever => ({ thighElevationDeg: deg, shankElevationDeg: deg })
export const bothLegs = (leg: LegLever): Legs => ({ left: leg, right: leg })
export const tableTop: Legs = bothLegs(tableTopLeg)
export const kneesDrifted: Legs = bothLegs({ thighElevationDeg: 60, shankElevationDeg: 0 })
const oneAt = (deg: number): Legs => ({ left: straightAt(deg), right: tableTopLeg })

export const armsDown: Arms = { left: 'armDown', right: 'armDown' }
export const armsAt = (reach: number): Arms => ({ left: reach, right: reach })
const atSides = armsAt(-1)
const upright = armsAt(0)
/** The arm opposite the left leg. */
const contralateral: Arms = { left: 0, right: 1 }

interface ListedHold {
  readonly id: string
  readonly levers: LyingLevers
  readonly demand: number
  readonly male: number
  readonly female: number
}

const hold = (
  id: string,
  legs: Legs,
  head: 'headDown' | 'headUp',
  arms: Arms,
  demand: number,
  [male, female]: readonly [number, number],
): ListedHold => ({ id, levers: { legs, headLifted: head === 'headUp', arms }, demand, male, female })

const even = [1, 1] as const
const one60 = [1.56, 1.44] as const
const one45 = [2, 1.83] as const
const one30 = [2.34, 2.13] as const
const both75 = [1.1, 0.97] as const
const both60 = [2.13, 1.88] as const
const both45 = [3.01, 2.66] as const
const both30 = [3.68, 3.25] as const
const both15 = [4.11, 3.63] as const

/** Every published hold with its demand and leg ratios. Source: EV 5.3; rules: HH. */
export const listed: readonly ListedHold[] = [
  hold('HH00', bothLegs('footDown'), 'headDown', armsDown, 0, [0, 0]),
  hold('HH01', { left: tableTopLeg, right: 'footDown' }, 'headDown', armsDown, 0.62, [0.5, 0.5]),
  hold('HH02', tableTop, 'headDown', armsDown, 1, even),
  hold('HH03', tableTop, 'headDown', upright, 1.11, even),
  hold('HH04', tableTop, 'headUp', atSides, 1.47, even),
  hold('HH14', bothLegs(straightAt(75)), 'headUp', atSides, 1.51, both75),
  hold('HH07', oneAt(60), 'headDown', armsDown, 1.63, one60),
  hold('HH05', tableTop, 'headUp', upright, 1.93, even),
  hold('HH09', oneAt(60), 'headUp', atSides, 2.1, one60),
  hold('HH08', oneAt(45), 'headDown', armsDown, 2.14, one45),
  hold('HH15', bothLegs(straightAt(60)), 'headUp', atSides, 2.47, both60),
  hold('HH23', oneAt(30), 'headDown', armsDown, 2.54, one30),
  hold('HH10', oneAt(45), 'headUp', atSides, 2.62, one45),
  hold('HH12', oneAt(30), 'headDown', contralateral, 2.77, one30),
  hold('HH11', oneAt(45), 'headUp', upright, 3.07, one45),
  hold('HH16', bothLegs(straightAt(45)), 'headUp', atSides, 3.3, both45),
  hold('HH24', oneAt(30), 'headUp', upright, 3.47, one30),
  hold('HH13', oneAt(30), 'headUp', contralateral, 3.7, one30),
  hold('HH17', bothLegs(straightAt(45)), 'headUp', upright, 3.76, both45),
  hold('HH18', bothLegs(straightAt(30)), 'headUp', atSides, 3.94, both30),
  hold('HH19', bothLegs(straightAt(30)), 'headUp', upright, 4.4, both30),
  hold('HH22', bothLegs(straightAt(15)), 'headUp', upright, 4.8, both15),
  hold('HH20', bothLegs(straightAt(15)), 'headUp', armsAt(Math.SQRT1_2), 5.12, both15),
  hold('HH21', bothLegs(straightAt(15)), 'headUp', armsAt(1), 5.25, both15),
  hold('HH25', bothLegs(straightAt(75)), 'headDown', armsDown, 1.04, both75),
  hold('HH26', bothLegs(straightAt(60)), 'headDown', armsDown, 2, both60),
  hold('HH27', bothLegs(straightAt(45)), 'headDown', armsDown, 2.83, both45),
  hold('HH28', tableTop, 'headDown', contralateral, 1.22, even),
  hold('HH29', oneAt(60), 'headDown', contralateral, 1.85, one60),
]

/** Every published edge. Source: EV 5.4; rules: HH, extra edges. */
export const edges: readonly (readonly [from: string, to: string])[] = (
  '00-01 01-02 02-03 02-04 02-07 04-05 04-09 04-14 07-08 07-09 08-10 08-23 09-10 09-15 10-11 10-16 11-17 11-24 ' +
  '16-17 16-18 17-19 18-19 19-22 20-21 22-20 23-12 24-13 02-25 07-26 08-27 26-15 27-16 03-28 07-29 28-29'
)
  .split(' ')
  .map(edge => [`HH${edge.slice(0, 2)}`, `HH${edge.slice(3)}`] as const)
