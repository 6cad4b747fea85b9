import { err, ok, type Result } from '@backstride/kit'
import type { CameraFrame, Picture } from '@backstride/motion'
import type { Engine, LoadOptions, PoseProblem, PoseReply, PoseRequest } from '../protocol/messages.ts'

/** The other side: a module worker. Only what is used of it. */
export interface PoseWorker<Image> {
  postMessage(request: PoseRequest<Image>, handOver: Image[]): void
  addEventListener(kind: 'message', listen: (event: { readonly data: PoseReply }) => void): void
  addEventListener(kind: 'error', listen: (event: { readonly message?: string }) => void): void
  terminate(): void
}

/** What is told without being asked. */
export type PoseNews = Extract<
  PoseReply,
  { readonly kind: 'loading' | 'changed' | 'pace' | 'companyUnknown' }
>

export interface Looked {
  readonly frame: CameraFrame
  readonly picture: Picture
  readonly tookMs: number
}

/** The page's side of the worker: ask, and wait for the answer. */
export interface PoseEye<Image> {
  load(
    options: LoadOptions,
  ): Promise<Result<{ readonly engine: Engine; readonly tookMs: number }, PoseProblem>>
  /** Hands the picture over: it is closed on the other side. One at a time: wait for the answer before the next. */
  look(
    image: Image,
    tMs: number,
    options: { readonly wantsOutline: boolean },
  ): Promise<Result<Looked, PoseProblem>>
  close(): void
}

type Settle<Value> = (result: Result<Value, PoseProblem>) => void

export function openPoseEye<Image>(
  worker: PoseWorker<Image>,
  onNews: (news: PoseNews) => void = () => undefined,
): PoseEye<Image> {
  const frames = new Map<number, Settle<Looked>>()
  const loads: Settle<{ readonly engine: Engine; readonly tookMs: number }>[] = []
  let frameCount = 0
  let ended: PoseProblem | undefined

  const end = (message: string) => {
    const problem: PoseProblem = { type: 'ended', message }
    ended = problem
    for (const settle of [...frames.values(), ...loads]) settle(err(problem))
    frames.clear()
    loads.length = 0
    worker.terminate()
  }
  const settleFrame = (id: number, result: Result<Looked, PoseProblem>) => {
    frames.get(id)?.(result)
    frames.delete(id)
  }
  worker.addEventListener('message', ({ data: reply }) => {
    switch (reply.kind) {
      case 'loaded':
        return loads.shift()?.(ok(reply))
      case 'looked':
        return settleFrame(reply.id, ok(reply))
      case 'failed':
        if (reply.id === undefined) loads.shift()?.(err(reply.problem))
        else settleFrame(reply.id, err(reply.problem))
        return
      default:
        onNews(reply)
    }
  })
  worker.addEventListener('error', ({ message }) => end(message || 'The worker could not start.'))

  return {
    load: options =>
      new Promise(resolve => {
        if (ended !== undefined) return resolve(err(ended))
        loads.push(resolve)
        worker.postMessage({ kind: 'load', options }, [])
      }),
    look: (image, tMs, { wantsOutline }) =>
      new Promise(resolve => {
        if (ended !== undefined) return resolve(err(ended))
        const id = frameCount++
        frames.set(id, resolve)
        worker.postMessage({ kind: 'frame', id, image, tMs, wantsOutline }, [image])
      }),
    close: () => end('Closed.'),
  }
}
