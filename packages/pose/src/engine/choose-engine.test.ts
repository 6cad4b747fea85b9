import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Engine, LoadOptions } from '../protocol/messages.ts'
import { afterBreaking, afterFrame, type EngineChoice, firstEngine, pace, stayWith } from './choose-engine.ts'

const quickest: LoadOptions = { model: 'full', delegate: 'quickest', running: 'video' }
const engineOf = (text: string): Engine => {
  const [model, delegate] = text.split(' ')
  return { model: model === 'lite' ? 'lite' : 'full', delegate: delegate === 'GPU' ? 'GPU' : 'CPU' }
}
const nameOf = ({ model, delegate }: Engine) => `${model} ${delegate}`

/** Every engine this device goes through, when a frame takes so long on each. */
function wayOf(msOf: Readonly<Record<string, number>>, start = firstEngine(quickest, true), frames = 200) {
  const way = [nameOf(start.engine)]
  let choice = start
  for (let frame = 0; frame < frames; frame++) {
    choice = afterFrame(choice, msOf[nameOf(choice.engine)] ?? Number.NaN)
    if (way.at(-1) !== nameOf(choice.engine)) way.push(nameOf(choice.engine))
  }
  return { way, choice }
}

describe('what it begins with', () => {
  it.each([
    ['quickest', true, 'full GPU'],
    ['quickest', false, 'full CPU'],
    ['CPU', true, 'full CPU'],
    ['GPU', false, 'full GPU'],
  ] as const)('%s, a real GPU: %s', (delegate, hasGpu, expected) => {
    expect(nameOf(firstEngine({ ...quickest, delegate }, hasGpu).engine)).toBe(expected)
  })
})

describe('by the first frames', () => {
  it('a quick GPU stays', () => {
    const { way, choice } = wayOf({ 'full GPU': 40 })
    expect(way).toEqual(['full GPU'])
    expect(choice.settled).toBe(true)
  })

  it('a slow GPU gives way to the processor', () => {
    expect(wayOf({ 'full GPU': 180, 'full CPU': 60 }).way).toEqual(['full GPU', 'full CPU'])
  })

  it('when both are slow, lite goes where full was quicker', () => {
    const slow = { 'full CPU': 200, 'lite GPU': 70, 'lite CPU': 70 }
    expect(wayOf({ ...slow, 'full GPU': 130 }).way).toEqual(['full GPU', 'full CPU', 'lite GPU'])
    expect(wayOf({ ...slow, 'full GPU': 300 }).way).toEqual(['full GPU', 'full CPU', 'lite CPU'])
  })

  it('lite stays, however slow: there is nothing smaller', () => {
    const { way, choice } = wayOf({ 'full CPU': 500, 'lite CPU': 300 }, firstEngine(quickest, false))
    expect(way).toEqual(['full CPU', 'lite CPU'])
    expect(choice.settled).toBe(true)
  })

  it('exactly 100 ms is quick enough, and nothing is decided before the tenth frame', () => {
    let choice = firstEngine(quickest, false)
    for (let frame = 0; frame < pace.trialFrames - 1; frame++) {
      choice = afterFrame(choice, 100)
      expect(choice.settled).toBe(false)
    }
    expect(afterFrame(choice, 100)).toMatchObject({ settled: true, engine: engineOf('full CPU') })
  })

  it('slow first frames of an engine that then is quick do not count against it', () => {
    let choice = firstEngine(quickest, true)
    for (const ms of [900, 300, 150, 40, 40, 40, 40, 40, 40, 40]) choice = afterFrame(choice, ms)
    expect(choice).toMatchObject({ settled: true, engine: engineOf('full GPU') })
  })

  it('an engine that takes seconds is left after a few frames', () => {
    let choice = firstEngine(quickest, true)
    for (const ms of [9500, 850, 850, 850]) choice = afterFrame(choice, ms)
    expect(choice.engine).toEqual(engineOf('full CPU'))
  })
})

describe('later on', () => {
  const settled = (engine: string): EngineChoice => ({
    engine: engineOf(engine),
    settled: true,
    timesMs: [],
    left: [],
    stays: false,
  })

  it('a phone that grew slow goes on with lite, a single slow frame changes nothing', () => {
    const slow = wayOf({ 'full CPU': 120, 'lite CPU': 60 }, settled('full CPU'))
    expect(slow.way).toEqual(['full CPU', 'lite CPU'])
    let choice = settled('full CPU')
    for (let frame = 0; frame < 300; frame++) choice = afterFrame(choice, frame % 10 === 0 ? 900 : 60)
    expect(choice.engine).toEqual(engineOf('full CPU'))
  })

  it('one that has to stay is never left again', () => {
    expect(wayOf({ 'full CPU': 900 }, stayWith(settled('full CPU'))).way).toEqual(['full CPU'])
  })

  it('for any times: it never goes back to an engine it left, and ends within five', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 400 }), times => {
        let choice = firstEngine(quickest, true)
        const way = [nameOf(choice.engine)]
        for (const ms of times) {
          choice = afterFrame(choice, ms)
          if (way.at(-1) !== nameOf(choice.engine)) way.push(nameOf(choice.engine))
        }
        expect(new Set(way).size).toBe(way.length)
        expect(way.length).toBeLessThanOrEqual(4)
      }),
    ))
})

describe('an engine that breaks', () => {
  it('the GPU gives way to the processor, with the same model', () => {
    const next = afterBreaking(firstEngine(quickest, true))
    expect(next?.engine).toEqual(engineOf('full CPU'))
  })

  it('is never taken again when the processor is slow', () => {
    const next = afterBreaking(firstEngine(quickest, true)) ?? firstEngine(quickest, true)
    expect(wayOf({ 'full CPU': 300, 'lite CPU': 80 }, next).way).toEqual(['full CPU', 'lite CPU'])
  })

  it('after the processor there is nothing', () => {
    expect(afterBreaking(firstEngine(quickest, false))).toBeUndefined()
  })
})
