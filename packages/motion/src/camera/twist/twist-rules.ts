/**
 * Numbers of twists by camera. Lengths in torso lengths: middle of the shoulders to middle of the hips, in the picture.
 * "Rendered" = 37 series of our own renders of the CC0 body, looked at by the real model: several camera heights, three
 * bodies, five ways to hold the arms, from the front to 60 degrees off.
 */
export const twistRules = {
  /** A landmark a model is less sure of is a guess. */
  visibleFrom: { value: 0.5, tag: 'F', source: 'pose.md 4: hidden ones 0.1 to 0.5' },
  /** Shorter than this share of the picture's height, a pixel is too much of an angle. */
  torsoAtLeastShare: { value: 0.08, tag: 'D', source: 'rendered: 0.17 at 3.2 m' },

  // Standing
  shouldersOverHipsAtLeast: { value: 0.35, tag: 'D', source: 'body: 0.7 in the lowest reach' },
  hipsOverKneesAtLeast: {
    value: 0.25,
    tag: 'D',
    source: 'body: 0.85 standing, 0.43 in the lowest reach, 0.1 sitting',
  },

  // The view
  /** Neutral shoulders turned by more are not seen from the front: counted, and no degrees are told. */
  frontalWithinDeg: { value: 18, tag: 'F', source: 'pose.md 6: 15, told here as 15 to 17' },
  /** Beyond it nothing is counted. Ways to both sides are still told apart at 45. */
  obliqueWithinDeg: {
    value: 58,
    tag: 'D',
    source: 'rendered: 45 degrees off are told as 55 and still counted, 55 as 65',
  },
  /** After a view was refused, the next has to be clearly better. */
  obliqueAgainWithinDeg: { value: 45, tag: 'D', source: '' },
  /** Shoulders so narrow are seen from the side or are not told apart. */
  shouldersAtLeast: { value: 0.44, tag: 'D', source: 'rendered: 0.48 at 45 degrees off, 0.42 at 55' },

  // The angle
  /** Shoulders from the front, where it cannot be seen: the widest and the narrowest body. */
  shouldersWideAtMost: { value: 0.85, tag: 'D', source: 'rendered: 0.73 with the arms out' },
  shouldersWideAtLeast: { value: 0.45, tag: 'D', source: 'rendered: 0.57' },
  /** What each way errs: of its own, and by a share of the turn it tells. Fitted to the rendered series. */
  depthErrs: { ownDeg: 2, ofTurn: 0.3, tag: 'D', source: 'rendered: 15 degrees are told as 7 to 70' },
  worldErrs: { ownDeg: 4, ofTurn: 0.3, tag: 'D', source: 'rendered: 15 degrees are told as 3 to 24' },
  widthErrs: { ofWidth: 0.04, ofTurn: 0.2, tag: 'F', source: 'pose.md 6: 2 to 10, median 5 degrees' },
  /**
   * World landmarks take a body near the front for one that faces the camera: the first degrees are told this many times
   * too small, further ones in full.
   */
  worldShrinksWithinDeg: {
    value: 12,
    tag: 'D',
    source: 'rendered: 15 degrees are told as 6, 30 as 20, 60 as 47',
  },
  worldShrinksTimes: { value: 2.3, tag: 'D', source: 'rendered; pose.md 6: slope 0.30 to 0.59' },
  /** Small turns are told too small: so many degrees here are the 12 from which the counter counts. */
  countsFromDeg: { value: 7.5, tag: 'D', source: 'rendered: turns of 15 degrees are told as 9 to 27' },
  /** Unsmoothed frames jitter: time constant of the mean of the past. */
  smoothMs: { value: 80, tag: 'D', source: 'pose.md 8: 0.5 at 12 a second' },
  /** After a gap as long as this the past says nothing. */
  smoothGapMs: { value: 400, tag: 'D', source: '' },
  /** Shoulders the other way round by this share of their width: labels changed places, or it turned its back. */
  otherWayRoundShare: { value: 0.15, tag: 'D', source: '' },
  /** Nose before or behind the ears by this much tells which way the face looks. */
  noseDepth: { value: 0.1, tag: 'D', source: 'body: 0.2' },
  /** Neutral follows slowly what is near it. */
  neutralFollowsMs: { value: 4000, tag: 'D', source: '' },
  neutralFollowsWithinDeg: { value: 5, tag: 'D', source: '' },

  // The place
  /** Feet that moved aside by more, or a body that grew or shrank: not standing there any more. */
  feetAsideAtMost: { value: 0.45, tag: 'D', source: 'a step aside; walking is 2.4 a second' },
  sizeChangesTimes: { value: 1.3, tag: 'D', source: '' },
  /** Back on the same spot within this, and of the same size: it is the same runner. */
  backAtWithin: { value: 0.2, tag: 'D', source: '' },
  sameSizeTimes: { value: 1.12, tag: 'D', source: '' },
  placeFollowsMs: { value: 1500, tag: 'D', source: '' },
  /** Standing still for so long makes a new neutral after leaving one's place. */
  settleMs: { value: 700, tag: 'D', source: '' },
  settleWithinDeg: { value: 7, tag: 'D', source: '' },
  settleFeetWithin: { value: 0.15, tag: 'D', source: '' },
  /** So far from the neutral before, or after a view that was refused, it may be a turn that is held: unless held for long. */
  settleNearDeg: { value: 25, tag: 'D', source: '' },
  settleAnywhereMs: { value: 2500, tag: 'D', source: '' },
  /** Feet on their spot for so long: passing the middle is passing the middle. */
  plantedMs: { value: 500, tag: 'D', source: '' },

  // The rear leg
  /** An ankle this far behind the other, along the way the hips face. */
  stepAtLeast: { value: 0.3, tag: 'D', source: 'rendered: 0.39 to 1.09 in lunges' },
  feetLevelWithin: { value: 0.2, tag: 'D', source: 'rendered: 0.12 with the feet side by side' },
  /** Further turned, the hips no longer tell which way is ahead. */
  legVoteWithinDeg: { value: 12, tag: 'D', source: '' },
  legVoteMs: { value: 1000, tag: 'F', source: 'pose.md 6: vote over 1 to 2 s' },
  legVoteShare: { value: 0.5, tag: 'D', source: '' },

  // Reach: of the hand, share of the rear leg from hip to ankle. Made bodies only, not checked on people.
  handFromLegAtMost: {
    value: 0.26,
    tag: 'D',
    source: 'pose.md 6: wrist within 0.2; made bodies: hand within 0.24',
  },
  hamstringFrom: {
    value: 0.25,
    tag: 'D',
    source: 'pose.md 6: wrist from 0.15; made bodies: hand 0.29 to 0.41',
  },
  backOfKneeFrom: { value: 0.45, tag: 'F', source: 'pose.md 6; made bodies: hand 0.46 to 0.85' },
  ankleFrom: { value: 0.9, tag: 'F', source: 'pose.md 6; made bodies: hand 1.0' },
  /** Only while turned to the rear leg. */
  reachTurnedDeg: { value: 12, tag: 'D', source: 'the counter of twists' },
} as const
