/** Numbers of the phone on the pelvis. Shares are of the way from flat (0) to arched (1). */
export const pelvisRules = {
  /** Ends closer than this cannot be told apart. */
  endsApartDeg: { value: 5, tag: 'F', source: 'pose.md 11; issue 6, item 2' },
  /**
   * Lost above, kept again below: 0.4 of pose.md 7 with hysteresis around it. Made-up streams of 5.5 to 15 degrees with
   * breathing of 1 to 3 found these two best in recall and false alarms together.
   */
  lostShare: { value: 0.46, tag: 'D', source: 'pose.md 7' },
  keptShare: { value: 0.36, tag: 'D', source: 'pose.md 7' },
  /** Once decided, the smoothed tilt starts from here, so that a breath does not undo it at once. */
  lostFromShare: { value: 0.6, tag: 'D', source: '' },
  keptFromShare: { value: 0.2, tag: 'D', source: '' },
  smoothMs: { value: 130, tag: 'D', source: '' },

  /** Breaths a second that are looked for, and taken when nothing else is known. */
  breathHz: { least: 0.18, most: 0.34, step: 0.02, usual: 0.25, tag: 'F', source: 'pose.md 11: 0.2-0.3' },
  /** A breath is expected to move the belly at least so much, and no more than so much. */
  breathDeg: { least: 0.7, most: 3.5, tag: 'F', source: 'pose.md 11: 1-3' },
  /** How quickly a breath may become another one, per second. */
  breathDriftPerS: { value: 0.02, tag: 'D', source: '' },
  /** How little one reading is believed to be of the breath alone, degrees in 50 ms. */
  breathErrorDeg: { value: 3, tag: 'D', source: '' },
  /** What one reading may tell of the breath, as a share of flat to arched: more is the pelvis itself. */
  breathClipShare: { value: 0.2, tag: 'D', source: '' },
  /** How quickly the usual tilt of flat, and of arched, is learnt. Only the breath is told from it, never contact. */
  levelMs: { value: 3000, tag: 'D', source: '' },

  /** The pelvis rolls a little with one leg; further off the way from flat to arched it is the phone that turned. */
  offAxisDeg: { value: 7, tag: 'D', source: '' },
  /**
   * Off that way by this within nearly a second, or flatter than flat by this within a third of one: it slipped. Breathing
   * of 3 degrees moves 2.5 and 1.4 in these times; the averages see about two thirds and half of a jump.
   */
  slowSlipDeg: { value: 4, tag: 'D', source: '' },
  slipDeg: { value: 3, tag: 'D', source: '' },
  /** Flatter than flat, or more arched than arched, by more than this: not where it was. */
  beyondFlat: { deg: 4.5, share: 0.5, tag: 'D', source: '' },
  beyondArch: { deg: 4, share: 1.8, tag: 'D', source: '' },

  /** Jumps of noise: so many times what it leaves of itself after smoothing. */
  noiseTimes: { value: 3, tag: 'D', source: '' },
  /** A jerk along the way counts only beyond its ends by this: contact may be lost at once. */
  jerkBeyond: { deg: 2, share: 1.2, tag: 'D', source: '' },
  fastMs: { value: 80, tag: 'D', source: '' },
  slowMs: { value: 300, tag: 'D', source: '' },
  longMs: { value: 800, tag: 'D', source: '' },

  /** Without readings for longer than this, the breath and the usual tilt are learnt anew. */
  forgetsMs: { value: 2000, tag: 'D', source: '' },

  /** A new flat further from the first than this is a phone that moved, not a belly. */
  rezeroAtMostDeg: { value: 5, tag: 'F', source: 'physio-notes 7: belly and breath move it 1-3' },
  /** And toward arched: else a lifted back would be taken for flat. */
  rezeroTowardsArchShare: { value: 0.5, tag: 'D', source: '' },

  /** What a window of calibration must hold. */
  windowReadings: { value: 5, tag: 'D', source: '' },
  windowMs: { value: 500, tag: 'D', source: '' },
  /** Shorter than this, a breath cannot be told from the tilt itself. */
  breathWindowMs: { value: 2400, tag: 'D', source: '' },
  /** What is left once the breath is taken off, degrees: more was no holding still. */
  stillWithinDeg: { value: 2.2, tag: 'D', source: '' },
} as const
