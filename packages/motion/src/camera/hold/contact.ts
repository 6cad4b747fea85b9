import { holdCameraRules } from './hold-camera-rules.ts'

/** One frame's answer. */
interface ContactSample {
  readonly tMs: number
  /** 0 as flat, 1 as arched. */
  readonly gapShare: number
  /** Hips off the floor against flat, torso lengths. */
  readonly hipsLift: number
}

/** Contact over the last moments: the back off the floor, or the hips. */
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
export function contactAfter(before: Contact, tMs: number, gapShare: number, hipsLift: number): Contact {
  const { medianMs, lostShare, keptShare, hipsLifted, hipsDown } = holdCameraRules
  const samples: ContactSample[] = []
  for (const sample of before.samples) if (sample.tMs > tMs - medianMs.value) samples.push(sample)
  samples.push({ tMs, gapShare, hipsLift })
  const gaps: number[] = []
  const lifts: number[] = []
  for (const sample of samples) {
    putInOrder(gaps, sample.gapShare)
    putInOrder(lifts, sample.hipsLift)
  }
  const gap = middleOf(gaps)
  const lift = middleOf(lifts)
  // Written so that a number that is none is never contact.
  return {
    isBackOff: !(gap <= (before.isBackOff ? keptShare.value : lostShare.value)),
    isHipsOff: !(lift <= (before.isHipsOff ? hipsDown.value : hipsLifted.value)),
    gapShare: gap,
    hipsLift: lift,
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
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
