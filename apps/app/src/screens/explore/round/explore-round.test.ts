import { exploreRound } from '@backstride/coach'
import type { ClockFrame } from '@backstride/motion'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advanceRound,
  type ExploreEvent,
  type ExploreRound,
  positionNow,
  secondsToHold,
  startRound,
} from './explore-round.ts'

const four = ['HH01', 'HH02', 'HH04', 'HH07']

/** A round with two simulated clocks. */
function play(positions: readonly string[] = four) {
  let round = startRound(positions)
  const clock = { wallMs: 1_000_000, audioMs: 0 }
  const frame = (): ClockFrame => ({ ...clock, visible: true })
  const send = (event: ExploreEvent) => {
    round = advanceRound(round, event)
  }
  const look = () => send({ type: 'FRAME', frame: frame() })
  const pass = (ms: number) => {
    for (const end = clock.wallMs + ms; clock.wallMs < end; ) {
      clock.wallMs += 100
      clock.audioMs += 100
      look()
    }
  }
  look()
  return {
    send,
    pass,
    round: () => round,
    phase: () => round.phase,
    go: () => send({ type: 'GO' }),
    lift: () => send({ type: 'LIFTED', frame: frame() }),
    /** The clocks run on, nobody looks. */
    freeze(wallMs: number, audioMs: number) {
      clock.wallMs += wallMs
      clock.audioMs += audioMs
      look()
    },
    /** Passes time until a phase is on, and tells how long it took. */
    until(wanted: ExploreRound['phase'], withinMs = 60_000) {
      let ms = 0
      while (round.phase !== wanted && ms < withinMs) {
        pass(100)
        ms += 100
      }
      expect(round.phase).toBe(wanted)
      return ms
    },
  }
}

describe('the explore round', () => {
  it('[EXPLORE-1] four positions: time to lie back, 3 s in, 5 s held, 10 s between', () => {
    const game = play()
    expect([game.until('countIn'), game.until('hold'), game.until('next')]).toEqual([10_000, 3000, 5000])
    expect(positionNow(game.round())).toBe('HH02')
    expect(secondsToHold(game.round())).toBe(10)
    expect([game.until('countIn'), game.until('hold'), game.until('next')]).toEqual([7000, 3000, 5000])
    game.until('hold')
    game.until('next')
    game.until('hold')
    game.until('over')
    expect(game.round().tried).toEqual(
      four.map(variant => ({ variant, cleanS: exploreRound.holdS, endedBy: 'target' })),
    )
  })

  it('[EXPLORE-2] "go now" leaves only the count-in', () => {
    const game = play()
    game.go()
    expect(game.until('hold')).toBe(3000)
  })

  it('[EXPLORE-3] the back lifted: the seconds until then stay, thanks, then the rest of the rest', () => {
    const game = play()
    game.go()
    game.until('hold')
    game.pass(2300)
    game.lift()
    expect(game.phase()).toBe('lost')
    expect(game.round().tried).toEqual([{ variant: 'HH01', cleanS: 2.3, endedBy: 'lost' }])
    expect(game.until('next')).toBe(4000)
    expect(secondsToHold(game.round())).toBe(6)
  })

  it('[EXPLORE-4] lifted in the last position: said first, not skipped by a second tap, then over', () => {
    const game = play(['HH01'])
    game.go()
    game.until('hold')
    game.lift()
    game.go()
    expect(game.phase()).toBe('lost')
    game.pass(500)
    game.go()
    expect(game.phase()).toBe('over')
  })

  it('[EXPLORE-5] a pause: the position is done again from the start', () => {
    const game = play()
    game.go()
    game.until('hold')
    game.pass(4000)
    game.send({ type: 'PAUSE' })
    game.pass(60_000)
    expect(game.phase()).toBe('paused')
    game.send({ type: 'RESUME' })
    expect(game.round().tried).toEqual([])
    expect([game.until('countIn'), game.until('hold'), game.until('next')].at(-1)).toBe(5000)
  })

  it('[EXPLORE-6] time nobody could see does not count; a long stretch of it pauses', () => {
    const game = play()
    game.go()
    game.until('hold')
    game.pass(1000)
    game.freeze(3000, 3000)
    expect(game.phase()).toBe('hold')
    expect(game.until('next')).toBe(4000)
    game.freeze(6000, 6000)
    expect(game.phase()).toBe('paused')
    expect(game.round().gapPausedFor).toBe(game.round().time.gap)
  })

  it('[EXPLORE-7] a suspended audio clock: nothing counts', () => {
    const game = play()
    game.go()
    game.until('hold')
    for (let frames = 0; frames < 30; frames += 1) game.freeze(100, 0)
    expect(game.phase()).toBe('hold')
    expect(game.until('next')).toBeGreaterThanOrEqual(4700)
  })

  it('[EXPLORE-8] it hurts: one tap from every phase, with its reason, or back', () => {
    for (const phase of ['next', 'countIn', 'hold'] as const) {
      const game = play()
      game.until(phase)
      game.send({ type: 'HURTS' })
      expect(game.phase()).toBe('hurting')
      game.send({ type: 'BACK' })
      expect(game.phase()).toBe('paused')
      game.send({ type: 'HURTS' })
      game.send({ type: 'STOP', reason: 'legSpread' })
      expect(game.round()).toMatchObject({ phase: 'stopped', stopWord: 'legSpread' })
      game.pass(20_000)
      expect(game.phase()).toBe('stopped')
    }
  })

  const frames = fc.record({
    type: fc.constant('FRAME' as const),
    wallMs: fc.oneof(fc.constant(100), fc.integer({ min: -2000, max: 9000 })),
    audioMs: fc.oneof(fc.constant(100), fc.integer({ min: 0, max: 9000 })),
    visible: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
  })
  const taps = fc.constantFrom<ExploreEvent['type']>('GO', 'LIFTED', 'PAUSE', 'RESUME', 'HURTS', 'BACK')
  const steps = fc.array(
    fc.oneof(
      { weight: 20, arbitrary: frames },
      taps.map(type => ({ type, wallMs: 0, audioMs: 0, visible: true })),
    ),
    { maxLength: 600 },
  )
  const positions = fc.array(fc.constantFrom(...four, 'HH00', 'HH03', 'HH28'), { maxLength: 9 })

  it('[EXPLORE-9] never more than four, counted seconds never above 5 nor above the time that passed', () =>
    fc.assert(
      fc.property(positions, steps, (given, events) => {
        let round = startRound(given)
        const clock = { wallMs: 1_000_000, audioMs: 0 }
        let audioPassedMs = 0
        for (const { type, wallMs, audioMs, visible } of events) {
          clock.wallMs += wallMs
          clock.audioMs += audioMs
          audioPassedMs += audioMs
          const frame = { ...clock, visible }
          round = advanceRound(
            round,
            type === 'FRAME' || type === 'LIFTED' ? { type, frame } : ({ type } as ExploreEvent),
          )
          expect(round.positions.length).toBeLessThanOrEqual(exploreRound.positions)
          expect(round.tried.length).toBeLessThanOrEqual(round.positions.length)
          expect(round.tried.map(({ variant }) => variant)).toEqual(
            round.positions.slice(0, round.tried.length),
          )
        }
        for (const { cleanS } of round.tried) expect(cleanS).toBeLessThanOrEqual(exploreRound.holdS)
        const countedS = round.tried.reduce((sum, { cleanS }) => sum + cleanS, 0)
        expect(countedS * 1000).toBeLessThanOrEqual(audioPassedMs)
      }),
    ))
})
