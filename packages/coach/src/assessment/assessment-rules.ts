/** Numbers of the assessment. Source and tag stand beside each; the choices wait for a physio's sign-off. */
export const assessmentNumbers = {
  /** A short offer on Today: once a week, and only in the first weeks. Our choice [D]. */
  offer: { fromDay: 1, everyDays: 7, weeks: 4 },
  /** A8. Source: EV 4 ("never at intake"), rules HH; what "two weeks of training" means is our choice [D]. */
  legLower: {
    level: 4,
    mostPainNrs: 2,
    afterDays: 14,
    leastTrainingDays: 4,
    offAtMostDays: 13,
    bothAfterDays: 7,
  },
  /** A9. Source: rules Entry, PN 4 ("not before day 3"); level and pain our choice [D], as for the explore round. */
  plank: { level: 4, mostPainNrs: 2, fromDay: 3, mostS: 120 },
  /** A6. Source: EV 4 (ignore changes below 5 degrees), EV 9 (a phone's angle is real from 5 degrees) [D on F:R87]. */
  hipFlexor: { levelWithinDeg: 5, changeDeg: 5 },
  /** A8 and A9: no error of these tests at home is known; ours, and cautious [D]. One band of the eye is 15 degrees. */
  change: { legLowerDeg: 15, plankS: 10, plankShare: 0.2 },
  /** A1: weeks since it began. Source: EV 4, F:R10. */
  duration: { underWeeks: 6, overWeeks: 12 },
  /** A4: a break for comfort. Source: EV 6.4 [D]. */
  sitting: { longSpellMin: 60, breakMin: [30, 60] },
} as const
