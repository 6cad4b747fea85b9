import { describe, expect, it } from 'vitest'
import { playSession, startOf } from '../session/testing/play-session.ts'
import { plan, reps, split } from '../session/testing/steps-by-hand.ts'
import { isHipAsked } from './where.ts'

describe('where the runner is', () => {
  it('[CUE-29] the front of the hip is asked after in one rest only, answered or not', () => {
    const steps = [split('right', 2), split('left', 2), reps('SQ0', 'squat', 2), reps('SQ0', 'squat', 2)]
    const session = playSession(startOf(steps, plan))
    session.go()
    const asked = new Set<number>()
    const rested = new Set<number>()
    while (session.state() !== 'done') {
      session.pass(1000)
      if (session.state() === 'setup') session.go()
      if (session.state() !== 'rest') continue
      rested.add(session.context().at)
      if (isHipAsked(session.context())) asked.add(session.context().at)
    }
    expect([...asked]).toEqual([1])
    expect(rested.size).toBeGreaterThan(1)
  })
})
