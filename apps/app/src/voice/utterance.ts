/** What may become of words that are to be said. */
export interface Fate {
  /** They are heard to begin; some engines begin what was given up, too. */
  begun(): void
  /** Not begun in time, refused, broken off, or over before they began. At most once. */
  silent(): void
  /** They were said to their end. Not told of what was given up. */
  over(): void
}

export interface Saying {
  hasBegun(): boolean
  /** Other words take their place: nothing of what happens to these matters. */
  giveUp(): void
}

/** A voice that has not begun by then counts as silent: tone and caption follow within 300 ms. Source: issue 4. */
export const BEGINS_WITHIN_MS = 250

/** Gives words to the engine and follows them. `fate` may be told before this returns. */
export function sayUtterance(
  synthesis: SpeechSynthesis,
  utterance: SpeechSynthesisUtterance,
  fate: Fate,
): Saying {
  let begun = false
  let given = true
  let wasSilent = false
  const timer = setTimeout(silent, BEGINS_WITHIN_MS)

  function silent(): void {
    clearTimeout(timer)
    if (!given || wasSilent) return
    wasSilent = true
    fate.silent()
  }
  utterance.addEventListener('start', () => {
    clearTimeout(timer)
    begun = true
    fate.begun()
  })
  // What was cut short for other words ends in an error, or in an end: nobody waits for those any more.
  utterance.addEventListener('error', silent)
  utterance.addEventListener('end', () => {
    if (!begun) silent()
    if (given) fate.over()
  })
  try {
    // Some browsers stay paused after the page was away.
    if (synthesis.paused) synthesis.resume()
    synthesis.speak(utterance)
  } catch {
    // Refused by a policy: the same as silent.
    silent()
  }
  return {
    hasBegun: () => begun,
    giveUp() {
      given = false
      clearTimeout(timer)
    },
  }
}
