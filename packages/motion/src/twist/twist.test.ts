import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advanceTwists,
  restartTwist,
  setsOf,
  startTwists,
  type TwistFrame,
  type TwistSet,
  type TwistState,
} from './twist.ts'

const standing: TwistSet = { stance: 'standing', perSide: 5 }
const rightBack: TwistSet = { stance: 'split', rearLeg: 'right', perSide: 5 }
const watch = (state: TwistState, frames: readonly TwistFrame[]) => frames.reduce(advanceTwists, state)
const look = (tMs: number): TwistFrame => ({ tMs, turned: false })
const tap = (tMs: number): TwistFrame => ({ tMs, turned: true })
const looks = (fromMs: number, toMs: number) =>
  Array.from({ length: Math.floor((toMs - fromMs) / 100) + 1 }, (_, i) => look(fromMs + i * 100))

describe('twists by hand', () => {
  it('[TWIST-1] standing, a side is the direction of the turn: left, right, left, until both have five', () => {
    const state = watch(startTwists(standing, null), [look(0), tap(1000), tap(2000), tap(3000)])
    expect(state.done).toEqual({ left: 2, right: 1 })
    expect(state.next).toBe('right')
  })

  it('[TWIST-2] split stance: every twist belongs to the rear leg, right leg back first, then left', () => {
    expect(setsOf('split', 5)).toEqual([
      { stance: 'split', rearLeg: 'right', perSide: 5 },
      { stance: 'split', rearLeg: 'left', perSide: 5 },
    ])
    const state = watch(startTwists(rightBack, null), [look(0), tap(1000), tap(2000)])
    expect(state).toMatchObject({ done: { left: 0, right: 2 }, next: 'right' })
  })

  it('[TWIST-3] the set ends with the last twist; more taps change nothing', () => {
    const taps = Array.from({ length: 14 }, (_, i) => tap((i + 1) * 1000))
    const state = watch(startTwists(standing, null), [look(0), ...taps])
    expect(state).toMatchObject({ done: { left: 5, right: 5 }, next: null, notCounted: 0 })
  })

  it('[TWIST-4] a second tap within 0.6 s is the same turn: simply not counted', () => {
    const state = watch(startTwists(standing, null), [look(0), tap(1000), tap(1300), tap(1700)])
    expect(state).toMatchObject({ done: { left: 1, right: 1 }, notCounted: 1 })
  })

  it('[TWIST-5] at the beat, a twist is done when its time is over, and waits to be confirmed', () => {
    expect(watch(startTwists(standing, 2000), looks(0, 1900)).done).toEqual({ left: 0, right: 0 })
    expect(watch(startTwists(standing, 2000), looks(0, 6500))).toMatchObject({
      done: { left: 2, right: 1 },
      atBeat: 3,
      next: 'right',
    })
  })

  it('[TWIST-6] late frames do not slow the beat', () => {
    const state = watch(startTwists(standing, 2000), [look(0), look(2150), look(4130), look(8000)])
    expect(state).toMatchObject({ done: { left: 2, right: 2 }, sinceMs: 8000 })
  })

  it('[TWIST-7] a pause drops the twist under way and keeps the others', () => {
    const paused = restartTwist(watch(startTwists(standing, 2000), looks(0, 3900)))
    expect(watch(paused, looks(60_000, 61_900)).done).toEqual({ left: 1, right: 0 })
    expect(watch(paused, looks(60_000, 62_000)).done).toEqual({ left: 1, right: 1 })
  })

  it('[TWIST-8] a tap in paced twists counts by itself, unconfirmed ones stay apart', () => {
    const state = watch(startTwists(standing, 2000), [look(0), look(2000), tap(2900)])
    expect(state).toMatchObject({ done: { left: 1, right: 1 }, atBeat: 1 })
  })

  it('[TWIST-9] for any frames: never more than asked, sides at most one apart, never faster than a twist can be', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ dtMs: fc.integer({ min: 0, max: 3000 }), turned: fc.boolean() }), {
          maxLength: 80,
        }),
        fc.constantFrom(null, 2000, 4000),
        (list, beatMs) => {
          let tMs = 0
          const state = watch(
            startTwists(standing, beatMs),
            list.map(({ dtMs, turned }) => {
              tMs += dtMs
              return { tMs, turned }
            }),
          )
          const { left, right } = state.done
          expect(left).toBeLessThanOrEqual(5)
          expect(right).toBeLessThanOrEqual(5)
          expect(left - right === 0 || left - right === 1).toBe(true)
          expect(left + right).toBeLessThanOrEqual(tMs / 600)
          expect(state.atBeat).toBeLessThanOrEqual(left + right)
        },
      ),
    ))
})
