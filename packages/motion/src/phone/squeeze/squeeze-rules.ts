/** Numbers of the standing squeeze test. */
export const squeezeRules = {
  /** Less is not told from nothing: the smallest change a phone on the pelvis can tell. */
  littleDeg: { value: 5, tag: 'F', source: 'EV 9: MDC 4.5 of the sacral slope, counted from 5' },
  clearlyDeg: { value: 9, tag: 'D', source: 'twice the smallest change' },
  /** Tilt is smoothed over this long, and counts once it was held. */
  smoothMs: { value: 400, tag: 'D', source: '' },
  heldMs: { value: 700, tag: 'D', source: '' },
  /** Leaning aside further than this is no squeeze: the runner steps, or the phone slipped. */
  asideAtMostDeg: { value: 8, tag: 'D', source: '' },
  /** Tilted further than this, the runner bends over. */
  tiltAtMostDeg: { value: 40, tag: 'D', source: '' },
} as const
