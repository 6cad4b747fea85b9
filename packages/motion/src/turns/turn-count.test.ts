import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Side } from '../twist/twist.ts'
import { advanceTurns, endTurns, startTurns, type TurnFrame } from './turn-count.ts'

interface Turn {
  readonly side: Side
  readonly deg: number
  /** Out and back, and still in the middle afterwards. */
  readonly ms: number
  readonly restMs: number
}

/** A second in the middle, then each turn out and back along a half wave. */
function angleOf(turns: readonly Turn[], tMs: number): number {
  let fromMs = 1000
  for (const { side, deg, ms, restMs } of turns) {
    if (tMs >= fromMs && tMs < fromMs + ms)
      return (side === 'left' ? 1 : -1) * deg * Math.sin((Math.PI * (tMs - fromMs)) / ms)
    fromMs += ms + restMs
  }
  return 0
}
function film(turns: readonly Turn[], stepMs: number): readonly TurnFrame[] {
  const untilMs = turns.reduce((sum, { ms, restMs }) => sum + ms + restMs, 2000)
  return Array.from({ length: Math.ceil(untilMs / stepMs) }, (_, i) => ({
    tMs: i * stepMs,
    turnDeg: angleOf(turns, i * stepMs),
  }))
}
const watch = (frames: readonly TurnFrame[]) => frames.reduce(advanceTurns, startTurns())
const told = ({ left, right, notCounted }: ReturnType<typeof watch>) => ({ left, right, notCounted })
const one = (side: Side, deg: number, ms = 2000): Turn => ({ side, deg, ms, restMs: 500 })
const step = (fromMs: number, untilMs: number, turnDeg: number | undefined): readonly TurnFrame[] =>
  Array.from({ length: Math.ceil((untilMs - fromMs) / 50) }, (_, i) => ({ tMs: fromMs + i * 50, turnDeg }))

const turn = fc.record({
  side: fc.constantFrom<Side>('left', 'right'),
  deg: fc.double({ min: 15, max: 80, noNaN: true }),
  ms: fc.integer({ min: 900, max: 5000 }),
  restMs: fc.integer({ min: 150, max: 1500 }),
})
const series = fc.array(turn, { maxLength: 14 })
const countOf = (turns: readonly Turn[], side: Side) => turns.filter(each => each.side === side).length

describe('twists from an angle', () => {
  it('[TURN-1] for any series of turns of 15 degrees or more, any rate from 10 a second, a bias and noise: exact', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 10, max: 100 }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.array(fc.double({ min: -1.4, max: 1.4, noNaN: true }), { minLength: 97, maxLength: 97 }),
        (turns, stepMs, biasDeg, noise) => {
          const frames = film(turns, stepMs).map(({ tMs, turnDeg = 0 }, i) => ({
            tMs,
            turnDeg: turnDeg + biasDeg + (noise[i % 97] ?? 0),
          }))
          expect(told(watch(frames))).toEqual({
            left: countOf(turns, 'left'),
            right: countOf(turns, 'right'),
            notCounted: 0,
          })
        },
      ),
    )
  })

  it('[TURN-2] half-turns are told as not counted; swaying is nothing', () => {
    expect(told(watch(film([one('left', 10), one('right', 40), one('right', 9.5)], 40)))).toEqual({
      left: 0,
      right: 1,
      notCounted: 2,
    })
    expect(told(watch(film([one('left', 5), one('right', 7)], 40)))).toEqual({
      left: 0,
      right: 0,
      notCounted: 0,
    })
  })

  it('[TURN-3] out at once to the other side: each side counts, however few frames the middle has', () => {
    const swing = Array.from({ length: 120 }, (_, i) => ({
      tMs: i * 83,
      turnDeg: i < 12 ? 0 : 60 * Math.sin((2 * Math.PI * (i - 12) * 83) / 1400),
    }))
    const { left, right, notCounted } = watch(swing)
    // 108 frames of 83 ms are 6.4 waves of 1.4 s: six whole ones, and a turn to the left under way.
    expect({ left, right, notCounted }).toEqual({ left: 6, right: 6, notCounted: 0 })
  })

  it('[TURN-4] unseen at the far end for a moment is one turn, not two', () => {
    const frames = [...step(0, 1000, 0), ...step(1000, 1600, 35), ...step(1600, 2600, undefined)]
    expect(told(watch([...frames, ...step(2600, 3200, 35), ...step(3200, 4000, 0)]))).toEqual({
      left: 1,
      right: 0,
      notCounted: 0,
    })
  })

  it('[TURN-5] unseen for long, the turn is not counted, and nothing is before the middle was seen again', () => {
    const gone = [...step(0, 1000, 0), ...step(1000, 1600, 35), ...step(1600, 4600, undefined)]
    const back = [...gone, ...step(4600, 6000, 35), ...step(6000, 6100, 1), ...step(6100, 7000, -30)]
    expect(told(watch(back))).toEqual({ left: 0, right: 0, notCounted: 1 })
    expect(
      told(watch([...back, ...step(7000, 8000, 0), ...step(8000, 9000, -30), ...step(9000, 9500, 0)])),
    ).toEqual({
      left: 0,
      right: 1,
      notCounted: 1,
    })
  })

  it('[TURN-6] for any series with frames unseen: never a twist more than there were', () => {
    fc.assert(
      fc.property(
        series,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 50, max: 5000 })), {
          maxLength: 6,
        }),
        (turns, gaps) => {
          const frames = film(turns, 40).map(({ tMs, turnDeg }) => ({
            tMs,
            turnDeg: gaps.some(([fromMs, ms]) => tMs >= fromMs && tMs < fromMs + ms) ? undefined : turnDeg,
          }))
          const state = watch(frames)
          expect(state.left).toBeLessThanOrEqual(countOf(turns, 'left'))
          expect(state.right).toBeLessThanOrEqual(countOf(turns, 'right'))
          expect(state.left + state.right + state.notCounted).toBeLessThanOrEqual(turns.length)
        },
      ),
    )
  })

  it('[TURN-7] walking through, or off: sideways, turned round, unseen at both ends, counts nothing', () => {
    const still = step(0, 1000, 0)
    const through = [
      ...still,
      ...step(1000, 4000, undefined),
      ...step(4000, 6000, 85),
      ...step(6000, 9000, undefined),
    ]
    expect(told(watch([...through, ...step(9000, 10_000, 0)]))).toEqual({ left: 0, right: 0, notCounted: 0 })
    const round = [...still, ...step(1000, 1500, 60), ...step(1500, 3000, 130), ...step(3000, 3500, 60)]
    const { left, right } = watch([...round, ...step(3500, 5000, 0)])
    expect({ left, right }).toEqual({ left: 0, right: 0 })
    const away = [...still, ...step(1000, 25_000, 70), ...step(25_000, 26_000, 0)]
    expect(told(watch(away))).toEqual({ left: 0, right: 0, notCounted: 1 })
  })

  it('[TURN-8] one frame with landmarks that jumped neither makes a turn nor parts one', () => {
    const frames = film([one('left', 40), one('right', 40)], 83)
    for (const at of frames.keys())
      for (const turnDeg of [-70, 0, 70]) {
        const jumped = frames.map((frame, i) => (i === at ? { ...frame, turnDeg } : frame))
        expect(told(watch(jumped))).toEqual({ left: 1, right: 1, notCounted: 0 })
      }
  })

  it('[TURN-8] a jump of two frames is too short to be a turn', () => {
    const jumps = [40, 41].map(i => ({ tMs: i * 83, turnDeg: 60 }))
    const still = Array.from({ length: 80 }, (_, i) => ({ tMs: i * 83, turnDeg: 0 }))
    const frames = still.map(frame => jumps.find(({ tMs }) => tMs === frame.tMs) ?? frame)
    expect(told(watch(frames))).toEqual({ left: 0, right: 0, notCounted: 0 })
  })

  it('[TURN-9] tells side, width and tempo of what it decided, once each', () => {
    const turns = [one('left', 30), one('left', 50), one('right', 10), one('right', 20, 1200)]
    const events = new Set()
    let state = startTurns()
    for (const frame of film(turns, 20)) {
      state = advanceTurns(state, frame)
      if (state.newest !== null) events.add(state.newest)
    }
    expect([...events]).toMatchObject([
      { side: 'left', kind: 'counted' },
      { side: 'left', kind: 'counted' },
      { side: 'right', kind: 'notCounted' },
      { side: 'right', kind: 'counted' },
    ])
    expect(state.widestDeg.left).toBeCloseTo(50, 0)
    expect(state.widestDeg.right).toBeCloseTo(20, 0)
    // Beyond 6 of 20 degrees a half wave of 1.2 s is for 0.97 s.
    expect(state.tempoMs).toBeGreaterThan(900)
    expect(state.tempoMs).toBeLessThan(1050)
  })

  it('[TURN-10] at the end a turn that is mostly back counts once, one that is still out does not', () => {
    const out = [...step(0, 1000, 0), ...step(1000, 1800, 40)]
    const backSoFar = [...out, { tMs: 1850, turnDeg: 25 }, { tMs: 1900, turnDeg: 15 }]
    expect(told(endTurns(watch(backSoFar)))).toEqual({ left: 1, right: 0, notCounted: 0 })
    expect(told(endTurns(watch([...backSoFar, { tMs: 1950, turnDeg: 2 }])))).toMatchObject({ left: 1 })
    expect(told(endTurns(watch(out)))).toEqual({ left: 0, right: 0, notCounted: 0 })
    const over = watch([...backSoFar, ...step(1950, 2500, 0)])
    expect(told(endTurns(over))).toEqual({ left: 1, right: 0, notCounted: 0 })
    expect(endTurns(startTurns())).toEqual(startTurns())
  })
})
