/**
 * Numbers of the hollow hold seen by a camera. Lengths in torso lengths: middle of the shoulders to middle of the hips, in
 * the picture. Places along the trunk: 0 at the shoulders, 1 at the hips.
 */
export const holdCameraRules = {
  /** Where the outline is looked at, where the low back may leave the floor, and where the seat begins. */
  outlineAlong: { from: -0.15, until: 1.25, tag: 'F', source: 'pose.md 7' },
  lowBackAlong: { from: 0.35, until: 0.9, tag: 'F', source: 'pose.md 7' },
  seatFrom: { value: 0.85, tag: 'F', source: 'pose.md 7' },
  /** The middle of it: where the gap is greatest. An arm beside it hides or fills the gap. */
  lowBackMiddle: { from: 0.5, until: 0.85, tag: 'D', source: 'made bodies: greatest at 0.64' },
  /** With lifted shoulders the lower ribs carry: what lies on the floor is looked for up to here. */
  ribsUntil: { value: 0.5, tag: 'D', source: '' },
  /** Of the columns under the trunk so many may be empty: holes of the mask. More is no outline. */
  emptyAtMostShare: { value: 0.12, tag: 'D', source: '' },
  /** Columns with the upper back, and with the seat, that must show. */
  restingColumns: { value: 3, tag: 'D', source: '' },

  /** An arm lower than this over the line from shoulders to hips covers the outline; so far to either side of its middle. */
  armLowBelow: { value: 0.15, tag: 'D', source: 'pose.md 7.3: below the trunk axis; and its own thickness' },
  armHalfWidth: { value: 0.12, tag: 'D', source: 'made bodies: an upper arm is 0.24 thick at the shoulder' },
  /** The upper arm belongs to the shoulder until here. */
  upperArmFrom: { value: 0.35, tag: 'D', source: '' },

  /** Flat and arched must differ by this. */
  endsApart: { value: 0.03, tag: 'F', source: 'pose.md 7.2' },
  /** Frames of a window in which the outline was seen. */
  windowFrames: { value: 4, tag: 'D', source: '' },
  /** The middle half of a window's gaps within this, or within this share of what lies between the ends. */
  stillWithin: { value: 0.03, share: 0.5, tag: 'D', source: '' },

  /** Share of the way from flat to arched. Above the first contact is lost, below the second it is kept again. */
  lostShare: { value: 0.4, tag: 'F', source: 'pose.md 7.2' },
  keptShare: { value: 0.34, tag: 'D', source: 'hysteresis' },
  /** Hips and seat off the floor, against flat: a bridge. Lost above, down again below. 0.055 is under 3 cm. */
  hipsLifted: { value: 0.055, tag: 'D', source: 'pose.md 7.4 asks for the test; made bodies' },
  hipsDown: { value: 0.04, tag: 'D', source: 'hysteresis' },
  /**
   * Head and shoulders lifted since the calibration make every gap smaller, as ribs nearer to the seat carry. Ears above
   * where they lay: from the first on, and all of it at the second. Of the gap from which contact is lost so much is left:
   * below the first the back is surely flat, above the second surely not. Between them nothing is told, except that it rose
   * by a share of flat to arched over what was flat, and well inside of it, with the head up.
   */
  headLift: {
    from: 0.02,
    full: 0.15,
    surelyFlat: 0.6,
    surelyLost: 0.75,
    wellInside: 0.12,
    risen: 0.22,
    higher: 0.05,
    tag: 'D',
    source:
      'rendered bodies keep 0.1 to 0.6 of a flat gap, 0.6 to 0.8 of an arched one; made bodies 0.8 and 0.9',
  },
  /** The median over so long is judged. */
  medianMs: { value: 400, tag: 'D', source: 'cli.md: 300 ms end a round, lost is to be found within 1 s' },

  /** Contact is told only this close to side-on; once told, until further. */
  sideOnFromDeg: {
    value: 22,
    tag: 'D',
    source: 'EV 9.3: 15 degrees, and what a lens beside the middle adds',
  },
  sideOnUntilDeg: { value: 26, tag: 'D', source: 'hysteresis' },

  /**
   * Legs on their way up are no hold yet: until the ankles have stayed within this for so long, torso lengths. Contact is
   * found lost as much later as a hold is found begun, so that its length is right.
   */
  legsStillWithin: { value: 0.06, tag: 'D', source: 'made bodies: 2.5 times the noise of a far ankle' },
  legsStillForMs: { value: 130, tag: 'D', source: '' },
  legsWaitAtMostMs: { value: 1000, tag: 'D', source: '' },

  /** Frames further apart than this: what happened meanwhile is not known. */
  gapMs: { value: 500, tag: 'D', source: '' },
  /** Frames further apart than this in the long run: nothing is told. Taken for 12 a second until some have come. */
  slowestMs: { value: 170, tag: 'D', source: 'issue 6, item 3: below 8 a second it does not score' },
  usualMs: { value: 83, frames: 5, tag: 'D', source: 'cli.md: recordings have 12 a second' },
  longRunFrames: { value: 20, tag: 'D', source: '' },
} as const
