import type { BackOutline } from './back-outline.ts'
import type { BackCalibration } from './calibrate-back.ts'
import { holdCameraRules } from './hold-camera-rules.ts'

/** One frame's answer. */
interface ContactSample {
  readonly tMs: number
  /** 0 as flat, 1 as arched. */
  readonly gapShare: number
  /** Hips off the floor against flat, torso lengths. */
  readonly hipsLift: number
}

/** Contact over the last moments: is the back off the floor, or are the hips? */
export interface Contact {
  readonly isBackOff: boolean
  readonly isHipsOff: boolean
  /** With the head lifted: neither surely flat nor surely not. */
  readonly isDoubtful: boolean
  /** Medians, for showing; NaN before anything was seen. */
  readonly gapShare: number
  readonly hipsLift: number
  /** The flattest back that was seen with the head lifted, and where the ears were. */
  readonly headUp: { readonly flatShare: number; readonly ears: number } | undefined
  readonly samples: readonly ContactSample[]
}

export const noContact: Contact = {
  isBackOff: false,
  isHipsOff: false,
  isDoubtful: false,
  gapShare: Number.NaN,
  hipsLift: Number.NaN,
  headUp: undefined,
  samples: [],
}

/** One more frame. A median, not a mean: one bad outline must not move it. */
export function contactAfter(
  before: Contact,
  tMs: number,
  outline: BackOutline,
  calibration: BackCalibration,
): Contact {
  const { medianMs, lostShare, keptShare, hipsLifted, hipsDown, headLift } = holdCameraRules
  const { flatGap, archGap, seatAbove, hipsAbove, earsAbove } = calibration
  const range = archGap - flatGap
  const samples: ContactSample[] = []
  for (const sample of before.samples) if (sample.tMs > tMs - medianMs.value) samples.push(sample)
  samples.push({
    tMs,
    gapShare: (outline.gap - flatGap) / range,
    // Seat from the outline, hips from the landmarks: each errs by itself.
    hipsLift: (outline.seatAbove - seatAbove + outline.hipsAbove - hipsAbove) / 2,
  })
  const gaps: number[] = []
  const lifts: number[] = []
  for (const sample of samples) {
    putInOrder(gaps, sample.gapShare)
    putInOrder(lifts, sample.hipsLift)
  }
  const gapShare = middleOf(gaps)
  const hipsLift = middleOf(lifts)
  // Written so that a number that is none is never contact.
  const isHipsOff = !(hipsLift <= (before.isHipsOff ? hipsDown.value : hipsLifted.value))
  const returns = lostShare.value - keptShare.value
  const backOver = before.isBackOff ? returns : 0
  const rise = outline.earsAbove - earsAbove
  const lifted = Math.min(1, (rise - headLift.from) / (headLift.full - headLift.from))
  if (!(lifted > 0)) {
    const isBackOff = !(gapShare <= lostShare.value - backOver)
    return { isBackOff, isHipsOff, isDoubtful: !(rise <= 1), gapShare, hipsLift, headUp: undefined, samples }
  }
  const lostGap = flatGap + lostShare.value * range
  const flatUntil = ((1 - lifted * (1 - headLift.surelyFlat)) * lostGap - flatGap) / range
  const lostFrom = ((1 - lifted * (1 - headLift.surelyLost)) * lostGap - flatGap) / range
  const known = before.headUp
  // A head on its way down gives back what it took from a flat gap.
  const stillUp = known === undefined ? 0 : Math.min(1, rise / (known.ears - earsAbove))
  const risenFrom =
    known === undefined ? lostFrom : Math.max(flatUntil, known.flatShare * stillUp + headLift.risen)
  const isBackOff = !(gapShare <= Math.min(lostFrom, risenFrom) - backOver)
  const isDoubtful = !isBackOff && !(gapShare <= flatUntil - (before.isDoubtful ? returns : 0))
  const isFlat = gapShare <= flatUntil - headLift.wellInside
  const headUp = isFlat ? flattest(known, gapShare, outline.earsAbove) : known
  return { isBackOff, isHipsOff, isDoubtful, gapShare, hipsLift, headUp, samples }
}

function flattest(known: Contact['headUp'], flatShare: number, ears: number): Contact['headUp'] {
  if (known === undefined || ears > known.ears + holdCameraRules.headLift.higher) return { flatShare, ears }
  return flatShare < known.flatShare ? { flatShare, ears: known.ears } : known
}

function putInOrder(values: number[], value: number): void {
  let place = values.length
  while (place > 0 && (values[place - 1] as number) > value) {
    values[place] = values[place - 1] as number
    place -= 1
  }
  values[place] = value
}

function middleOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1
  if (sorted.length % 2 === 1) return sorted[middle] as number
  // Of two, one may be a bad outline: the other is asked until a third has come.
  if (sorted.length === 2) return sorted[0] as number
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
