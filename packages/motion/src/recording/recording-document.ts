import * as z from 'zod/mini'
import { landmarkCount } from '../frames/landmarks.ts'
import { judgedExercises } from './recording.ts'
import { recordingLimits } from './recording-limits.ts'

/**
 * A recording as it stands in a file. What is not known here is passed over; null stands for what is missing, as browsers
 * write it.
 */
const { timeWithinMs, fpsAtMost, pictureAtMostPx } = recordingLimits

const Time = z.number().check(z.gte(-timeWithinMs.value), z.lte(timeWithinMs.value))
const Window = z
  .tuple([Time, Time])
  .check(z.refine(([fromMs, untilMs]) => untilMs >= fromMs, 'it has to begin before it ends'))
const Pixels = z.int().check(z.gte(1), z.lte(pictureAtMostPx.value))

const Setup = z.object({
  calibration: z.nullish(z.object({ flatMs: z.nullish(Window), archMs: z.nullish(Window) })),
  neutralMs: z.nullish(Window),
  cameraHeight: z.nullish(z.enum(['floor', 'unknown'])),
  phone: z.nullish(z.enum(['pelvis', 'chest'])),
})

/** All but the frames, which are read one by one: the first that cannot be read ends it. */
export const RecordingDocument = z.object({
  exercise: z.nullish(z.enum(judgedExercises)),
  source: z.nullish(z.enum(['camera', 'phone'])),
  fps: z.nullish(z.number().check(z.gt(0), z.lte(fpsAtMost.value))),
  width: z.nullish(Pixels),
  height: z.nullish(Pixels),
  setup: z.nullish(Setup),
  frames: z.array(z.unknown()),
})
export type RecordingDocument = z.infer<typeof RecordingDocument>

/** Plain loops: a recording holds a million numbers, and a schema for each row of them takes seconds. */
function areRows(value: unknown, fewest: number, most: number): boolean {
  if (!Array.isArray(value)) return false
  if (value.length === 0) return true
  if (value.length !== landmarkCount) return false
  for (const row of value) {
    if (!Array.isArray(row) || row.length < fewest || row.length > most) return false
    if (!areNumbers(row)) return false
  }
  return true
}

function areNumbers(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (const number of value) if (!Number.isFinite(number)) return false
  return true
}

/** Nobody was found: missing, null or empty. */
const rows = <Row>(fewest: number, most: number, expected: string) =>
  z.nullish(z.custom<readonly Row[]>(value => areRows(value, fewest, most), expected))

export const CameraFrameDocument = z.object({
  tMs: Time,
  landmarks: rows<readonly [number, number, number, number]>(
    4,
    4,
    `${landmarkCount} rows of 4 finite numbers, or none`,
  ),
  world: rows<readonly [number, number, number]>(
    3,
    4,
    `${landmarkCount} rows of 3 or 4 finite numbers, or none`,
  ),
  maskUndersidePx: z.nullish(z.custom<readonly number[]>(areNumbers, 'a list of finite numbers')),
  crowded: z.nullish(z.boolean()),
})
export type CameraFrameDocument = z.infer<typeof CameraFrameDocument>

/** A sensor that is not there answers null. */
const Reading = z.nullish(z.number())

export const PhoneFrameDocument = z.object({
  tMs: Time,
  /** Angles of Euler are carried by recordings and judged by nobody: tilt comes from gravity. */
  orientation: z.nullish(z.object({ alpha: Reading, beta: Reading, gamma: Reading })),
  motion: z.nullish(
    z.object({ ax: Reading, ay: Reading, az: Reading, rx: Reading, ry: Reading, rz: Reading }),
  ),
})
export type PhoneFrameDocument = z.infer<typeof PhoneFrameDocument>
