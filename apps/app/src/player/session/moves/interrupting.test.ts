import { describe, expect, it } from 'vitest'
import { playToWork, startOf } from '../testing/play-session.ts'
import { getDown, getUp, holds, plan } from '../testing/steps-by-hand.ts'

describe('a pause', () => {
  it.each([
    ['in the instant a hold begins keeps no empty round', 50, []],
    ['a moment later keeps what was held', 150, [0.1]],
  ])('[PLAYER-36] %s', (_, heldMs, kept) => {
    const session = playToWork(startOf([getDown, ...holds(1), getUp], plan))
    session.pass(heldMs)
    session.send({ type: 'PAUSE' })
    expect(session.context().rounds.map(({ cleanS }) => cleanS)).toEqual(kept)
  })
})
