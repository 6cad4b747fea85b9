/** Numbers shared by all that a phone on the body tells. */
export const phoneRules = {
  gravityMs2: { value: 9.81, tag: 'F', source: 'incline/gravity.ts' },
  /** Further from gravity than this in one reading, the phone was knocked, m/s². */
  joltMs2: { value: 4, tag: 'D', source: 'pose.md 11: a jump with high acceleration means moved' },
  /** Or by this for a tenth of a second. A pelvis or a chest that moves as it should stays below 1. */
  pushMs2: { value: 1.8, tag: 'D', source: '' },
  pushMeanMs: { value: 80, tag: 'D', source: '' },
  /** What weighs less is no reading: some devices fill up with zeros. */
  leastMs2: { value: 1, tag: 'D', source: '' },
  /** Readings further apart than this in the long run: nothing is said. */
  slowestMs: { value: 170, tag: 'D', source: 'issue 6, item 3: below 8 a second it does not score' },
  /** Without a reading for longer than this, what was seen no longer holds. */
  gapMs: { value: 400, tag: 'D', source: '' },
  /** After a gap, readings for so long before anything is said. */
  settleMs: { value: 150, tag: 'D', source: '' },
} as const
