import { isWork } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { playSession, playToWork, startOf } from './testing/play-session.ts'
import { getDown, getUp, holds, plan, reps, sixMinutes, split, turns } from './testing/steps-by-hand.ts'
import { ENTRY_AT_ONCE_S } from './timing.ts'

const six = startOf(sixMinutes, plan)
const lyingOnly = startOf([getDown, ...holds(6), getUp], plan)

describe('what the runner changes on the way', () => {
  it('[PLAYER-15] "go now" skips what is left of a rest, "one step easier" holds from the next round', () => {
    const session = playToWork(lyingOnly)
    session.until('rest')
    session.send({ type: 'STEADY', steady: true })
    session.send({ type: 'EASIER' })
    session.go()
    expect(session.state()).toBe('countIn')
    expect(session.until('work')).toBe(ENTRY_AT_ONCE_S * 1000)
    session.until('rest')
    expect(session.context().rounds.map(({ drill }) => drill)).toEqual(['HH02', 'HH01'])
  })

  it('[PLAYER-19] swapped for the wall in a rest: up first, then set up anew; the rounds left are held there', () => {
    const session = playToWork(startOf([getDown, ...holds(3), getUp], plan))
    session.until('rest')
    session.send({ type: 'SWAP', drill: 'HW0' })
    expect(session.state()).toBe('lead')
    session.until('setup')
    session.go()
    session.until('work')
    session.until('rest')
    session.until('work')
    session.until('done')
    expect(session.context().rounds.map(({ drill }) => drill)).toEqual(['HH02', 'HW0', 'HW0'])
  })

  it('[PLAYER-20] a swap that is not offered changes nothing', () => {
    const session = playToWork(lyingOnly)
    session.until('rest')
    const before = session.context().steps
    session.send({ type: 'SWAP', drill: 'HH12' })
    expect(session.context().steps).toEqual(before)
  })

  it('[PLAYER-21] skipped: the next thing comes, what was done of it stays', () => {
    const session = playToWork(startOf([getDown, ...holds(2), getUp, turns('HM0', 5, { restS: 0 })], plan))
    session.pass(4000)
    session.send({ type: 'SKIP' })
    expect(session.context().rounds).toMatchObject([{ cleanS: 4, endedBy: 'stopped', stepIndex: 1 }])
    expect(session.state()).toBe('ready')
    session.send({ type: 'PAUSE' })
    session.send({ type: 'SKIP' })
    expect(session.state()).toBe('lead')
    session.go()
    expect(session.state()).toBe('ready')
    session.until('done')
  })

  it('[PLAYER-22] only two minutes left: what comes after shrinks, the way up stays', () => {
    const session = playToWork(six)
    session.until('rest')
    session.send({ type: 'SHORTEN', secondsLeft: 120 })
    const { steps, at } = session.context()
    expect(steps.length).toBeLessThan(sixMinutes.length)
    expect(steps.slice(at)).toContainEqual(getUp)
    session.send({ type: 'STEADY', steady: true })
    const leftMs = session.until('done') / 1000
    expect(leftMs).toBeLessThanOrEqual(120)
  })

  it('[PLAYER-23] front of the hip: asked once, after the first set in the split stance; a first pinch goes on', () => {
    const session = playSession(startOf([split('right', 2), split('left', 2, { restS: 0 })], plan))
    session.go()
    session.until('rest')
    expect(session.context().frontOfHip).toBe('asking')
    session.send({ type: 'FRONT_OF_HIP', answer: 'pinches' })
    session.until('twisting')
    session.until('done')
    expect(session.context()).toMatchObject({ frontOfHip: 'pinches', twists: [{}, {}] })
  })

  it('[PLAYER-24] a second session with a pinch leaves the split stance', () => {
    const start = startOf([split('right', 2), split('left', 2, { restS: 0 })], plan, { pinchedBefore: true })
    const session = playSession(start)
    session.go()
    session.until('rest')
    session.send({ type: 'FRONT_OF_HIP', answer: 'pinches' })
    session.until('done')
    expect(session.context().twists).toHaveLength(1)
  })

  it('[PLAYER-26] a round is skipped before anybody lies: the next one waits for the tap as well', () => {
    const session = playSession(lyingOnly)
    session.go()
    session.go()
    expect(session.state()).toBe('setup')
    session.send({ type: 'HURTS' })
    session.send({ type: 'BACK' })
    session.send({ type: 'SKIP' })
    session.pass(60_000)
    expect(session.state()).toBe('setup')
    expect(session.context().rounds).toEqual([])
    const swapped = playToWork(lyingOnly)
    swapped.send({ type: 'PAUSE' })
    swapped.send({ type: 'SWAP', drill: 'HH02N' })
    swapped.send({ type: 'SKIP' })
    swapped.pass(60_000)
    expect(swapped.state()).toBe('setup')
  })

  it('[PLAYER-27] a round is skipped by whoever lies: the next one begins by itself', () => {
    const session = playToWork(lyingOnly)
    session.send({ type: 'PAUSE' })
    session.send({ type: 'SKIP' })
    expect(session.state()).toBe('ready')
    const unpaused = playToWork(lyingOnly)
    unpaused.send({ type: 'SKIP' })
    expect(unpaused.state()).toBe('ready')
  })

  it('[PLAYER-28] skipped from a pause, then a pause on the way up: the way up goes on', () => {
    const session = playToWork(startOf([getDown, ...holds(1), getUp, turns('HM0', 5)], plan))
    session.send({ type: 'PAUSE' })
    session.send({ type: 'SKIP' })
    session.send({ type: 'PAUSE' })
    session.send({ type: 'RESUME' })
    expect(session.state()).toBe('lead')
    session.until('done')
    expect(session.context().twists).toHaveLength(1)
  })

  it('[PLAYER-38] a way up that is skipped: no standing drill begins by itself', () => {
    const session = playToWork(startOf([getDown, ...holds(1), getUp, turns('HM0', 5)], plan))
    session.until('lead')
    session.send({ type: 'PAUSE' })
    session.send({ type: 'SKIP' })
    session.pass(60_000)
    expect(session.state()).toBe('setup')
  })

  it('[PLAYER-29] swapped within a set: each drill keeps what was done of it, and begins with none of the other', () => {
    const on = [split('right', 5), split('left', 5, { restS: 0 })]
    const session = playSession(startOf(on, plan))
    session.go()
    session.until('twisting')
    session.pass(12_000)
    session.send({ type: 'PAUSE' })
    session.send({ type: 'SWAP', drill: 'HM1' })
    session.send({ type: 'RESUME' })
    session.go()
    session.until('twisting')
    expect(session.context().twistsNow?.done).toEqual({ left: 0, right: 0 })
    session.until('done')
    expect(session.context().twists.map(({ drill, done }) => [drill, done])).toEqual([
      ['HM2', { left: 0, right: 3 }],
      ['HM1', { left: 5, right: 5 }],
    ])
  })

  it('[PLAYER-30] the same for repetitions', () => {
    const set = reps('HI0', 'hinge', 8, { restS: 0 })
    const session = playSession(startOf([isWork(set) ? { ...set, swaps: ['SQ0'] } : set], plan))
    session.go()
    session.go()
    session.until('reps')
    session.pass(20_000)
    session.send({ type: 'PAUSE' })
    session.send({ type: 'SWAP', drill: 'SQ0' })
    session.send({ type: 'RESUME' })
    session.go()
    session.until('done')
    expect(session.context().sets.map(({ drill, reps: done }) => [drill, done])).toEqual([
      ['HI0', 5],
      ['SQ0', 8],
    ])
  })
})
