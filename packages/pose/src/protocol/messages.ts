import type { CameraFrame, Picture } from '@backstride/motion'
import type { ModelName } from '../model/weights.ts'

/** Where the arithmetic is done. */
export type Delegate = 'GPU' | 'CPU'

export interface Engine {
  readonly model: ModelName
  readonly delegate: Delegate
}

/** video: one frame after another, tracked and smoothed. still: each picture for itself. */
export type Running = 'video' | 'still'

export interface LoadOptions {
  /** The model to begin with; a slow device gets `lite` by itself. */
  readonly model: ModelName
  /** quickest: tries the GPU where there is a real one, then the CPU. Tests and servers say CPU. */
  readonly delegate: Delegate | 'quickest'
  readonly running: Running
}

/** What is asked of the worker. `Image` is an ImageBitmap; it is handed over and closed there. */
export type PoseRequest<Image> =
  | { readonly kind: 'load'; readonly options: LoadOptions }
  | {
      readonly kind: 'frame'
      readonly id: number
      readonly image: Image
      readonly tMs: number
      /** Whether the underside of the body is wanted too: it costs some ms, and only a hold needs it. */
      readonly wantsOutline: boolean
    }

/** What the worker tells. Exactly one `looked` or `failed` answers a frame; exactly one `loaded` or `failed` a load. */
export type PoseReply =
  /** Bytes of the model so far; total undefined: the server did not say. */
  | { readonly kind: 'loading'; readonly loadedBytes: number; readonly totalBytes: number | undefined }
  | { readonly kind: 'loaded'; readonly engine: Engine; readonly tookMs: number }
  | {
      readonly kind: 'looked'
      readonly id: number
      readonly frame: CameraFrame
      /** The size the frame was looked at: what `maskUndersidePx` counts in. */
      readonly picture: Picture
      readonly tookMs: number
    }
  /** It goes on with another engine, since the last one was slow or gave up. */
  | { readonly kind: 'changed'; readonly engine: Engine; readonly because: 'slow' | 'broke' }
  /** Fewer frames a second than a hold can be judged by; and again when there are enough. */
  | { readonly kind: 'pace'; readonly tooSlow: boolean; readonly framesPerS: number }
  /** Whether somebody else is there can no longer be told; the runner is still seen. */
  | { readonly kind: 'companyUnknown'; readonly message: string }
  | { readonly kind: 'failed'; readonly id?: number | undefined; readonly problem: PoseProblem }

export interface PoseProblem {
  readonly type: /** The model or its program could not be had from our own origin. */
    | 'cannotFetch'
    /** This browser cannot run it. */
    | 'cannotRun'
    /** A frame came before the model was there. */
    | 'notLoaded'
    /** Too small to look at. */
    | 'notAPicture'
    /** The worker ended. */
    | 'ended'
  /** For a log: plain English, nothing about the runner. */
  readonly message: string
}
