import type { Picture } from '@backstride/motion'

/** How a picture must be for the model. */
export const fitting = {
  /**
   * Width in whole steps of this. With the CPU delegate and an outline the runtime aborts on any width that is no
   * multiple of 4 ("image_frame.cc Check failed: 1 == ChannelSize()"). Source: measured, pose 2.
   */
  widthStepPx: 16,
  /** Longer sides are shrunk: the networks look at 256 x 256. Photographs were measured at this size. Source: pose 4. */
  longestPx: 960,
  /** Below this there is nothing to see [D]. */
  shortestPx: 16,
  tag: 'D',
  source: 'pose.md 2, 4',
} as const

/**
 * The size to look at a picture in: the same shape, a width the runtime bears. Landmarks are shares of width and height,
 * so they mean the same in both. Undefined: too small to be a picture of anybody.
 */
export function fitPicture({ widthPx, heightPx }: Picture): Picture | undefined {
  if (!(Math.min(widthPx, heightPx) >= fitting.shortestPx)) return undefined
  const shrink = Math.min(1, fitting.longestPx / Math.max(widthPx, heightPx))
  const steps = Math.max(1, Math.round((widthPx * shrink) / fitting.widthStepPx))
  const width = steps * fitting.widthStepPx
  return { widthPx: width, heightPx: Math.max(1, Math.round((heightPx * width) / widthPx)) }
}
