import { describe, expect, it } from 'vitest'
import { playSession, startOf } from '../testing/play-session.ts'
import { plan, turns } from '../testing/steps-by-hand.ts'

describe('turns after a pause', () => {
  it.each([
    ['one to the left: the right side is due', 2000, 'right'],
    ['one to each side: the left is due', 4000, 'left'],
  ] as const)('[PLAYER-37] %s', (_, turnedMs, next) => {
    const session = playSession(startOf([turns('HM0', 5)], plan))
    session.go()
    session.until('twisting')
    session.pass(turnedMs)
    session.send({ type: 'PAUSE' })
    session.send({ type: 'RESUME' })
    session.until('twisting')
    expect(session.context().twistsNow?.next).toBe(next)
  })
})
