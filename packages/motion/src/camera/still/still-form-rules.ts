/** Bands of the form of one picture. Angles in degrees, 0 straight; lengths in torso lengths. */
export const stillFormRules = {
  tableTopDeg: { value: 90, tag: 'D', source: 'article A6' },
  /** Either way, at hip and knee. */
  tableTopBandDeg: { value: 20, tag: 'F', source: 'pose.md 8: one error in ten is above 12 and 11' },
  kneesOverHipsWithin: { value: 0.15, tag: 'F', source: 'pose.md 8' },
  /** Bent less than this, a knee is stretched: 155 between thigh and shank. */
  straightKneeDeg: { value: 25, tag: 'F', source: 'pose.md 8' },
  /** A stretched leg is raised by less than this: 125 between thigh and trunk. */
  extendedHipDeg: { value: 55, tag: 'F', source: 'pose.md 8' },
  /**
   * No flat baseline in a still: how far the ears are over the line of the trunk, and a part of how far they are above the
   * hips. Flat gives up to 0.25 from any side and height (0.14 in the rendered series), lifted 0.54 and more.
   */
  headLiftedFrom: { value: 0.34, tag: 'D', source: 'made bodies; pose.md 8 has 0.12 above a flat baseline' },
  earsAboveHipsShare: { value: 0.6, tag: 'D', source: '' },
  armsVerticalWithinDeg: { value: 20, tag: 'F', source: 'pose.md 8' },
  /** Shoulder to wrist against the floor. 5 cm cannot be told from 2 or 10: it is called low. */
  armsLowWithinDeg: { value: 20, tag: 'D', source: 'pose.md 8: 5 cm is 15 pixels' },
} as const
