import type { CameraFrame, PhoneFrame } from '../frames/frames.ts'

/** How frames stood in a file. */
export interface Untidy {
  /** Frames that stood after one with a later time. */
  readonly outOfOrder: number
  /** Frames with the time of one before. */
  readonly sameMoment: number
}

type Several<Frame> = readonly [Frame, Frame, ...Frame[]]

/**
 * In the order of their times, one for each. Their place in the file tells nothing: sensors answer when they please, and
 * every frame says itself when it was. Tests: [REC-4], [REC-5].
 */
export function oneFrameAMoment<Frame extends { readonly tMs: number }>(
  given: readonly Frame[],
  together: (frames: Several<Frame>) => Frame,
): { readonly frames: readonly Frame[]; readonly untidy: Untidy } {
  let outOfOrder = 0
  let newestMs = Number.NEGATIVE_INFINITY
  for (const { tMs } of given) {
    if (tMs < newestMs) outOfOrder += 1
    newestMs = Math.max(newestMs, tMs)
  }
  const ordered = outOfOrder === 0 ? given : given.toSorted((a, b) => a.tMs - b.tMs)
  const frames: Frame[] = []
  for (let from = 0; from < ordered.length; ) {
    const first = ordered[from] as Frame
    let until = from + 1
    while (ordered[until]?.tMs === first.tMs) until += 1
    const [, second, ...others] = ordered.slice(from, until)
    frames.push(second === undefined ? first : together([first, second, ...others]))
    from = until
  }
  return { frames, untidy: { outOfOrder, sameMoment: given.length - frames.length } }
}

/** Two pictures of one moment that differ: what was to be seen then is not known. */
export function camerasTogether(frames: Several<CameraFrame>): CameraFrame {
  const [first, ...others] = frames
  const told = JSON.stringify(first)
  return others.every(frame => JSON.stringify(frame) === told)
    ? first
    : { tMs: first.tMs, landmarks: undefined }
}

/** Each sensor may have written a frame of its own. Two readings of one sensor that differ are none. */
export const phonesTogether = (frames: Several<PhoneFrame>): PhoneFrame => ({
  tMs: frames[0].tMs,
  gravity: agreed(frames.map(({ gravity }) => gravity)),
  turnRate: agreed(frames.map(({ turnRate }) => turnRate)),
})

type Reading = NonNullable<PhoneFrame['gravity']>

function agreed(readings: readonly (Reading | undefined)[]): Reading | undefined {
  let found: Reading | undefined
  for (const reading of readings) {
    if (reading === undefined) continue
    if (found !== undefined && (found.x !== reading.x || found.y !== reading.y || found.z !== reading.z))
      return undefined
    found = reading
  }
  return found
}
