import { cosDeg, degToRad, radToDeg, sinDeg, type Vector } from '@backstride/body'
import type { CameraPlace } from './camera-place.ts'

/** A point as the lens has it, metres: x to the right, y down, z away. */
export interface Seen {
  readonly xPx: number
  readonly yPx: number
  readonly x: number
  readonly y: number
  readonly depthM: number
}

export interface Lens {
  readonly see: (at: Vector) => Seen
  /** Pixels of a length at a depth. */
  readonly sizePx: (lengthM: number, depthM: number) => number
}

/** Nearer than this nothing is drawn: it would be behind the lens. */
const nearestM = 0.05

/** A pinhole camera about the hips' spot on the floor (the origin), in the room's axes, metres. */
export function lensAt(place: CameraPlace): Lens {
  const { yawDeg, heightM, distanceM, aimHeightM, asideM, rollDeg, fieldOfViewDeg, picture } = place
  const [cosYaw, sinYaw] = [cosDeg(yawDeg), sinDeg(yawDeg)]
  const upDeg = radToDeg(Math.atan2(aimHeightM - heightM, distanceM))
  const [cosUp, sinUp] = [cosDeg(upDeg), sinDeg(upDeg)]
  const [cosRoll, sinRoll] = [cosDeg(rollDeg), sinDeg(rollDeg)]
  const focalPx = picture.widthPx / 2 / Math.tan(degToRad(fieldOfViewDeg / 2))
  const [middleX, middleY] = [picture.widthPx / 2, picture.heightPx / 2]
  return {
    see: ([x, y, z]) => {
      const across = x * cosYaw + z * sinYaw + asideM
      const away = distanceM - (z * cosYaw - x * sinYaw)
      const above = y - heightM
      const depthM = Math.max(nearestM, away * cosUp + above * sinUp)
      const down = -(above * cosUp - away * sinUp)
      const [turnedX, turnedY] = [across * cosRoll - down * sinRoll, across * sinRoll + down * cosRoll]
      return {
        xPx: middleX + (focalPx * turnedX) / depthM,
        yPx: middleY + (focalPx * turnedY) / depthM,
        x: turnedX,
        y: turnedY,
        depthM,
      }
    },
    sizePx: (lengthM, depthM) => (focalPx * lengthM) / depthM,
  }
}
