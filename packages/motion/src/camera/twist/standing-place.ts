import type { StandingBody } from './shoulder-line.ts'
import { twistRules } from './twist-rules.ts'

/** Where the runner's feet are, and how large the runner is in the picture. */
export interface StandingPlace {
  readonly feetXPx: number
  readonly torsoPx: number
  /** Not left since. */
  readonly sinceMs: number
  readonly seenMs: number
}

export const placeOf = ({ feetXPx, torsoPx }: StandingBody, tMs: number): StandingPlace => ({
  feetXPx,
  torsoPx,
  sinceMs: tMs,
  seenMs: tMs,
})

/** The feet still stand where they stood: who walks, or another body, is somewhere else or of another size. */
export function staysAt(place: StandingPlace, { feetXPx, torsoPx }: StandingBody): boolean {
  const times = twistRules.sizeChangesTimes.value
  if (torsoPx > place.torsoPx * times || torsoPx * times < place.torsoPx) return false
  return Math.abs(feetXPx - place.feetXPx) <= twistRules.feetAsideAtMost.value * place.torsoPx
}

/** A step back, or shifting about, is followed; walking is too fast for it. */
export function placeAfter(
  place: StandingPlace,
  { feetXPx, torsoPx }: StandingBody,
  tMs: number,
): StandingPlace {
  const share = Math.min(1, (tMs - place.seenMs) / twistRules.placeFollowsMs.value)
  return {
    feetXPx: place.feetXPx + (feetXPx - place.feetXPx) * share,
    torsoPx: place.torsoPx + (torsoPx - place.torsoPx) * share,
    sinceMs: place.sinceMs,
    seenMs: tMs,
  }
}

/** Back on the very spot, and as large: the same runner. */
export function isBackAt(place: StandingPlace, { feetXPx, torsoPx }: StandingBody): boolean {
  const times = twistRules.sameSizeTimes.value
  if (torsoPx > place.torsoPx * times || torsoPx * times < place.torsoPx) return false
  return Math.abs(feetXPx - place.feetXPx) <= twistRules.backAtWithin.value * place.torsoPx
}
