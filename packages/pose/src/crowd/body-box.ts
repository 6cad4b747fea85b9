import type { LandmarkRow, Picture } from '@backstride/motion'

/** A part of a picture, shares of its width and height. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Landmarks lie inside the body: hair, hands, shoes and the nearest shadow stick out by about this much [D]. */
export const BODY_SHARE_AROUND = 0.12

/** Where the body is, with some room around, as much as the longer side of it says. */
export function bodyBox(landmarks: readonly LandmarkRow[], { widthPx, heightPx }: Picture): Box {
  let [left, top, right, bottom] = [1, 1, 0, 0]
  for (const [x, y] of landmarks) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  const aroundPx = BODY_SHARE_AROUND * Math.max((right - left) * widthPx, (bottom - top) * heightPx)
  return {
    left: Math.max(0, left - aroundPx / widthPx),
    top: Math.max(0, top - aroundPx / heightPx),
    right: Math.min(1, right + aroundPx / widthPx),
    bottom: Math.min(1, bottom + aroundPx / heightPx),
  }
}

export const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})
