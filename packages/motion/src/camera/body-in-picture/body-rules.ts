/** Numbers of where a body is in the picture. Lengths in torso lengths: shoulder to hip of the near side, in the picture. */
export const bodyRules = {
  /** Less sure than this, a landmark is a guess. */
  visibleFrom: {
    value: 0.5,
    tag: 'F',
    source: 'pose.md 4: far and hidden 0.1 to 0.5, on the body 0.9 and more',
  },
  /** Sides that differ by less are both in sight: the one that is nearer in depth is the near one. */
  nearSideByVisibility: { value: 0.04, tag: 'D', source: '' },
  /** Shorter than this share of the picture's width, angles mean nothing. */
  torsoAtLeastShare: { value: 0.06, tag: 'D', source: 'pose.md 7: the person spans half of the width' },
  /** The trunk against the horizontal: beyond it nobody lies. A high bridge is 40. */
  lyingAtMostDeg: { value: 50, tag: 'D', source: '' },
  /** Nose under the ears by more: not on the back. */
  noseUnderEarsAtMost: { value: 0.06, tag: 'D', source: '' },
  /** Left and right of shoulders and hips apart along the trunk: turned away from side-on. */
  offSideAtMostDeg: {
    value: 38,
    tag: 'D',
    source: 'pose.md 5: up to 30 costs little; beyond 45 it is another view',
  },
  /** Left and right of the shoulders apart across the trunk: rolled onto a side. */
  rolledAtMost: { value: 0.5, tag: 'D', source: '' },
  /** Shoulder to shoulder, of a body seen from the front. */
  shouldersApart: { value: 0.7, tag: 'D', source: 'body: 19.2 of 27.9 percent of stature' },
  /** Ankle above hip: from here a leg is up, below the lower one its foot is down; between them it stays as it was. */
  legUpFrom: {
    value: 0.2,
    tag: 'D',
    source: 'body: a leg stretched at 15 degrees has 0.4, a foot on the floor -0.1',
  },
  legDownBelow: { value: 0.1, tag: 'D', source: '' },
} as const
