import { type Posture, wayBetween } from '@backstride/body'

/** From one value to another in time; `at` goes from share 0 to 1. */
export interface Journey<Value> {
  readonly ms: number
  readonly at: (share: number) => Value
}

/**
 * From a posture to another. Where both are stations of one way, such as the entry of a hold, the body passes through
 * what lies between, each in its own time: one leg, then the other, even when a line was skipped.
 */
export function journeyThrough(
  stations: readonly Posture[],
  from: Posture,
  to: Posture,
  moveMs: number,
): Journey<Posture> {
  const passed = between(stations, from, to)
  const ways = passed.map((station, index) => wayBetween(passed[index - 1] ?? from, station)).slice(1)
  if (ways.length === 0) return { ms: moveMs, at: wayBetween(from, to) }
  return {
    ms: moveMs * ways.length,
    at(share) {
      const leg = Math.min(ways.length - 1, Math.floor(share * ways.length))
      return ways[leg]?.(share * ways.length - leg) ?? to
    },
  }
}

/** From the one to the other, both included, each once; none where either is no station. */
function between(stations: readonly Posture[], from: Posture, to: Posture): readonly Posture[] {
  const [start, end] = [stations.lastIndexOf(from), stations.indexOf(to)]
  if (start < 0 || end < 0) return []
  const row = start <= end ? stations.slice(start, end + 1) : stations.slice(end, start + 1).toReversed()
  return row.filter((station, index) => station !== row[index - 1])
}
