/** Numbers of the form of a hold over time: what is told as a correction, and which leg is stretched. */
export const holdFormRules = {
  /** A fault is told once it has lasted so long: a posture on its way is none. */
  tellAfterMs: { value: 1000, tag: 'D', source: 'EV 9.2: drifted for more than 1 s' },
  /** Wrong when outside of a band, right again when inside of it by so much. */
  backInsideDeg: { value: 5, tag: 'F', source: 'pose.md 8' },
  /** A length that counts as a degree: of a thigh, at right angles to it. */
  torsoPerDeg: { value: 0.015, tag: 'D', source: 'a thigh is 0.84 of a torso' },
  /** How far outside is smoothed over so long. */
  smoothMs: { value: 300, tag: 'D', source: 'pose.md 8: EMA' },
  /** Head and shoulders against the flat baseline, torso lengths. */
  earsLifted: { value: 0.12, tag: 'F', source: 'pose.md 8' },
  shouldersLifted: { value: 0.05, tag: 'F', source: 'pose.md 8' },
  /** The far leg errs this much more than the near one, degrees. */
  farErrsMoreDeg: {
    value: 10,
    tag: 'F',
    source: 'pose.md 5: p90 of the far leg 15 to 17, of the near one 11 to 12',
  },
  /** Knees and ankles of both legs this close in the picture: one leg is behind the other. Torso lengths. */
  behindWithin: { value: 0.2, tag: 'D', source: '' },

  /** Votes for the stretched leg fade over so long; one frame is worth at most so much, and below so many nothing is said. */
  fadeMs: { value: 700, tag: 'D', source: 'pose.md 6: vote over 1-2 s' },
  voteAtMostMs: { value: 200, tag: 'D', source: '' },
  votesMs: { value: 400, tag: 'D', source: '' },
  clearShare: { value: 0.75, tag: 'D', source: '' },
  /** One knee nearer than the other, shares of the picture's width. */
  depthApart: { value: 0.015, tag: 'D', source: 'made bodies 0.05 apart, rendered series 0.17' },
} as const
