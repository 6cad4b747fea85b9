import {
  drawFlaws,
  drawPlacement,
  makePelvisStream,
  type SensorFlaws,
  seeded,
} from '@backstride/motion/synthetic'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PlayedSession, playSession, startOf } from './testing/play-session.ts'
import { holds, plan } from './testing/steps-by-hand.ts'

/**
 * When a runner who does at once what is asked is where, ms from the first tap on: settled, flat, arched, getting ready,
 * the count-in, flat once more, the hold.
 */
const archFromMs = 13_500
const archUntilMs = 20_000
const workFromMs = 37_000

/** A whole first round on a made body with a made sensor: breathing, noise, bias, dropped readings, any placement. */
function playRound(seed: number, { liftAtS = 60, jolts = [] as SensorFlaws['jolts'] } = {}): PlayedSession {
  const draw = seeded(seed)
  const stream = makePelvisStream(draw, {
    rangeDeg: 6 + 9 * draw(),
    breath: { deg: 1 + 2 * draw(), hz: 0.2 + 0.1 * draw() },
    placement: drawPlacement(draw, 'across'),
    flaws: { ...drawFlaws(draw), jolts },
    scenes: [
      { share: 0, ms: archFromMs, moveMs: 0 },
      { share: 1, ms: archUntilMs - archFromMs, moveMs: 800 },
      { share: 0, ms: workFromMs + liftAtS * 1000 - archUntilMs, moveMs: 800 },
      { share: 1, ms: 30_000, moveMs: 500 },
    ],
  })
  let told = 0
  let fromMs: number | undefined
  const session = playSession(startOf(holds(1, { last: 0 }), plan), undefined, {
    feel(nowMs) {
      fromMs ??= nowMs
      const beganMs = fromMs
      const upTo = stream.frames.findLastIndex(({ tMs }) => tMs <= nowMs - beganMs) + 1
      const readings = stream.frames.slice(told, upTo).map(each => ({ ...each, tMs: each.tMs + beganMs }))
      told = Math.max(told, upTo)
      return { nowMs, readings, answer: 'listening', screenOff: false, turned: false }
    },
  })
  session.go()
  session.until('setup')
  session.go()
  session.go()
  expect(session.until('work')).toBeCloseTo(workFromMs, -3)
  return session
}

const seed = fc.integer({ min: 1, max: 1_000_000 })

describe('a round on made streams', () => {
  it('[EYE-22] contact that is kept counts to the end', () =>
    fc.assert(
      fc.property(seed, each => {
        const session = playRound(each)
        session.until('done')
        expect(session.context().rounds).toMatchObject([{ endedBy: 'target', cleanS: 10, seenBy: 'phone' }])
      }),
      { numRuns: 12 },
    ))

  it('[EYE-23] a back that lifts ends it within a second', () =>
    fc.assert(
      fc.property(seed, each => {
        const session = playRound(each, { liftAtS: 4 })
        session.until('lost')
        const [round] = session.context().rounds
        expect(round).toMatchObject({ endedBy: 'lost', contact: 0, seenBy: 'phone' })
        expect(round?.cleanS).toBeGreaterThan(3.5)
        expect(round?.cleanS).toBeLessThan(5)
      }),
      { numRuns: 12 },
    ))

  it('[EYE-24] a knock is no lifted back: moved, once more', () =>
    fc.assert(
      fc.property(seed, each => {
        const knock = { atMs: workFromMs + 5000, forMs: 60, ms2: { x: 3, y: 4, z: 9 } }
        const session = playRound(each, { jolts: [knock] })
        session.until('told')
        expect(session.context().eye.problem).toBe('moved')
        const [round] = session.context().rounds
        expect(round).toMatchObject({ endedBy: 'stopped' })
        expect(round?.seenBy).toBeUndefined()
      }),
      { numRuns: 12 },
    ))
})
