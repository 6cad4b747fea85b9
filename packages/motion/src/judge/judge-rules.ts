/** Numbers of a recording judged afterwards. */
export const judgeRules = {
  /**
   * A frame speaks until the next one, if that comes within so many times the usual step between two; never less than the
   * first, never more than the second. Else it speaks for one step, and what happened after that is not known.
   */
  speaksForSteps: {
    value: 3.5,
    tag: 'D',
    source: 'cli.md: frames may be dropped; two in a row, and times that jitter',
  },
  speaksAtLeastMs: { value: 200, tag: 'D', source: 'issue 6, item 3: 8 frames a second are still scored' },
  speaksAtMostMs: { value: 500, tag: 'D', source: 'camera/hold, gapMs: what the eyes bear' },
} as const
