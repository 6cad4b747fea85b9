import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PhoneFrame } from '../../frames/frames.ts'
import { seeded } from '../../synthetic/camera/seeded.ts'
import {
  type ChestPlan,
  type ChestStream,
  drawBetween,
  drawFlaws,
  drawPlacement,
  drawTurns,
  inWindow,
  makeChestStream,
  type SensorFlaws,
  soundSensor,
  type TurnPlan,
} from '../../synthetic/phone/index.ts'
import { type ChestState, endChest, rezeroChest, seeChest, startChest } from './chest.ts'
import { neutralStance } from './neutral-stance.ts'
import { rangeShare } from './range-share.ts'

const seeds = fc.integer({ min: 0, max: 1_000_000 })

function streamOf(seed: number, turns: readonly TurnPlan[] | number, plan: Partial<ChestPlan> = {}) {
  const draw = seeded(seed)
  const flaws = drawFlaws(draw)
  const made = typeof turns === 'number' ? drawTurns(draw, turns, 15, 70) : turns
  const stream = makeChestStream(draw, {
    turns: made,
    neutralMs: 1500,
    placement: drawPlacement(draw, 'any'),
    flaws,
    swayDeg: drawBetween(draw, 0, 0.5),
    leanDeg: drawBetween(draw, -10, 15),
    ...plan,
  })
  return { ...stream, left: made.filter(({ side }) => side === 'left').length, count: made.length }
}
const seen = ({ frames }: Pick<ChestStream, 'frames'>, from: ChestState = startChest()) =>
  frames.reduce(seeChest, from)
const counts = ({ turns: { left, right, notCounted } }: ChestState) => ({ left, right, notCounted })
const one = (side: 'left' | 'right', deg: number, more: Partial<TurnPlan> = {}): TurnPlan => ({
  side,
  deg,
  moveMs: 800,
  holdMs: 200,
  restMs: 700,
  ...more,
})
const quiet = {
  flaws: { ...soundSensor, noiseDegPerS: 0.1, noiseMs2: 0.03 },
  swayDeg: 0.2,
  leanDeg: 0,
} as const
const flawed = (more: Partial<SensorFlaws>) => ({ ...quiet, flaws: { ...quiet.flaws, ...more } })
/** States by the time of their frame. */
function film({ frames }: Pick<ChestStream, 'frames'>) {
  let state = startChest()
  return frames.map(frame => {
    state = seeChest(state, frame)
    return { tMs: frame.tMs, state }
  })
}
const whysBetween = (stream: Pick<ChestStream, 'frames'>, fromMs: number, untilMs: number) =>
  new Set(
    film(stream)
      .filter(({ tMs }) => tMs >= fromMs && tMs < untilMs)
      .map(({ state }) => state.why),
  )

describe('phone on the chest', () => {
  it.each([
    ['a set of 12', 12, 60, {}],
    ['a set of 50 with a sensor that drifts', 50, 30, { driftDegPerSPerMin: 0.4 }],
  ])('[CHEST-1] %s, any placement and side: exact in 95 of 100 series', (_, count, series, drift) => {
    let exact = 0
    for (let seed = 0; seed < series; seed += 1) {
      const stream = streamOf(seed, count, { flaws: { ...drawFlaws(seeded(seed)), ...drift } })
      const { left, right } = seen(stream).turns
      if (left === stream.left && right === stream.count - stream.left) exact += 1
    }
    expect(exact / series).toBeGreaterThanOrEqual(0.95)
  })

  it('[CHEST-1] after a neutral stance, whatever the sensor errs by: exact in 95 of 100 series', () => {
    let exact = 0
    const series = 60
    for (let seed = 0; seed < series; seed += 1) {
      const draw = seeded(seed)
      const error = drawBetween(draw, -4, 4)
      const flaws = { ...drawFlaws(draw), biasDegPerS: { x: error, y: -error, z: error / 2 } }
      const stream = streamOf(seed, 12, { flaws, shape: 'wave', neutralMs: 2000, swayDeg: 0.3 })
      const neutral = neutralStance(inWindow(stream.frames, stream.neutralWindowMs))
      if (!neutral.ok) throw new Error(neutral.error)
      const { left, right } = seen(stream, startChest(neutral.value)).turns
      if (left === stream.left && right === stream.count - stream.left) exact += 1
    }
    expect(exact / series).toBeGreaterThanOrEqual(0.95)
  })

  it('[CHEST-2] a neutral stance tells what the sensor errs by, as surely as the runner stood', () => {
    const told = (plan: Partial<ChestPlan>) => {
      const stream = streamOf(1, [], { ...quiet, neutralMs: 3000, ...plan })
      return neutralStance(inWindow(stream.frames, stream.neutralWindowMs))
    }
    const straight = { top: 'head', screen: 'out', slantDeg: 0, slopeDeg: 0, rollDeg: 0 } as const
    const errs = flawed({ biasDegPerS: { x: 0, y: 2, z: 0 } })
    const still = told({ ...errs, placement: straight, swayDeg: 0 })
    const swaying = told({ ...errs, placement: straight, swayDeg: 1 })
    if (!still.ok || !swaying.ok) throw new Error('not still')
    expect(still.value.errorDegPerS).toBeCloseTo(2, 1)
    expect(swaying.value.unsureError).toBeGreaterThan(9 * still.value.unsureError)
    expect(told({ neutralMs: 500 })).toEqual({ ok: false, error: 'nothingSeen' })
    expect(told({ swayDeg: 12 })).toEqual({ ok: false, error: 'notStill' })
    const jolts = [{ atMs: 500, forMs: 60, ms2: { x: 0, y: 15, z: 0 } }]
    expect(told(flawed({ jolts }))).toEqual({ ok: false, error: 'notStill' })
    expect(neutralStance([])).toEqual({ ok: false, error: 'nothingSeen' })
  })

  it('[CHEST-2] the angle is right within a few degrees', () => {
    const worst = Array.from({ length: 40 }, (_, seed) => {
      const stream = streamOf(seed, 8)
      const errors = film(stream).map(({ tMs, state }) =>
        Math.abs((state.turnDeg ?? 0) - stream.turnDegAt(tMs)),
      )
      return Math.max(...errors.slice(20))
    }).sort((a, b) => a - b)
    expect(worst[20]).toBeLessThan(3)
    expect(worst[36]).toBeLessThan(8)
  })

  it('[CHEST-3] left is the left of the runner, wherever the phone looks', () =>
    fc.assert(
      fc.property(seeds, fc.constantFrom('left', 'right'), (seed, side) => {
        const state = seen(streamOf(seed, [one(side, 40)], quiet))
        expect(counts(state)).toEqual({ left: 0, right: 0, notCounted: 0, [side]: 1 })
        expect(state.turns.widestDeg[side]).toBeGreaterThan(37)
        expect(state.turns.widestDeg[side]).toBeLessThan(43)
      }),
      { numRuns: 40 },
    ))

  it('[CHEST-4] half-turns are not counted, and said to be', () => {
    const halves = seen(streamOf(1, [one('left', 10), one('right', 9.5), one('left', 10)], quiet))
    expect(counts(halves)).toEqual({ left: 0, right: 0, notCounted: 3 })
    let counted = 0
    for (let seed = 0; seed < 30; seed += 1) {
      const turns = Array.from({ length: 10 }, (_, i) =>
        one(i % 2 === 0 ? 'left' : 'right', 8, { holdMs: 2500 }),
      )
      const { left, right } = seen(streamOf(seed, turns, { swayDeg: 0.2, leanDeg: 0 })).turns
      counted += left + right
    }
    expect(counted / 300).toBeLessThan(0.05)
  })

  it('[CHEST-4] standing a little off is neutral again; a held turn is not, nor does it wander', () => {
    const slips = [{ atMs: 3000, forMs: 300, axis: { x: 0, y: 1, z: 0 }, deg: 4 }]
    const slid = seen(streamOf(1, [], { ...flawed({ slips }), neutralMs: 7000 }))
    expect(Math.abs(slid.turnDeg ?? 99)).toBeLessThan(2)
    const errs = flawed({ biasDegPerS: { x: 1.5, y: 1.5, z: 1.5 } })
    for (let seed = 0; seed < 10; seed += 1) {
      const stream = streamOf(seed, [one('left', 40, { holdMs: 12_000 })], {
        ...errs,
        swayDeg: 0,
        neutralMs: 1000,
      })
      const turned = stream.frames.filter(({ tMs }) => tMs < 13_500).reduce(seeChest, startChest())
      expect(Math.abs((turned.turnDeg ?? 99) - 40)).toBeLessThan(4)
    }
  })

  it('[CHEST-5] knocked: not believed until the runner stands near neutral for a moment', () => {
    const turns = [one('left', 40), one('right', 40, { restMs: 2000 }), one('left', 40)]
    // The first turn is out from 1500 to 2300; knocked in the middle of it.
    const jolts = [{ atMs: 1900, forMs: 60, ms2: { x: 0, y: 15, z: 0 } }]
    const stream = streamOf(2, turns, flawed({ jolts }))
    expect(whysBetween(stream, 1950, 3300)).toEqual(new Set(['moved']))
    expect(whysBetween(stream, 4000, 9000)).toEqual(new Set([undefined]))
    const { left, right } = seen(stream).turns
    // The first was seen to be one before the knock, and in the middle after it.
    expect({ left, right }).toEqual({ left: 2, right: 1 })
  })

  it('[CHEST-6] no readings while turning: unseen, and not believed afterwards; while standing nothing is lost', () => {
    const turns = [one('left', 40), one('right', 40, { restMs: 2500 }), one('left', 40)]
    const turning = streamOf(3, turns, flawed({ gapsMs: [[1800, 2500]] }))
    expect(whysBetween(turning, 2500, 2520)).toEqual(new Set(['tooSlow']))
    expect(whysBetween(turning, 2800, 3300)).toEqual(new Set(['moved']))
    expect(whysBetween(turning, 4100, 7000)).toEqual(new Set([undefined]))
    // Held before and after: it may have come back and gone out again.
    const held = streamOf(3, [one('left', 40, { holdMs: 3000 })], flawed({ gapsMs: [[2700, 3600]] }))
    expect(whysBetween(held, 3850, 5000)).toEqual(new Set(['moved']))
    const standing = streamOf(3, turns, flawed({ gapsMs: [[6200, 7000]] }))
    expect(counts(seen(standing))).toEqual({ left: 2, right: 1, notCounted: 0 })
    expect(whysBetween(standing, 7400, 9000)).toEqual(new Set([undefined]))
  })

  it('[CHEST-6] a phone that gives nothing, no gravity, or too little says so', () => {
    const { frames } = streamOf(4, [one('left', 40)], quiet)
    const noTurn = frames.map(({ tMs, gravity }) => ({ tMs, gravity }))
    const noGravity = frames.map(({ tMs, turnRate }) => ({ tMs, turnRate }))
    expect(seen({ frames: noTurn })).toMatchObject({ turnDeg: undefined, why: 'noReadings' })
    expect(seen({ frames: noGravity })).toMatchObject({ turnDeg: undefined, why: 'noReadings' })
    expect(seen({ frames: frames.filter((_, i) => i % 15 === 0) })).toMatchObject({ why: 'tooSlow' })
    const stops = frames.map(frame =>
      frame.tMs > 1600 ? { tMs: frame.tMs, turnRate: frame.turnRate } : frame,
    )
    expect(seen({ frames: stops })).toMatchObject({ turnDeg: undefined, why: 'noReadings' })
  })

  it('[CHEST-7] turned round and walked off: nothing counts', () => {
    const away = one('left', 170, { moveMs: 1500, holdMs: 5000 })
    expect(counts(seen(streamOf(5, [away], quiet)))).toMatchObject({ left: 0, right: 0 })
    expect(whysBetween(streamOf(5, [away], quiet), 3500, 9000)).toEqual(new Set(['moved']))
    const off = one('right', 90, { holdMs: 25_000 })
    expect(counts(seen(streamOf(5, [off], quiet)))).toMatchObject({ left: 0, right: 0 })
  })

  it('[CHEST-7] walking sways the chest and counts nothing', () => {
    const steps: readonly PhoneFrame[] = Array.from({ length: 1200 }, (_, i) => {
      const s = i / 60
      return {
        tMs: s * 1000,
        gravity: { x: 0.8 * Math.sin(11 * s), y: 9.81 + 2.5 * Math.sin(11.3 * s), z: 1 },
        turnRate: { x: 10 * Math.sin(11 * s), y: 5.5 * 6 * Math.cos(5.5 * s), z: 0 },
      }
    })
    expect(counts(seen({ frames: steps }))).toMatchObject({ left: 0, right: 0 })
  })

  it('[CHEST-8] neutral once more: here and now, what was counted stays', () => {
    const jolts = [{ atMs: 4800, forMs: 60, ms2: { x: 0, y: 15, z: 0 } }]
    const turns = [one('left', 40), one('left', 40, { holdMs: 6000 })]
    const stream = streamOf(6, turns, flawed({ jolts }))
    const turned = seen({ frames: stream.frames.filter(({ tMs }) => tMs < 8000) })
    expect(turned).toMatchObject({ turnDeg: undefined, why: 'moved' })
    const anew = rezeroChest(turned)
    const next = stream.frames.filter(({ tMs }) => tMs >= 8000 && tMs < 9000).reduce(seeChest, anew)
    expect(Math.abs(next.turnDeg ?? 99)).toBeLessThan(2)
    expect(next.turns.left).toBe(1)
    expect(rezeroChest(startChest())).toEqual(startChest())
    const known = neutralStance(stream.frames.filter(({ tMs }) => tMs < 1500))
    if (!known.ok) throw new Error(known.error)
    expect(rezeroChest(turned, known.value).sense?.heading).toEqual(known.value)
    expect(rezeroChest(startChest(), known.value)).toEqual(startChest(known.value))
  })

  it('[CHEST-9] a recording that ends on the way back has the twist', () => {
    const { frames } = streamOf(8, [one('left', 40)], quiet)
    // Out until 2300, held until 2500, back at 3300.
    const cut = seen({ frames: frames.filter(({ tMs }) => tMs < 3050) })
    expect(cut.turns.left).toBe(0)
    expect(endChest(cut).turns.left).toBe(1)
    const held = seen({ frames: frames.filter(({ tMs }) => tMs < 2450) })
    expect(endChest(held).turns.left).toBe(0)
  })

  it('[CHEST-9] range is a share of the own widest to that side', () => {
    const state = seen(streamOf(7, [one('left', 60), one('left', 30)], quiet))
    const { newest, widestDeg } = state.turns
    expect(newest === null ? undefined : rangeShare(newest, widestDeg)).toBeCloseTo(0.5, 1)
    expect(rangeShare({ side: 'right', widestDeg: 20 }, widestDeg)).toBeUndefined()
  })

  it('[CHEST-9] whatever comes it never throws, and never says an angle on nothing', () => {
    const number = fc.oneof(
      fc.double({ min: -300, max: 300 }),
      fc.constantFrom(0, Number.NaN, Number.NEGATIVE_INFINITY),
    )
    const vector = fc.option(fc.record({ x: number, y: number, z: number }), { nil: undefined })
    fc.assert(
      fc.property(
        fc.array(fc.record({ dtMs: fc.integer({ min: -50, max: 900 }), gravity: vector, turnRate: vector }), {
          maxLength: 60,
        }),
        list => {
          let tMs = 0
          let state = startChest()
          let readMs = Number.NEGATIVE_INFINITY
          for (const { dtMs, gravity, turnRate } of list) {
            tMs += dtMs
            state = seeChest(state, { tMs, gravity, turnRate })
            if (turnRate !== undefined && Number.isFinite(turnRate.x + turnRate.y + turnRate.z))
              readMs = Math.max(readMs, tMs)
            if (tMs - readMs > 400) expect(state.turnDeg).toBeUndefined()
            if (state.turnDeg !== undefined) expect(state.turnDeg).not.toBeNaN()
          }
        },
      ),
    )
  })
})
