import type { CameraFrame, Picture } from '@backstride/motion'
import type { Box } from '../crowd/body-box.ts'
import type { Thumbnail } from '../crowd/movement-elsewhere.ts'
import type { Engine, PoseProblem, Running } from '../protocol/messages.ts'

/** What a model found in one picture. */
export type Sight = Pick<CameraFrame, 'landmarks' | 'world' | 'maskUndersidePx'>

/** What a look needs to know. */
export interface Ask {
  /** The size to look at it in, from `fitPicture`. */
  readonly picture: Picture
  /** Greater than in every look before. */
  readonly timestampMs: number
  readonly wantsOutline: boolean
}

/** A model that is ready to look. */
export interface PoseModel<Image> {
  look(image: Image, ask: Ask): Promise<Sight>
  close(): void
}

/** Sees who else is in a picture. */
export interface Lookout<Image> {
  /** A whole person outside of `body`. */
  seesSomebodyElse(image: Image, picture: Picture, body: Box): boolean
  thumbnailOf(image: Image): Thumbnail
  close(): void
}

/** Where models come from: the browser's side of the worker. Throws a `PoseFailure`. */
export interface PoseModels<Image> {
  /** A real GPU: one that a processor plays is slower than the processor itself. */
  hasGpu(): boolean
  open(
    engine: Engine,
    running: Running,
    onBytes: (loadedBytes: number, totalBytes: number | undefined) => void,
  ): Promise<PoseModel<Image>>
  /** Looks with weights that are here already: nothing more is downloaded. */
  openLookout(engine: Engine): Promise<Lookout<Image>>
}

/** A problem on its way out of the browser's side. */
export class PoseFailure extends Error {
  readonly type: PoseProblem['type']

  constructor(type: PoseProblem['type'], message: string, cause?: unknown) {
    super(message, { cause })
    this.type = type
  }
}

/** What the runner's side is told of anything thrown. */
export function problemOf(error: unknown): PoseProblem {
  const message = error instanceof Error ? error.message : String(error)
  return { type: error instanceof PoseFailure ? error.type : 'cannotRun', message }
}
