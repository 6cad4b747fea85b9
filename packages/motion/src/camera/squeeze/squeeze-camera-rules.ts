/**
 * Numbers of the squeeze test by camera. Shares are of the way from ankles to shoulders, about 1.35 m: 0.015 is 2 cm.
 * "Rendered" = 384 own renders of two CC0 bodies from both sides, up to 18 degrees off, looked at by the real model.
 */
export const squeezeCameraRules = {
  visibleFrom: { value: 0.5, tag: 'F', source: 'pose.md 4: hidden ones 0.1 to 0.5' },
  /** Ankles to shoulders, of the picture's height: smaller, 2 cm is less than 3 pixels. */
  lengthAtLeastShare: { value: 0.3, tag: 'D', source: 'rendered: 0.45 at 3.2 m' },
  /** Knees, hips and shoulders stand over the ankles within this. */
  leanAtMostShare: { value: 0.3, tag: 'D', source: '' },

  /** Pelvis ahead of where it is when relaxed. 2 cm are told as 0.007 to 0.021, half a centimetre as no more than 0.005. */
  littleShare: { value: 0.01, tag: 'D', source: 'pose.md 6: 2 cm = 0.015 stand out; rendered' },
  /** 4 cm are told as 0.017 to 0.037. */
  clearlyShare: { value: 0.025, tag: 'D', source: 'rendered' },
  /** Once so far, it is held down to this part of it: swaying is no letting go. */
  heldAtPart: { value: 0.8, tag: 'D', source: '' },
  /** Seen for so long, it was held. */
  heldMs: { value: 1000, tag: 'D', source: '' },
  smoothMs: { value: 500, tag: 'D', source: 'pose.md 4: jitter of video is far less' },
  /** Unseen for as long as this, what was held is begun anew. */
  gapMs: { value: 600, tag: 'D', source: '' },

  /** Away from the exact side; further off the same shift reads smaller, and turning reads as a shift. */
  offSideAtMostDeg: { value: 17, tag: 'F', source: 'pose.md 6: 0.77 of it and 0.02 aside at 20 degrees' },
  /** Told of a single frame, this is no jitter. */
  offSideAtOnceDeg: { value: 32, tag: 'D', source: '' },
  /** How much of it the width of the shoulders says, the rest the world landmarks: those take depth for less than it is. */
  offSideByWidth: { value: 0.8, tag: 'D', source: 'rendered: 10 off is told as 1 to 15, 18 as 5 to 24' },
  /** Shoulder to shoulder. */
  shouldersShare: { value: 0.25, tag: 'D', source: 'body: 19.2 of 77 percent of stature; rendered 0.26' },
  /** Toes ahead of the heels tell which way is ahead. */
  toesAheadAtLeastShare: { value: 0.06, tag: 'D', source: 'rendered: 0.2' },

  /** Feet that moved by more, or a body that grew or shrank: compared with something else than before. */
  feetWithinShare: { value: 0.06, tag: 'D', source: '8 cm' },
  sizeTimes: { value: 1.06, tag: 'D', source: '' },
  /** Relaxed is standing still. */
  relaxedWithinShare: { value: 0.025, tag: 'D', source: 'swaying is 1 cm either way' },
} as const
