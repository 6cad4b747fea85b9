import { describe, expect, it } from 'vitest'
import { playSession, startOf } from '../session/testing/play-session.ts'
import { holds, plan } from '../session/testing/steps-by-hand.ts'
import { shareDone } from './share-done.ts'

describe('the bar of a round', () => {
  it.each([
    [2, 1],
    [1, 0.7],
    [0, 0.3],
  ] as const)('[TICKS-1] told %i: as much of it as becomes a fact', (contact, share) => {
    const session = playSession(startOf(holds(2), plan))
    session.go()
    session.go()
    session.until('rest')
    expect(shareDone(session.context(), 0)).toBe(1)
    session.send({ type: 'FELT', contact })
    expect(shareDone(session.context(), 0)).toBe(share)
    expect(shareDone(session.context(), 1)).toBe(0)
  })
})
