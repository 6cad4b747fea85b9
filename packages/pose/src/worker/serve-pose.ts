import type { CameraFrame, Picture } from '@backstride/motion'
import { type Seen, watchCrowd } from '../crowd/watch-crowd.ts'
import {
  afterBreaking,
  afterFrame,
  type EngineChoice,
  firstEngine,
  stayWith,
} from '../engine/choose-engine.ts'
import { countFrame, noFrames } from '../engine/frame-rate.ts'
import { fitPicture } from '../picture/fit-picture.ts'
import type { LoadOptions, PoseReply, PoseRequest, Running } from '../protocol/messages.ts'
import {
  type Ask,
  PoseFailure,
  type PoseModel,
  type PoseModels,
  problemOf,
  type Sight,
} from './pose-model.ts'

/** What the worker asks of the world. */
export interface PoseWorld<Image> {
  /** A clock that never goes back, ms. */
  nowMs(): number
  readonly models: PoseModels<Image>
  tell(reply: PoseReply): void
}

interface Closable {
  readonly width: number
  readonly height: number
  close(): void
}

type FrameRequest<Image> = Extract<PoseRequest<Image>, { kind: 'frame' }>

/** Answers requests one after another, in the order they came. Gives what takes the next one. */
export function servePose<Image extends Closable>(world: PoseWorld<Image>) {
  let before: Promise<Eye<Image> | undefined> = Promise.resolve(undefined)
  return (request: PoseRequest<Image>): void => {
    before = before.then(eye =>
      request.kind === 'load' ? load(world, request.options, eye) : answer(world, request, eye),
    )
  }
}

/** A model at work, and what is known of how it does. */
interface Eye<Image> {
  readonly running: Running
  readonly crowd: ReturnType<typeof watchCrowd<Image>>
  model: PoseModel<Image>
  choice: EngineChoice
  rate: typeof noFrames
  timestampMs: number
  isBlindToCompany: boolean
}

async function load<Image>(
  world: PoseWorld<Image>,
  options: LoadOptions,
  old: Eye<Image> | undefined,
): Promise<Eye<Image> | undefined> {
  const startMs = world.nowMs()
  old?.model.close()
  old?.crowd.close()
  try {
    const { running } = options
    const { model, choice } = await open(world, firstEngine(options, world.models.hasGpu()), running)
    const crowd = watchCrowd(world.models, running)
    await crowd.prepare(choice.engine)
    world.tell({ kind: 'loaded', engine: choice.engine, tookMs: world.nowMs() - startMs })
    return { running, crowd, model, choice, rate: noFrames, timestampMs: 0, isBlindToCompany: false }
  } catch (error) {
    world.tell({ kind: 'failed', problem: problemOf(error) })
    return undefined
  }
}

/** The model of a choice, or of the next one when that cannot be made. */
async function open<Image>(
  world: PoseWorld<Image>,
  choice: EngineChoice,
  running: Running,
): Promise<{ readonly model: PoseModel<Image>; readonly choice: EngineChoice }> {
  try {
    const model = await world.models.open(choice.engine, running, (loadedBytes, totalBytes) =>
      world.tell({ kind: 'loading', loadedBytes, totalBytes }),
    )
    return { model, choice }
  } catch (error) {
    const next = problemOf(error).type === 'cannotFetch' ? undefined : afterBreaking(choice)
    if (next === undefined) throw error
    return open(world, next, running)
  }
}

async function answer<Image extends Closable>(
  world: PoseWorld<Image>,
  request: FrameRequest<Image>,
  eye: Eye<Image> | undefined,
): Promise<Eye<Image> | undefined> {
  const { id, image } = request
  try {
    if (eye === undefined) throw new PoseFailure('notLoaded', 'No model is loaded.')
    const picture = fitPicture({ widthPx: image.width, heightPx: image.height })
    if (picture === undefined) throw new PoseFailure('notAPicture', 'The picture has no size to speak of.')
    await look(world, eye, request, picture)
  } catch (error) {
    world.tell({ kind: 'failed', id, problem: problemOf(error) })
  } finally {
    image.close()
  }
  return eye
}

async function look<Image extends Closable>(
  world: PoseWorld<Image>,
  eye: Eye<Image>,
  { id, image, tMs, wantsOutline }: FrameRequest<Image>,
  picture: Picture,
): Promise<void> {
  // The runtime refuses a time that does not rise; the clock of a camera may stand still or be set back.
  eye.timestampMs = Math.max(eye.timestampMs + 1, tMs)
  const startMs = world.nowMs()
  const sight = await lookOrReplace(world, eye, image, {
    picture,
    timestampMs: eye.timestampMs,
    wantsOutline,
  })
  const tookMs = world.nowMs() - startMs
  const seen = { image, picture, tMs, landmarks: sight.landmarks, engine: eye.choice.engine }
  if (eye.running === 'still') await eye.crowd.watch(seen)
  const frame: CameraFrame = { tMs, ...sight, ...(eye.crowd.isCrowded() ? { crowded: true } : {}) }
  world.tell({ kind: 'looked', id, frame, picture, tookMs })
  if (eye.running === 'still') return
  tellPace(world, eye, tMs)
  await afterAnswer(world, eye, seen, tookMs)
}

/** The frame is answered already: what goes wrong here takes nothing from it. */
async function afterAnswer<Image>(
  world: PoseWorld<Image>,
  eye: Eye<Image>,
  seen: Seen<Image>,
  tookMs: number,
): Promise<void> {
  try {
    await chooseAgain(world, eye, afterFrame(eye.choice, tookMs), 'slow')
  } catch {
    // Nothing is left to look with: the next frame says so, with the reason.
    return
  }
  // Not while engines are tried: it would be counted against them.
  if (!eye.choice.settled || eye.isBlindToCompany) return
  try {
    await eye.crowd.watch(seen)
  } catch (error) {
    eye.isBlindToCompany = true
    world.tell({ kind: 'companyUnknown', message: problemOf(error).message })
  }
}

/** A model that breaks takes its program with it: the next engine looks at the same picture. */
async function lookOrReplace<Image>(
  world: PoseWorld<Image>,
  eye: Eye<Image>,
  image: Image,
  ask: Ask,
): Promise<Sight> {
  try {
    return await eye.model.look(image, ask)
  } catch (error) {
    const next = afterBreaking(eye.choice)
    if (next === undefined) throw error
    await chooseAgain(world, eye, next, 'broke')
    return eye.model.look(image, ask)
  }
}

async function chooseAgain<Image>(
  world: PoseWorld<Image>,
  eye: Eye<Image>,
  choice: EngineChoice,
  because: 'slow' | 'broke',
): Promise<void> {
  const before = eye.choice
  eye.choice = choice
  if (choice.engine === before.engine) return
  // Closed first: a phone may not have the memory for two.
  eye.model.close()
  try {
    await use(world, eye, choice)
    world.tell({ kind: 'changed', engine: eye.choice.engine, because })
  } catch (error) {
    if (because === 'slow') await use(world, eye, stayWith(before))
    else throw error
  }
}

async function use<Image>(world: PoseWorld<Image>, eye: Eye<Image>, choice: EngineChoice): Promise<void> {
  try {
    const opened = await open(world, choice, eye.running)
    eye.model = opened.model
    eye.choice = opened.choice
  } catch (error) {
    // The frame at hand may be answered already: the next one says that nothing is left to look with.
    eye.model = { look: () => Promise.reject(error), close: () => undefined }
    throw error
  }
}

function tellPace<Image>(world: PoseWorld<Image>, eye: Eye<Image>, tMs: number): void {
  const { tooSlow } = eye.rate
  eye.rate = countFrame(eye.rate, tMs)
  const { perS } = eye.rate
  if (eye.rate.tooSlow === tooSlow || perS === undefined) return
  world.tell({ kind: 'pace', tooSlow: eye.rate.tooSlow, framesPerS: perS })
}
