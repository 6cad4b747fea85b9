/** Numbers of the phone on the chest. */
export const chestRules = {
  /** Turning slower than this, smoothed over so long, the runner stands. A slow twist of 15 degrees reaches 12; swaying 5. */
  stillDegPerS: { value: 5, tag: 'D', source: '' },
  /** For so long: every turn begins and ends slowly. */
  standsAfterMs: { value: 150, tag: 'D', source: '' },
  smoothMs: { value: 60, tag: 'D', source: '' },
  /** Standing this near to neutral is neutral, and as much more as the angle is unsure by. */
  nearDeg: { value: 3, tag: 'D', source: 'turn-rules.ts: half-turns begin at 8' },
  nearUnsureTimes: { value: 2.5, tag: 'D', source: '' },
  nearAtMostDeg: { value: 11, tag: 'D', source: 'turn-rules.ts: twists begin at 12' },

  /** How far people stand from their neutral, of one second of standing. */
  standsOffDeg: { value: 0.7, tag: 'D', source: '' },
  /**
   * Standing, people sway: the turn rate goes up and down by so much, measured over these times. What is read then is the
   * sensor's own error, give or take so many times the swaying in one second.
   */
  sways: { firstDegPerS: 0.7, least: 0.15, times: 2, tag: 'D', source: '' },
  swaySlowMs: { value: 1000, tag: 'D', source: '' },
  swayFirstMs: { value: 100, tag: 'D', source: '' },
  swayMeanMs: { value: 700, tag: 'D', source: '' },
  /** Within this it is surely neutral. */
  standsWellDeg: { value: 2, tag: 'D', source: '' },
  /** How far the way back from a turn to the next ends from neutral. */
  comesBackOffDeg: { value: 4, tag: 'D', source: '' },
  /** The middle between two turns to either side is off neutral by this, and this share of their width. */
  middleOffDeg: { value: 3, tag: 'D', source: '' },
  middleOffShare: { value: 0.3, tag: 'D', source: '' },
  /** Back to less than this share of the turn, and out again: a way back. */
  backShare: { value: 0.4, tag: 'D', source: '' },
  /** A way back that goes too far by less than this is still one. */
  tooFarDeg: { value: 6, tag: 'D', source: '' },
  /** Turning the other way by this makes an end of a turn. */
  endDeg: { value: 6, tag: 'D', source: '' },

  /** A neutral stance lasts at least so long, and sways no further. */
  stanceMs: { value: 700, tag: 'D', source: '' },
  /** The error told by it is as unsure as so many times the swaying over its length: half of a slow sway looks straight. */
  stanceTimes: { value: 6, tag: 'D', source: '' },
  stanceWithinDeg: { value: 5, tag: 'D', source: '' },

  /** How unsure it begins: of the angle, of the sensor's own error; and how both wander, per root of a second. */
  firstOffDeg: { value: 1.5, tag: 'D', source: '' },
  errorDegPerS: {
    value: 1,
    tag: 'D',
    source: 'phones err by up to a few degrees a second when nobody calibrates them',
  },
  wandersDeg: { value: 0.7, tag: 'D', source: '' },
  errorWandersDegPerS: { value: 0.05, tag: 'D', source: '' },

  /** Less sure than this, it is not known whether the middle is the middle. */
  unsureAtMostDeg: { value: 18, tag: 'D', source: '' },

  /** Up is followed by the turn rate and corrected by gravity over this long, if it is near 9.81. */
  upMs: { value: 1000, tag: 'D', source: '' },
  upWithinMs2: { value: 1.5, tag: 'D', source: '' },
  /** How far the turn between two readings is off a straight line, as a share of how much its rate changed. */
  missedShare: { value: 0.8, tag: 'D', source: '' },
  /** Between two readings further apart than this a turn may have begun or ended. */
  gapMs: { value: 400, tag: 'D', source: '' },
  gapStillDegPerS: { value: 10, tag: 'D', source: '' },
  /** After a knock or a gap the angle is believed again once the runner stands still near neutral for so long. */
  sureAgainDeg: { value: 10, tag: 'D', source: '' },
  sureAgainMs: { value: 400, tag: 'D', source: '' },
  /** A phone that gives no gravity for this long does not know any more what is up. */
  gravityGapMs: { value: 1000, tag: 'D', source: '' },
  /** Turned further than this, the runner turned round: not from the waist. */
  roundDeg: { value: 120, tag: 'D', source: 'turn-rules.ts' },
} as const
