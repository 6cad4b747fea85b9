import type { SessionStep } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { playSession, startOf } from '../session/testing/play-session.ts'
import { getUp, holds, plan, reps, split, turns } from '../session/testing/steps-by-hand.ts'
import { tonePlan, tonePlanKey } from './tone-plan.ts'

const played = (steps: readonly SessionStep[]) => {
  const session = playSession(startOf(steps, plan, { known: ['hollowHold', 'twists', 'squat'] }))
  return {
    ...session,
    tones: () => tonePlan(session.state(), session.context()).map(({ inMs, tone }) => [inMs, tone]),
    key: () => tonePlanKey(session.state(), session.context()),
  }
}

/** Played until a state is on. */
const until = (steps: readonly SessionStep[], state: string) => {
  const session = played(steps)
  session.go()
  if (session.state() === 'setup') session.go()
  session.until(state)
  return session
}

describe('the tones to come', () => {
  it('[TONE-1] count-in: three short ones, then the start', () => {
    expect(until(holds(2), 'countIn').tones()).toEqual([
      [0, 'count'],
      [1000, 'count'],
      [2000, 'count'],
      [3000, 'start'],
    ])
  })

  it('[TONE-2] hold: halfway, the last three, the end, by what is left', () => {
    const session = until(holds(2), 'work')
    session.pass(2000)
    expect(session.tones()).toEqual([
      [3000, 'halfway'],
      [5000, 'count'],
      [6000, 'count'],
      [7000, 'count'],
      [8000, 'end'],
    ])
  })

  it('[TONE-3] a rest is quiet; where an answer is waited for afterwards, its end is told', () => {
    const session = until(holds(3), 'rest')
    expect(session.tones()).toEqual([[12_000, 'step']])
    session.send({ type: 'STEADY', steady: true })
    expect(session.tones()).toEqual([])
  })

  it('[TONE-4] a lifted back sounds once, also when the clocks are looked at again', () => {
    const session = until(holds(3), 'work')
    session.pass(3000)
    session.lift()
    expect(session.tones()).toEqual([[0, 'lost']])
    session.pass(500)
    expect(session.tones()).toEqual([])
  })

  it('[TONE-5] a set by tempo: a soft tone for every movement, then the end; from twenty on the end alone', () => {
    expect(until([reps('SQ2', 'squat', 2, { restS: 0 })], 'reps').tones()).toEqual([
      [2000, 'step'],
      [4000, 'step'],
      [6000, 'step'],
      [8000, 'end'],
    ])
    expect(until([reps('SQ2', 'squat', 20, { restS: 0 })], 'reps').tones()).toEqual([[80_000, 'end']])
  })

  it('[TONE-6] turns: the side that comes next, and the end after the last', () => {
    const session = until([turns('HM0', 1, { restS: 0 })], 'twisting')
    expect(session.tones()).toEqual([[2000, 'right']])
    session.pass(2000)
    expect(session.tones()).toEqual([[2000, 'end']])
    expect(until([split('left', 2, { restS: 0 })], 'twisting').tones()).toEqual([[4000, 'left']])
  })

  it('[TONE-7] turns that are tapped have no beat', () => {
    const session = until([turns('HM0', 2)], 'twisting')
    session.send({ type: 'PACE', pace: 'tap' })
    expect(session.tones()).toEqual([])
  })

  it('[TONE-8] a way up: one tone for each line but the first', () => {
    const session = until([...holds(1), getUp], 'lead')
    expect(session.tones()).toEqual([4, 8, 12, 16].map(s => [s * 1000, 'step']))
  })

  it('[TONE-9] a walk: its half and its end', () => {
    const walk: SessionStep = { kind: 'lead', what: 'walk', seconds: 120 }
    expect(until([walk, turns('HM0', 2)], 'lead').tones()).toEqual([
      [60_000, 'halfway'],
      [120_000, 'end'],
    ])
  })

  it('[TONE-10] planned anew when time was lost in between, not with every look', () => {
    const session = until(holds(2), 'work')
    const before = session.key()
    session.pass(1000)
    expect(session.key()).toBe(before)
    session.freeze(2000, 2000)
    expect(session.key()).not.toBe(before)
    expect(session.tones()[0]).toEqual([4000, 'halfway'])
  })
})
