/** The second of two quick taps must not skip what the first one led to. */
const AFTER_TAP_MS = 400
/** The clock ended it while a hand was on its way to say "my back lifted": that is no "go now". [D] */
const AFTER_CLOCK_MS = 1000

/** States that the clock ends, in which a tap says something else than in the one that follows. */
const endedByClock: ReadonlySet<string> = new Set(['work', 'reps', 'twisting'])

/** Whether a "go" comes so soon after a state that it was meant for the one before. */
export function meantForBefore(before: string | undefined, now: string, sinceMs: number): boolean {
  const byClock = before !== undefined && endedByClock.has(before) && now !== 'lost'
  return sinceMs < (byClock ? AFTER_CLOCK_MS : AFTER_TAP_MS)
}
