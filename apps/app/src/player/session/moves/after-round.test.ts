import { isWork } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { playToWork, startOf } from '../testing/play-session.ts'
import { getDown, getUp, holds, plan } from '../testing/steps-by-hand.ts'

describe('told in the rest', () => {
  it('[PLAYER-31] a test that is told to have lifted early begins where a marked one would, until it is told anew', () => {
    const session = playToWork(startOf([getDown, ...holds(3, { test: true }), getUp], plan))
    session.until('rest')
    const drills = () => session.context().steps.flatMap(step => (isWork(step) ? [step.drill] : []))
    session.send({ type: 'FELT', contact: 0 })
    expect(drills()).toEqual(['HH02', 'HH00', 'HH00'])
    session.send({ type: 'FELT', contact: 1 })
    expect(drills()).toEqual(['HH02', 'HH01', 'HH01'])
    session.send({ type: 'FELT', contact: 2 })
    expect(drills()).toEqual(['HH02', 'HH02', 'HH02'])
    // Whoever was not steady does not go back up by it.
    session.send({ type: 'STEADY', steady: false })
    session.send({ type: 'FELT', contact: 2 })
    expect(drills()).toEqual(['HH02', 'HH01', 'HH01'])
    session.send({ type: 'FELT', contact: 0 })
    expect(drills()).toEqual(['HH02', 'HH00', 'HH00'])
  })

  it('[PLAYER-32] two rounds running told to have lifted early: easier now, until it is told anew [PG-13]', () => {
    const session = playToWork(startOf([getDown, ...holds(6), getUp], plan))
    const toRest = () => {
      session.until('work')
      session.until('rest')
    }
    session.until('rest')
    session.send({ type: 'STEADY', steady: true })
    session.send({ type: 'FELT', contact: 0 })
    toRest()
    expect(session.context().change).toBeNull()
    session.send({ type: 'FELT', contact: 0 })
    expect(session.context().change).toEqual({ why: 'spiral', to: 'HH01' })
    session.send({ type: 'FELT', contact: 2 })
    expect(session.context().change).toBeNull()
    expect(session.context().steps[session.context().at]).toMatchObject({ drill: 'HH02' })
    session.send({ type: 'FELT', contact: 0 })
    expect(session.context().steps[session.context().at]).toMatchObject({ drill: 'HH01' })
  })
})
