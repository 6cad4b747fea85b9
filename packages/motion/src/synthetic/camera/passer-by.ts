import type { CameraPlace } from './camera-place.ts'
import type { Scene } from './film.ts'
import { turnedStanding, walking } from './standing-postures.ts'

export interface PasserBy<Label> {
  readonly lastsMs: number
  readonly label: Label
  readonly camera: CameraPlace
  /** Behind the place where the runner is, metres; negative: between runner and camera. */
  readonly behindM?: number
  readonly toward?: 'right' | 'left'
  /** Whether the detector said that there is more than one person. */
  readonly crowded?: boolean
}

/** Two steps a second. */
const strideMs = 1000
const reachM = 2

/** Someone walks across the picture and is taken for the runner meanwhile. */
export function walkingThrough<Label>({
  lastsMs,
  label,
  camera,
  behindM = 0.8,
  toward = 'right',
  crowded = false,
}: PasserBy<Label>): Scene<Label> {
  const sign = toward === 'right' ? 1 : -1
  return {
    lastsMs,
    label,
    pose: { posture: turnedStanding({ arms: 'hanging' }) },
    moving: share => ({ posture: walking((share * lastsMs) / strideMs) }),
    asideM: [-sign * reachM, sign * reachM],
    camera: {
      ...camera,
      yawDeg: toward === 'right' ? 0 : 180,
      distanceM: camera.distanceM + behindM,
    },
    crowded,
  }
}
