/**
 * Masses, lengths and centres of mass of the body's segments, after de Leva 1996. Masses are fractions of body mass,
 * lengths of stature, centres of mass fractions of the segment's length from its upper end (head: from the vertex,
 * upper trunk: from C7). Source: EV 5.2; masses and centres R59, male leg lengths R60, other lengths from memory [M].
 */
export interface Segments {
  readonly thigh: Segment
  readonly shank: Segment
  readonly foot: { readonly mass: number }
  readonly head: Segment
  /** C7 to the xiphoid. */
  readonly upperTrunk: Segment
  readonly upperArm: Segment
  readonly forearm: Segment
  readonly hand: Segment
  /** Shoulder joint to the level of the xiphoid. */
  readonly shoulderToXiphoid: number
}

export interface Segment {
  readonly mass: number
  readonly length: number
  readonly centre: number
}

export type Sex = 'male' | 'female'

const male: Segments = {
  thigh: { mass: 0.1416, length: 0.2425, centre: 0.4095 },
  shank: { mass: 0.0433, length: 0.2493, centre: 0.4395 },
  foot: { mass: 0.0137 },
  head: { mass: 0.0694, length: 0.1395, centre: 0.5002 },
  upperTrunk: { mass: 0.1596, length: 0.1391, centre: 0.5066 },
  upperArm: { mass: 0.0271, length: 0.1618, centre: 0.5772 },
  forearm: { mass: 0.0162, length: 0.1545, centre: 0.4574 },
  hand: { mass: 0.0061, length: 0.0495, centre: 0.79 },
  shoulderToXiphoid: 0.0886,
}

const female: Segments = {
  thigh: { mass: 0.1478, length: 0.2124, centre: 0.3612 },
  shank: { mass: 0.0481, length: 0.2492, centre: 0.4352 },
  foot: { mass: 0.0129 },
  head: { mass: 0.0668, length: 0.1405, centre: 0.4841 },
  upperTrunk: { mass: 0.1545, length: 0.1314, centre: 0.505 },
  upperArm: { mass: 0.0255, length: 0.1586, centre: 0.5754 },
  forearm: { mass: 0.0138, length: 0.1523, centre: 0.4559 },
  hand: { mass: 0.0056, length: 0.045, centre: 0.7474 },
  shoulderToXiphoid: 0.0735,
}

/** By sex; a runner who does not say gets the mean of the two results, not of the two tables. Source: EV 5.2. */
export const segments: Readonly<Record<Sex, Segments>> = { male, female }
