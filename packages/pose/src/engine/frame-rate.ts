/** How many frames a second a hold needs to be judged. */
export const frameRate = {
  /** Below this it says so, and nothing is scored. Source: pose 2, adaptive. */
  tooSlowPerS: 8,
  /** Enough again from here, so that it does not flicker [D]. */
  enoughPerS: 9,
  /** Looked at over so many frames [D]. */
  frames: 16,
  /** A longer pause between two frames is a pause, not a slow camera [D]. */
  pauseMs: 1000,
  tag: 'D',
  source: 'pose.md 2',
} as const

export interface FrameRate {
  /** Times of the newest frames, ms. */
  readonly atMs: readonly number[]
  readonly tooSlow: boolean
  /** Undefined: not known yet. */
  readonly perS: number | undefined
}

export const noFrames: FrameRate = { atMs: [], tooSlow: false, perS: undefined }

/** One frame more. A slow camera, a slow model and a busy page all show here. */
export function countFrame(rate: FrameRate, tMs: number): FrameRate {
  const last = rate.atMs.at(-1)
  if (last !== undefined && (tMs <= last || tMs - last > frameRate.pauseMs))
    return { ...rate, atMs: [tMs], perS: undefined }
  const atMs = [...rate.atMs, tMs].slice(-frameRate.frames)
  if (atMs.length < frameRate.frames) return { ...rate, atMs }
  const perS = ((atMs.length - 1) * 1000) / (tMs - (atMs[0] ?? tMs))
  const limit = rate.tooSlow ? frameRate.enoughPerS : frameRate.tooSlowPerS
  return { atMs, perS, tooSlow: perS < limit }
}
