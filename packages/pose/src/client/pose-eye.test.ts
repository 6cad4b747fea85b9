import { describe, expect, it } from 'vitest'
import type { LoadOptions, PoseReply, PoseRequest } from '../protocol/messages.ts'
import { openPoseEye, type PoseNews, type PoseWorker } from './pose-eye.ts'

const options: LoadOptions = { model: 'lite', delegate: 'CPU', running: 'video' }
const looked = (id: number): PoseReply => ({
  kind: 'looked',
  id,
  frame: { tMs: id, landmarks: undefined },
  picture: { widthPx: 640, heightPx: 480 },
  tookMs: 5,
})

/** A worker that says only what it is told to. */
function openEye() {
  const asked: PoseRequest<string>[] = []
  const handedOver: string[][] = []
  const news: PoseNews[] = []
  let ended = false
  const listeners: Record<string, (event: never) => void> = {}
  const worker: PoseWorker<string> = {
    postMessage(request, images) {
      asked.push(request)
      handedOver.push(images)
    },
    addEventListener(kind: string, listen: (event: never) => void) {
      listeners[kind] = listen
    },
    terminate() {
      ended = true
    },
  }
  return {
    eye: openPoseEye(worker, told => news.push(told)),
    say: (data: PoseReply) => listeners.message?.({ data } as never),
    fail: (message?: string) => listeners.error?.({ message } as never),
    asked,
    handedOver,
    news,
    hasEnded: () => ended,
  }
}

describe('the page asks, the worker answers', () => {
  it('a load', async () => {
    const { eye, say, asked } = openEye()
    const loading = eye.load(options)
    say({ kind: 'loaded', engine: { model: 'lite', delegate: 'CPU' }, tookMs: 7 })
    expect(await loading).toMatchObject({ ok: true, value: { tookMs: 7 } })
    expect(asked).toEqual([{ kind: 'load', options }])
  })

  it('frames, each with its own answer, in whatever order', async () => {
    const { eye, say, handedOver } = openEye()
    const looks = ['a', 'b', 'c'].map((image, index) => eye.look(image, index, { wantsOutline: false }))
    say(looked(2))
    say({ kind: 'failed', id: 0, problem: { type: 'notLoaded', message: 'x' } })
    say(looked(1))
    expect(await Promise.all(looks)).toMatchObject([
      { ok: false, error: { type: 'notLoaded' } },
      { ok: true, value: { frame: { tMs: 1 } } },
      { ok: true, value: { frame: { tMs: 2 } } },
    ])
    expect(handedOver).toEqual([['a'], ['b'], ['c']])
  })

  it('news reach who asked for them, and settle nothing', () => {
    const { say, news } = openEye()
    say({ kind: 'loading', loadedBytes: 1, totalBytes: undefined })
    say({ kind: 'pace', tooSlow: true, framesPerS: 5 })
    expect(news.map(({ kind }) => kind)).toEqual(['loading', 'pace'])
  })
})

describe('a worker that ends', () => {
  it('answers whatever is waiting, and whatever comes later', async () => {
    const { eye, fail, hasEnded } = openEye()
    const waiting = [eye.load(options), eye.look('a', 0, { wantsOutline: true })]
    fail('out of memory')
    const ended = { ok: false, error: { type: 'ended', message: 'out of memory' } }
    expect(await Promise.all(waiting)).toMatchObject([ended, ended])
    expect(await eye.load(options)).toMatchObject(ended)
    expect(await eye.look('b', 1, { wantsOutline: true })).toMatchObject(ended)
    expect(hasEnded()).toBe(true)
  })

  it('closed by the page it is the same', async () => {
    const { eye, hasEnded } = openEye()
    const look = eye.look('a', 0, { wantsOutline: false })
    eye.close()
    expect(await look).toMatchObject({ ok: false, error: { type: 'ended' } })
    expect(hasEnded()).toBe(true)
  })
})
