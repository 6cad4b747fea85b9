import type { LandmarkRow, Picture } from '@backstride/motion'
import { describe, expect, it } from 'vitest'
import { elsewhere } from '../crowd/movement-elsewhere.ts'
import { frameRate } from '../engine/frame-rate.ts'
import type { Delegate, Engine, LoadOptions, PoseReply, PoseRequest } from '../protocol/messages.ts'
import { type Ask, PoseFailure, type PoseModels, type Sight } from './pose-model.ts'
import { servePose } from './serve-pose.ts'

/** A picture that is nobody's: only its size counts, and that it is closed. */
class Image {
  readonly width: number
  readonly height: number
  closed = 0

  constructor(width = 640, height = 480) {
    this.width = width
    this.height = height
  }
  close() {
    this.closed++
  }
}

const body: readonly LandmarkRow[] = Array.from({ length: 33 }, (_, index) => [0.3 + index / 100, 0.5, 0, 1])
const somebody: Sight = { landmarks: body, world: [[0, 0, 0]] }

interface Device {
  readonly hasGpu?: boolean
  /** How long a frame takes on an engine; a string: it breaks, saying so. */
  readonly frame?: (engine: Engine) => number | string
  readonly open?: (engine: Engine) => Error | undefined
  readonly sight?: (ask: Ask) => Sight
  /** Throws: the lookout breaks. */
  readonly somebodyElse?: () => boolean
  readonly brightness?: () => number
}

/** A worker over a device that is made up, with a clock that only frames move. */
function startWorker(device: Device = {}) {
  let nowMs = 1000
  const replies: PoseReply[] = []
  const asks: Ask[] = []
  const opened: string[] = []
  let open = 0
  const models: PoseModels<Image> = {
    hasGpu: () => device.hasGpu ?? false,
    async open(engine, running, onBytes) {
      onBytes(5, 10)
      const refused = device.open?.(engine)
      if (refused !== undefined) throw refused
      opened.push(`${engine.model} ${engine.delegate} ${running}`)
      open++
      return {
        async look(_, ask) {
          asks.push(ask)
          const took = device.frame?.(engine) ?? 50
          if (typeof took === 'string') throw new Error(took)
          nowMs += took
          return (device.sight ?? (() => somebody))(ask)
        },
        close: () => void open--,
      }
    },
    async openLookout() {
      open++
      return {
        seesSomebodyElse: () => device.somebodyElse?.() ?? false,
        thumbnailOf: () => ({
          brightness: new Uint8Array(elsewhere.columns * elsewhere.rows).fill(device.brightness?.() ?? 0),
        }),
        close: () => void open--,
      }
    },
  }
  const take = servePose<Image>({ nowMs: () => nowMs, models, tell: reply => replies.push(reply) })
  const told = async (count: number, isOne: (reply: PoseReply) => boolean) => {
    while (replies.filter(isOne).length < count) await Promise.resolve()
  }
  return {
    take,
    replies,
    asks,
    opened,
    stillOpen: () => open,
    async load(options: Partial<LoadOptions> = {}) {
      const before = replies.filter(endsLoad).length
      take({ kind: 'load', options: { model: 'full', delegate: 'quickest', running: 'video', ...options } })
      await told(before + 1, endsLoad)
    },
    /** One frame after another, as the page does it; gives the answers. */
    async frames(list: readonly Partial<Extract<PoseRequest<Image>, { kind: 'frame' }>>[]) {
      const answers: Extract<PoseReply, { kind: 'looked' | 'failed' }>[] = []
      for (const [id, each] of list.entries()) {
        const before = replies.filter(endsFrame).length
        const image = each.image ?? new Image()
        take({ kind: 'frame', id, tMs: id * 80, wantsOutline: false, ...each, image })
        await told(before + 1, endsFrame)
        while (image.closed === 0) await Promise.resolve()
        const answer = replies.filter(endsFrame).at(-1)
        if (answer?.kind === 'looked' || answer?.kind === 'failed') answers.push(answer)
      }
      return answers
    },
    news: (kind: PoseReply['kind']) => replies.filter(reply => reply.kind === kind),
  }
}

const endsLoad = (reply: PoseReply) =>
  reply.kind === 'loaded' || (reply.kind === 'failed' && reply.id === undefined)
const endsFrame = (reply: PoseReply) =>
  reply.kind === 'looked' || (reply.kind === 'failed' && reply.id !== undefined)
const many = (count: number, everyMs = 80) =>
  Array.from({ length: count }, (_, id) => ({ tMs: id * everyMs }))
const onGpu =
  (gpu: number | string, cpu = 50) =>
  (engine: Engine) =>
    engine.delegate === 'GPU' ? gpu : cpu
const seenBy = (delegate: Delegate, model: Engine['model'] = 'full') => ({ model, delegate })

describe('loading', () => {
  it('tells the bytes as they come, then what it runs on', async () => {
    const worker = startWorker()
    await worker.load()
    expect(worker.replies).toEqual([
      { kind: 'loading', loadedBytes: 5, totalBytes: 10 },
      { kind: 'loaded', engine: seenBy('CPU'), tookMs: 0 },
    ])
  })

  it('a GPU that cannot be had is no reason to give up', async () => {
    const worker = startWorker({
      hasGpu: true,
      open: ({ delegate }) => (delegate === 'GPU' ? new Error('no context') : undefined),
    })
    await worker.load()
    expect(worker.news('loaded')).toMatchObject([{ engine: seenBy('CPU') }])
  })

  it.each([
    ['no download, and nothing else is tried', new PoseFailure('cannotFetch', 'gone'), 'cannotFetch', 1],
    ['a browser that cannot run it', new Error('no wasm'), 'cannotRun', 2],
  ])('fails once: %s', async (_, error, type, tries) => {
    let opens = 0
    const worker = startWorker({
      hasGpu: true,
      open: () => {
        opens++
        return error
      },
    })
    await worker.load()
    expect(worker.news('failed')).toMatchObject([{ problem: { type } }])
    expect(opens).toBe(tries)
  })

  it('loading again closes what was there', async () => {
    const worker = startWorker()
    await worker.load()
    await worker.frames(many(30))
    await worker.load({ model: 'lite', running: 'still' })
    expect(worker.stillOpen()).toBe(2)
    expect(worker.opened).toEqual(['full CPU video', 'lite CPU still'])
  })
})

describe('frames', () => {
  it('come back with their own time and what was seen, and the picture is closed once', async () => {
    const worker = startWorker()
    await worker.load()
    const image = new Image()
    const [answer] = await worker.frames([{ image, tMs: 77 }])
    expect(answer).toEqual({
      kind: 'looked',
      id: 0,
      frame: { tMs: 77, ...somebody },
      picture: { widthPx: 640, heightPx: 480 } satisfies Picture,
      tookMs: 50,
    })
    expect(image.closed).toBe(1)
  })

  it('are looked at in a size that the runtime bears', async () => {
    const worker = startWorker()
    await worker.load()
    const [answer] = await worker.frames([{ image: new Image(850, 567) }])
    expect(answer).toMatchObject({ picture: { widthPx: 848, heightPx: 566 } })
    expect(worker.asks[0]?.picture).toEqual({ widthPx: 848, heightPx: 566 })
  })

  it('reach the model in a time that rises, whatever the clock of the camera does', async () => {
    const worker = startWorker()
    await worker.load()
    const times = [10, 10, 5, 200, 190, 201]
    const answers = await worker.frames(times.map(tMs => ({ tMs })))
    expect(answers.map(answer => answer.kind === 'looked' && answer.frame.tMs)).toEqual(times)
    const given = worker.asks.map(({ timestampMs }) => timestampMs)
    expect(given.every((each, index) => index === 0 || each > (given[index - 1] ?? each))).toBe(true)
    expect(given[3]).toBe(200)
  })

  it('have an outline only when it is wanted', async () => {
    const worker = startWorker({
      sight: ({ wantsOutline }) => ({ ...somebody, ...(wantsOutline ? { maskUndersidePx: [3] } : {}) }),
    })
    await worker.load()
    const answers = await worker.frames([{ wantsOutline: true }, { wantsOutline: false }])
    expect(answers).toMatchObject([{ frame: { maskUndersidePx: [3] } }, { frame: {} }])
    expect(answers[1]).not.toHaveProperty('frame.maskUndersidePx')
  })

  it.each([
    ['before a model is there', new Image(), false, 'notLoaded'],
    ['of no size', new Image(0, 0), true, 'notAPicture'],
  ])('%s fail, and are closed', async (_, image, loads, type) => {
    const worker = startWorker()
    if (loads) await worker.load()
    expect(await worker.frames([{ image }])).toMatchObject([{ kind: 'failed', id: 0, problem: { type } }])
    expect(image.closed).toBe(1)
  })
})

describe('the engine', () => {
  it('a slow GPU gives way after ten frames, and says so', async () => {
    const worker = startWorker({ hasGpu: true, frame: onGpu(180) })
    await worker.load()
    await worker.frames(many(30))
    expect(worker.news('changed')).toEqual([{ kind: 'changed', engine: seenBy('CPU'), because: 'slow' }])
    expect(worker.asks).toHaveLength(30)
  })

  it('one that breaks is replaced for the very frame it broke at', async () => {
    const worker = startWorker({ hasGpu: true, frame: onGpu('context lost') })
    await worker.load()
    const answers = await worker.frames(many(3))
    expect(answers.map(({ kind }) => kind)).toEqual(['looked', 'looked', 'looked'])
    expect(worker.news('changed')).toEqual([{ kind: 'changed', engine: seenBy('CPU'), because: 'broke' }])
  })

  it('when the last one breaks, each frame says so', async () => {
    const worker = startWorker({ frame: () => 'aborted' })
    await worker.load()
    expect(await worker.frames(many(2))).toMatchObject([
      { kind: 'failed', id: 0, problem: { type: 'cannotRun', message: 'aborted' } },
      { kind: 'failed', id: 1, problem: { type: 'cannotRun', message: 'aborted' } },
    ])
  })

  it('a processor that is slow with full goes on with lite; one model and one lookout are open at the end', async () => {
    const worker = startWorker({ frame: ({ model }) => (model === 'full' ? 140 : 60) })
    await worker.load()
    await worker.frames(many(15))
    expect(worker.news('changed')).toEqual([
      { kind: 'changed', engine: seenBy('CPU', 'lite'), because: 'slow' },
    ])
    expect(worker.stillOpen()).toBe(2)
  })

  it('lite that cannot be had, as without a network, is no reason to go blind: full stays, slow as it is', async () => {
    const worker = startWorker({
      frame: () => 140,
      open: ({ model }) => (model === 'lite' ? new PoseFailure('cannotFetch', 'no network') : undefined),
    })
    await worker.load()
    const answers = await worker.frames(many(100))
    expect(answers.every(({ kind }) => kind === 'looked')).toBe(true)
    expect(worker.replies.filter(endsFrame)).toHaveLength(100)
    expect(worker.opened).toEqual(['full CPU video', 'full CPU video'])
    expect(worker.news('changed')).toEqual([])
  })

  it('when nothing can be made any more, the frame at hand keeps its one answer and the next ones fail', async () => {
    let mayOpen = true
    const worker = startWorker({
      frame: () => 140,
      open: () => (mayOpen ? undefined : new Error('out of memory')),
    })
    await worker.load()
    mayOpen = false
    const answers = await worker.frames(many(12))
    expect(answers.map(({ kind }) => kind)).toEqual([...Array(10).fill('looked'), 'failed', 'failed'])
    expect(worker.replies.filter(endsFrame)).toHaveLength(12)
    expect(answers.at(-1)).toMatchObject({ problem: { type: 'cannotRun', message: 'out of memory' } })
  })

  it('stills are never judged by their pace', async () => {
    const worker = startWorker({ frame: () => 900 })
    await worker.load({ running: 'still' })
    await worker.frames(many(40, 900))
    expect([...worker.news('changed'), ...worker.news('pace')]).toEqual([])
  })

  it('fewer than 8 frames a second are told once, and once when there are enough again', async () => {
    const worker = startWorker()
    await worker.load()
    const slow = many(frameRate.frames + 5, 150)
    const lastMs = slow.at(-1)?.tMs ?? 0
    const quick = many(frameRate.frames + 5, 80).map(({ tMs }) => ({ tMs: lastMs + 80 + tMs }))
    await worker.frames([...slow, ...quick])
    expect(worker.news('pace')).toMatchObject([{ tooSlow: true }, { tooSlow: false }])
  })
})

describe('company', () => {
  const crowdedOf = (answers: readonly PoseReply[]) =>
    answers.map(answer => answer.kind === 'looked' && answer.frame.crowded === true)

  it('somebody else is seen within a second or so, and so is that they left', async () => {
    let here = false
    const worker = startWorker({ somebodyElse: () => here })
    await worker.load()
    const alone = await worker.frames(many(40))
    expect(crowdedOf(alone)).not.toContain(true)
    here = true
    const later = (from: number) => many(40).map(({ tMs }) => ({ tMs: from + tMs }))
    const together = crowdedOf(await worker.frames(later(3280)))
    expect(together.indexOf(true)).toBeLessThanOrEqual(14)
    expect(together.slice(14)).not.toContain(false)
    here = false
    expect(crowdedOf(await worker.frames(later(6560))).slice(14)).not.toContain(true)
  })

  it('a room that changes all at once is no company', async () => {
    let looks = 0
    const worker = startWorker({ brightness: () => (looks++ % 2 === 0 ? 60 : 200) })
    await worker.load()
    expect(crowdedOf(await worker.frames(many(60)))).not.toContain(true)
  })

  it('when it can no longer be told, that is told once, and the runner is still seen', async () => {
    const worker = startWorker({
      somebodyElse: () => {
        throw new Error('aborted')
      },
    })
    await worker.load()
    const answers = await worker.frames(many(60))
    expect(answers.every(({ kind }) => kind === 'looked')).toBe(true)
    expect(worker.news('companyUnknown')).toEqual([{ kind: 'companyUnknown', message: 'aborted' }])
  })

  it('of a still is in its own answer', async () => {
    const worker = startWorker({ somebodyElse: () => true })
    await worker.load({ running: 'still' })
    expect(crowdedOf(await worker.frames([{}]))).toEqual([true])
  })

  it('where nobody was found there is nobody to be mixed up with', async () => {
    const worker = startWorker({ somebodyElse: () => true, sight: () => ({ landmarks: undefined }) })
    await worker.load({ running: 'still' })
    const [answer] = await worker.frames([{}])
    expect(answer).toMatchObject({ kind: 'looked', frame: { tMs: 0, landmarks: undefined } })
    expect(crowdedOf([answer as PoseReply])).toEqual([false])
  })
})
