import type { Gravity } from '../incline/gravity.ts'

/** One landmark in a picture: x and y as shares of its width and height, y down; z in shares of the width; visibility 0-1. */
export type LandmarkRow = readonly [x: number, y: number, z: number, visibility: number]

/** One landmark in the room, metres about the middle of the hips: x to the right of the picture, y down, z away from the camera. */
export type WorldRow = readonly [x: number, y: number, z: number]

/** Size of the picture the landmarks were found in, pixels. */
export interface Picture {
  readonly widthPx: number
  readonly heightPx: number
}

/** What a camera saw at one moment. */
export interface CameraFrame {
  readonly tMs: number
  /** 33 of them; undefined: nobody was found. */
  readonly landmarks: readonly LandmarkRow[] | undefined
  readonly world?: readonly WorldRow[] | undefined
  /** Lowest pixel of the person in every 4th column from the left, px from the top; -1: nobody in that column. */
  readonly maskUndersidePx?: readonly number[] | undefined
  /** More than one person, a child or a dog may be in the picture: whose body it is, is not certain. */
  readonly crowded?: boolean | undefined
}

/** Columns of the picture between two numbers of `maskUndersidePx`. */
export const UNDERSIDE_STEP_PX = 4

/** What a phone on the body felt at one moment. Either may be missing. */
export interface PhoneFrame {
  readonly tMs: number
  /** Acceleration with gravity, m/s²; lying flat with the screen up z is about +9.81 on every platform. */
  readonly gravity?: Gravity | undefined
  /** Turn rate about the phone's own axes, degrees a second, right-handed: x right, y up along the screen, z out of it. */
  readonly turnRate?: Gravity | undefined
}
