import { err, ok, type Result } from '@backstride/kit'
import type * as z from 'zod/mini'
import { type CameraFrame, type PhoneFrame, type Picture, UNDERSIDE_STEP_PX } from '../frames/frames.ts'
import { camerasTogether, oneFrameAMoment, phonesTogether, type Untidy } from './one-frame-a-moment.ts'
import { type JudgedExercise, judgedExercises, type Recording, type RecordingSetup } from './recording.ts'
import { CameraFrameDocument, PhoneFrameDocument, RecordingDocument } from './recording-document.ts'
import { recordingLimits } from './recording-limits.ts'

/** Why a recording was refused, in one sentence. */
export interface RecordingError {
  readonly type: 'not-a-recording' | 'missing' | 'not-allowed' | 'too-long'
  readonly message: string
}

export type ReadRecording = Recording & { readonly untidy: Untidy }

/** Reads a recording from the world. `exercise` wins over what the recording says it is. Tests: [REC-1] and on. */
export function readRecording(
  input: unknown,
  { exercise: asked }: { readonly exercise?: JudgedExercise | undefined } = {},
): Result<ReadRecording, RecordingError> {
  if (!isObject(input) || Array.isArray(input)) return err(noRecording)
  const read = RecordingDocument.safeParse(asked === undefined ? input : { ...input, exercise: asked })
  if (!read.success) return err(firstFault(read.error.issues, input, []))
  const document = read.data
  const { exercise } = document
  if (exercise == null) return err(missing('exercise', `one of ${judgedExercises.join(', ')}`))
  if (document.frames.length > recordingLimits.framesAtMost.value)
    return err({
      type: 'too-long',
      message: `The recording has ${document.frames.length} frames: at most ${recordingLimits.framesAtMost.value} are read.`,
    })
  const told = { exercise, setup: setupOf(document) }
  if (document.source === 'phone') {
    const frames = readFrames(document.frames, PhoneFrameDocument, phoneFrameOf)
    if (!frames.ok) return frames
    const tidied = oneFrameAMoment(frames.value, phonesTogether)
    return ok({ ...told, ...tidied, source: 'phone', fps: document.fps ?? fpsOf(tidied.frames) })
  }
  const picture = pictureOf(document)
  if (!picture.ok) return picture
  const frames = readFrames(document.frames, CameraFrameDocument, cameraFrameOf)
  if (!frames.ok) return frames
  const odd = oddUnderside(frames.value, picture.value)
  if (odd !== undefined) return err(odd)
  const tidied = oneFrameAMoment(frames.value, camerasTogether)
  const fps = document.fps ?? fpsOf(tidied.frames)
  return ok({ ...told, ...tidied, source: 'camera', picture: picture.value, fps })
}

function setupOf({ setup }: RecordingDocument): RecordingSetup {
  const { calibration, neutralMs, cameraHeight, phone } = setup ?? {}
  const { flatMs, archMs } = calibration ?? {}
  return {
    calibration: { flatMs: flatMs ?? undefined, archMs: archMs ?? undefined },
    neutralMs: neutralMs ?? undefined,
    cameraHeight: cameraHeight ?? undefined,
    phone: phone ?? undefined,
  }
}

function pictureOf({ width, height }: RecordingDocument): Result<Picture, RecordingError> {
  if (width == null) return err(missing('width', 'the width of the picture in pixels'))
  if (height == null) return err(missing('height', 'the height of the picture in pixels'))
  return ok({ widthPx: width, heightPx: height })
}

/** One after the other, and no further than the first that cannot be read. */
function readFrames<Document extends z.ZodMiniType, Frame>(
  given: readonly unknown[],
  document: Document,
  frameOf: (frame: z.infer<Document>) => Frame,
): Result<readonly Frame[], RecordingError> {
  const frames: Frame[] = []
  for (const [index, frame] of given.entries()) {
    const read = document.safeParse(frame)
    if (!read.success) return err(firstFault(read.error.issues, frame, ['frames', String(index)]))
    frames.push(frameOf(read.data))
  }
  return ok(frames)
}

function cameraFrameOf({ tMs, landmarks, world, ...frame }: CameraFrameDocument): CameraFrame {
  const { maskUndersidePx, crowded } = frame
  return {
    tMs,
    landmarks: someOf(landmarks),
    world: someOf(world),
    maskUndersidePx: someOf(maskUndersidePx),
    crowded: crowded ?? undefined,
  }
}

const someOf = <Row>(rows: readonly Row[] | null | undefined): readonly Row[] | undefined =>
  rows == null || rows.length === 0 ? undefined : rows

function phoneFrameOf({ tMs, motion }: PhoneFrameDocument): PhoneFrame {
  const { ax, ay, az, rx, ry, rz } = motion ?? {}
  return { tMs, gravity: readingOf(ax, ay, az), turnRate: readingOf(rx, ry, rz) }
}

type Number = number | null | undefined

/** A vector of which a part is missing is none. */
const readingOf = (x: Number, y: Number, z: Number): PhoneFrame['gravity'] =>
  x == null || y == null || z == null ? undefined : { x, y, z }

/** Columns that lie elsewhere than told would put the floor under another part of the body. */
function oddUnderside(frames: readonly CameraFrame[], { widthPx }: Picture): RecordingError | undefined {
  const columns = widthPx / UNDERSIDE_STEP_PX
  for (const { tMs, maskUndersidePx } of frames)
    if (maskUndersidePx !== undefined && Math.abs(maskUndersidePx.length - columns) > 1)
      return {
        type: 'not-allowed',
        message: `maskUndersidePx at ${tMs} ms has ${maskUndersidePx.length} numbers: every ${UNDERSIDE_STEP_PX}th column of ${widthPx} pixels makes ${Math.ceil(columns)}.`,
      }
  return undefined
}

/** From the usual time between two frames, where nobody told. */
function fpsOf(frames: readonly { readonly tMs: number }[]): number {
  const { usualFps, fpsAtMost } = recordingLimits
  const stepsMs = frames.slice(1).map(({ tMs }, index) => tMs - (frames[index]?.tMs ?? tMs))
  const usualMs = stepsMs.toSorted((a, b) => a - b)[stepsMs.length >> 1]
  return usualMs === undefined ? usualFps.value : Math.min(fpsAtMost.value, 1000 / usualMs)
}

interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly values?: readonly unknown[]
  readonly expected?: string
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly inclusive?: boolean
}

function firstFault(issues: readonly Issue[], input: unknown, under: readonly string[]): RecordingError {
  const issue = issues[0]
  if (issue === undefined) return noRecording
  const { path } = issue
  const where = [...under, ...path.map(String)].join('.')
  const value = valueAt(input, path)
  if (value === undefined) return missing(where, expectedBy(issue))
  return {
    type: 'not-allowed',
    message: `${where} cannot be ${shown(value)}: expected is ${expectedBy(issue)}.`,
  }
}

const noRecording: RecordingError = {
  type: 'not-a-recording',
  message: 'This is not a recording: a JSON object is expected.',
}

const missing = (where: string, expected: string): RecordingError => ({
  type: 'missing',
  message: `${where} is missing: expected is ${expected}.`,
})

/** No more than fits in a sentence, and nothing deep: lists within lists may go on further than can be written. */
function shown(value: unknown): string {
  if (Array.isArray(value))
    return value.length > 3 || value.some(isObject) ? 'this list' : JSON.stringify(value)
  if (isObject(value)) return 'this object'
  const text = JSON.stringify(value) ?? 'this'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function expectedBy({ code, values, minimum, maximum, inclusive, expected, message }: Issue): string {
  if (code === 'custom') return message
  if (values !== undefined) return `one of ${values.join(', ')}`
  if (minimum !== undefined) return inclusive === false ? `more than ${minimum}` : `${minimum} or more`
  if (maximum !== undefined) return `${maximum} or less`
  return expected === undefined ? 'something else' : (names[expected] ?? expected)
}

const names: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a finite number',
  object: 'a JSON object',
  string: 'a text',
  tuple: 'a list of two times',
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null
