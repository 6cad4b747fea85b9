/** What a recording may hold: more is refused, so that no file can keep the reader busy for ever. */
export const recordingLimits = {
  /** An hour of a phone's readings at 100 a second. */
  framesAtMost: { value: 360_000, tag: 'D', source: '' },
  /** A time may count from anywhere, such as 1970, as long as its milliseconds are still told apart. */
  timeWithinMs: { value: 1e13, tag: 'D', source: '' },
  fpsAtMost: { value: 1000, tag: 'D', source: '' },
  pictureAtMostPx: { value: 20_000, tag: 'D', source: '' },
  /** Taken where a recording tells no frames a second and has too few frames to count them. */
  usualFps: { value: 12, tag: 'F', source: 'cli.md: recordings have 12 a second' },
} as const
