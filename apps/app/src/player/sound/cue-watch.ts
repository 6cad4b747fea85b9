/**
 * The third clock: what was begun on the audio clock must be told to have ended. A cue whose end the audio clock has
 * passed and nobody told is overdue.
 */
export interface CueWatch {
  /** A cue will end then. The answer tells that it did, or that nobody waits for it any more. */
  expect(endMs: number): ExpectedCue
  /** One look, by the audio clock: for how long a cue has been overdue, ms. 0: none is. */
  lagMs(nowMs: number): number
  /** Of all that is expected nothing matters any more. */
  forget(): void
}

export interface ExpectedCue {
  ended(): void
  takeBack(): void
}

export function createCueWatch(): CueWatch {
  const expected = new Set<{ readonly endMs: number; overdueFromMs: number | null }>()
  return {
    expect(endMs) {
      const cue = { endMs, overdueFromMs: null }
      expected.add(cue)
      return {
        ended() {
          if (!expected.has(cue)) return
          // What ends later sounds again: an end that got lost on the way is not waited for.
          for (const each of expected) if (each.endMs <= endMs) expected.delete(each)
        },
        takeBack: () => void expected.delete(cue),
      }
    },
    lagMs(nowMs) {
      let lagMs = 0
      for (const cue of expected) {
        if (cue.endMs > nowMs) continue
        // Counts from the first look after the end: a page that stood still hears late of all that ended meanwhile,
        // and its missing frames tell that already.
        cue.overdueFromMs ??= nowMs
        lagMs = Math.max(lagMs, nowMs - cue.overdueFromMs)
      }
      return lagMs
    },
    forget: () => expected.clear(),
  }
}
