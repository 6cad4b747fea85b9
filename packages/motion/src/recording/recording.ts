import type { CameraFrame, PhoneFrame, Picture } from '../frames/frames.ts'

export const judgedExercises = ['hollow-hold', 'twist', 'neutral-pelvis'] as const
export type JudgedExercise = (typeof judgedExercises)[number]

/** From and until, ms of the recording's own time; a frame at its end is outside. */
export type WindowMs = readonly [fromMs: number, untilMs: number]

/** What was told about a recording before anything is judged. */
export interface RecordingSetup {
  readonly calibration?:
    | { readonly flatMs?: WindowMs | undefined; readonly archMs?: WindowMs | undefined }
    | undefined
  /** Standing as the runner stands by itself. Missing: the first frame. */
  readonly neutralMs?: WindowMs | undefined
  readonly cameraHeight?: 'floor' | 'unknown' | undefined
  readonly phone?: 'pelvis' | 'chest' | undefined
}

/** A recording of landmarks or readings, never of pictures. Its frames are in the order of their times, each later than the last. */
export type Recording = {
  readonly exercise: JudgedExercise
  /** Frames a second as they were meant to come; some may have been dropped. */
  readonly fps: number
  readonly setup: RecordingSetup
} & (
  | { readonly source: 'camera'; readonly picture: Picture; readonly frames: readonly CameraFrame[] }
  | { readonly source: 'phone'; readonly frames: readonly PhoneFrame[] }
)
