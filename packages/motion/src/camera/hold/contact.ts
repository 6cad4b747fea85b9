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
  /** Medians, for showing; NaN before anything was seen. */
  readonly gapShare: number
  readonly hipsLift: number
  readonly samples: readonly ContactSample[]
}

export const noContact: Contact = {
  isBackOff: false,
  isHipsOff: false,
  gapShare: Number.NaN,
  hipsLift: Number.NaN,
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
  const rise = (outline.earsAbove - earsAbove - headLift.from) / (headLift.full - headLift.from)
  const left = 1 - Math.max(0, Math.min(1, rise)) * (1 - headLift.gapLeft)
  // 0.4 of the way as long as the head lies.
  const lostFrom = (left * (flatGap + lostShare.value * range) - flatGap) / range
  const keptFrom = lostFrom - (lostShare.value - keptShare.value)
  return {
    // Written so that a number that is none is never contact.
    isBackOff: !(gapShare <= (before.isBackOff ? keptFrom : lostFrom)),
    isHipsOff: !(hipsLift <= (before.isHipsOff ? hipsDown.value : hipsLifted.value)),
    gapShare,
    hipsLift,
    samples,
  }
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
