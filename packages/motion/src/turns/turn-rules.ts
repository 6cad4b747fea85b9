/** Numbers of the counting of twists from an angle. Angles in degrees of the upper body against its own neutral. */
export const turnRules = {
  /** A turn at least this wide is a twist. Below the 15 degrees that must count, by what a camera errs. */
  enterDeg: {
    value: 12,
    tag: 'F',
    source: 'pose.md 6: hysteresis 12 / 6, 5 + 5 of 5 + 5 in a rendered series',
  },
  /** Back within this the turn is over. */
  leaveDeg: { value: 6, tag: 'F', source: 'pose.md 6' },
  /** A wide turn is over a little before the middle: few come back to it exactly. */
  leaveShare: { value: 0.2, tag: 'D', source: '' },
  /** At the end of a recording a turn that came back to this share of its width counts. */
  mostlyBackShare: { value: 0.5, tag: 'D', source: '' },
  /** Less than this above where the last turn ended is swaying, not a turn. */
  riseAtLeastDeg: { value: 8, tag: 'D', source: '' },
  /** A turn begins once it left its lowest by this. */
  riseStartsDeg: { value: 2, tag: 'D', source: '' },
  /** Turned at least this far, but not far enough: told to the runner as not counted. */
  halfTurnDeg: { value: 8, tag: 'D', source: '' },
  /** Out and back in less is a landmark that jumped: 15 degrees in the 600 ms of a hand's twist are 440 ms beyond 6. */
  shortestMs: { value: 300, tag: 'D', source: 'twist.ts, SHORTEST_TWIST_MS' },
  /** Turned for longer than this, the neutral has moved: the runner stands otherwise, or walked off. */
  longestMs: { value: 20_000, tag: 'D', source: '' },
  /** Unseen for longer than this, nothing is known of the turn any more. */
  longestGapMs: { value: 2000, tag: 'D', source: '' },
  /** Seen in the middle for this long before anything counts again. */
  middleMs: { value: 200, tag: 'D', source: '' },
  /** Feet planted, nobody turns further. */
  widestDeg: { value: 120, tag: 'D', source: '' },
  /** No trunk turns faster: the angle jumped, and that frame says nothing. */
  jumpDeg: { value: 25, tag: 'D', source: '' },
  fastestDegPerS: { value: 500, tag: 'D', source: '' },
} as const
