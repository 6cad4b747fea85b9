import type { LandmarkRow, WorldRow } from '@backstride/motion'
import {
  FilesetResolver,
  type MPMask,
  PoseLandmarker,
  type PoseLandmarkerOptions,
  type PoseLandmarkerResult,
} from '@mediapipe/tasks-vision'
import { elsewhere } from '../crowd/movement-elsewhere.ts'
import type { ModelName } from '../model/weights.ts'
import { undersideOf } from '../outline/underside.ts'
import type { Engine, Running } from '../protocol/messages.ts'
import { fetchWhole, type OnBytes } from './fetch-whole.ts'
import { type Lookout, PoseFailure, type PoseModel, type PoseModels, type Sight } from './pose-model.ts'

/** One person, the three confidences at half. Source: pose 2, options in words. */
const asked = {
  numPoses: 1,
  minPoseDetectionConfidence: 0.5,
  minPosePresenceConfidence: 0.5,
  minTrackingConfidence: 0.5,
} as const satisfies PoseLandmarkerOptions

/** The loader of the wasm leaves its factory here, and tasks-vision takes it away again with each landmarker. */
interface FactoryScope {
  ModuleFactory?: unknown
}

/**
 * MediaPipe's pose landmarker in a module worker. `folder` is an address of our own origin that ends with `/`: nothing
 * is asked of any other.
 */
export function mediaPipeModels(folder: string): PoseModels<ImageBitmap> {
  const weights = new Map<ModelName, Promise<Uint8Array>>()

  function weightsOf(model: ModelName, onBytes: OnBytes): Promise<Uint8Array> {
    const known = weights.get(model)
    if (known !== undefined) return known
    const fetched = fetchWhole(`${folder}models/${model}.task`, onBytes)
    weights.set(model, fetched)
    // A download that failed is tried anew when somebody asks again.
    fetched.catch(() => weights.delete(model))
    return fetched
  }

  async function landmarker({ model, delegate }: Engine, options: PoseLandmarkerOptions, onBytes: OnBytes) {
    const modelAssetBuffer = await weightsOf(model, onBytes)
    const files = await FilesetResolver.forVisionTasks(`${folder}wasm`, true)
    await provideFactory(files.wasmLoaderPath)
    return PoseLandmarker.createFromOptions(
      // The loader is there already. Left to itself tasks-vision imports it, which does nothing the second time.
      { ...files, wasmLoaderPath: '' },
      { ...asked, ...options, baseOptions: { modelAssetBuffer, delegate } },
    )
  }

  return {
    hasGpu: hasRealGpu,
    async open(engine, running, onBytes) {
      const runningMode = running === 'still' ? 'IMAGE' : 'VIDEO'
      return poseModel(await landmarker(engine, { runningMode }, onBytes), running)
    },
    async openLookout(engine) {
      return lookout(
        await landmarker({ ...engine, delegate: 'CPU' }, { runningMode: 'IMAGE' }, () => undefined),
      )
    },
  }
}

async function provideFactory(loader: string): Promise<void> {
  try {
    const { default: factory } = (await import(/* @vite-ignore */ loader)) as { default: unknown }
    ;(globalThis as FactoryScope).ModuleFactory = factory
  } catch (cause) {
    throw new PoseFailure('cannotFetch', `${loader} cannot be loaded.`, cause)
  }
}

function poseModel(landmarker: PoseLandmarker, running: Running): PoseModel<ImageBitmap> {
  const canvas = new OffscreenCanvas(16, 16)
  let outlines = false
  return {
    async look(image, { picture, timestampMs, wantsOutline }) {
      // Drawing an outline costs some ms: it is asked for only while a hold wants it.
      if (wantsOutline !== outlines) await landmarker.setOptions({ outputSegmentationMasks: wantsOutline })
      outlines = wantsOutline
      const source = fitted(image, picture, canvas)
      let sight: Sight = { landmarks: undefined }
      const take = (result: PoseLandmarkerResult) => {
        sight = sightOf(result)
      }
      if (running === 'still') landmarker.detect(source, take)
      else landmarker.detectForVideo(source, timestampMs, take)
      return sight
    },
    close: () => landmarker.close(),
  }
}

/** The picture in a size the runtime bears: as it is when it fits already. */
function fitted(
  image: ImageBitmap,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  canvas: OffscreenCanvas,
): ImageBitmap | OffscreenCanvas {
  if (image.width === widthPx && image.height === heightPx) return image
  contextOf(canvas, widthPx, heightPx).drawImage(image, 0, 0, widthPx, heightPx)
  return canvas
}

function contextOf(canvas: OffscreenCanvas, widthPx: number, heightPx: number, reads = false) {
  if (canvas.width !== widthPx) canvas.width = widthPx
  if (canvas.height !== heightPx) canvas.height = heightPx
  const context = canvas.getContext('2d', { willReadFrequently: reads })
  if (context === null) throw new PoseFailure('cannotRun', 'No canvas to draw a frame on.')
  context.imageSmoothingQuality = 'medium'
  return context
}

/** What the landmarker found, in our own words. Its masks live only during its callback, and are closed here. */
function sightOf({
  landmarks: [person],
  worldLandmarks: [room],
  segmentationMasks = [],
}: PoseLandmarkerResult): Sight {
  const [mask] = segmentationMasks
  const underside = person === undefined || mask === undefined ? undefined : undersideFrom(mask)
  for (const each of segmentationMasks) each.close()
  if (person === undefined) return { landmarks: undefined }
  return {
    landmarks: person.map(({ x, y, z, visibility }): LandmarkRow => [x, y, z, visibility]),
    ...(room === undefined ? {} : { world: room.map(({ x, y, z }): WorldRow => [x, y, z]) }),
    ...(underside === undefined ? {} : { maskUndersidePx: underside }),
  }
}

/** Undefined: somebody is there and the mask shows nobody, so it could not be read. */
function undersideFrom(mask: MPMask): readonly number[] | undefined {
  // A texture of the GPU is in a form that cannot be read as numbers ("glReadPixels: invalid format", and zeros come
  // out); its copy is in one that can.
  const readable = mask.hasFloat32Array() ? mask : mask.clone()
  const underside = undersideOf(readable.getAsFloat32Array(), mask.width, mask.height)
  if (readable !== mask) readable.close()
  return underside.some(y => y >= 0) ? underside : undefined
}

/** Grey, since a network takes it for nobody. */
const paint = '#777'

function lookout(landmarker: PoseLandmarker): Lookout<ImageBitmap> {
  const room = new OffscreenCanvas(16, 16)
  const small = new OffscreenCanvas(elsewhere.columns, elsewhere.rows)
  return {
    seesSomebodyElse(image, { widthPx, heightPx }, { left, top, right, bottom }) {
      const context = contextOf(room, widthPx, heightPx)
      context.drawImage(image, 0, 0, widthPx, heightPx)
      context.fillStyle = paint
      context.fillRect(left * widthPx, top * heightPx, (right - left) * widthPx, (bottom - top) * heightPx)
      return landmarker.detect(room).landmarks.length > 0
    },
    thumbnailOf(image) {
      const { columns, rows } = elsewhere
      const context = contextOf(small, columns, rows, true)
      context.drawImage(image, 0, 0, columns, rows)
      const { data } = context.getImageData(0, 0, columns, rows)
      const brightness = new Uint8Array(columns * rows)
      for (let at = 0; at < brightness.length; at++) {
        const [red = 0, green = 0, blue = 0] = [data[4 * at], data[4 * at + 1], data[4 * at + 2]]
        brightness[at] = (red + 2 * green + blue) / 4
      }
      return { brightness }
    },
    close: () => landmarker.close(),
  }
}

/** Names of processors that play a GPU: SwiftShader in Chromium, llvmpipe on Linux, WARP on Windows. */
const played = /swiftshader|llvmpipe|softpipe|software|basic render/i

function hasRealGpu(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2')
  if (context === null) return false
  const names = context.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER))
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return !played.test(renderer)
}
