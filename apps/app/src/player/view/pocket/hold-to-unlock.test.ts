import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LockEvent, locked, type PocketLock, showsWords, turnLock } from './hold-to-unlock.ts'

const after = (...events: readonly LockEvent[]): PocketLock => events.reduce(turnLock, locked)
const down = (atMs: number): LockEvent => ({ type: 'DOWN', atMs })
const up = (atMs: number): LockEvent => ({ type: 'UP', atMs })
const look = (atMs: number): LockEvent => ({ type: 'LOOK', atMs })

describe('the lock of the pocket mode', () => {
  it('[POCKET-1] opens after two seconds of one hold, not a moment sooner', () => {
    expect(after(down(1000), look(2999)).open).toBe(false)
    expect(after(down(1000), look(3000)).open).toBe(true)
  })

  it('[POCKET-2] opens too when nobody looked until the hand was gone', () => {
    expect(after(down(0), up(2400)).open).toBe(true)
    expect(after(down(0), up(1900), look(9000)).open).toBe(false)
  })

  it('[POCKET-3] short touches never add up', () => {
    const touches = fc.array(fc.record({ wait: fc.nat(3000), held: fc.nat(1999) }), { maxLength: 50 })
    fc.assert(
      fc.property(touches, all => {
        let atMs = 0
        let lock = locked
        for (const { wait, held } of all) {
          lock = turnLock(lock, down(atMs + wait))
          lock = turnLock(lock, up(atMs + wait + held))
          atMs += wait + held
        }
        expect(turnLock(lock, look(atMs + 60_000)).open).toBe(false)
      }),
    )
  })

  it('[POCKET-4] a second finger neither begins the hold anew nor ends it', () => {
    expect(after(down(0), down(900), up(1200), look(2000)).open).toBe(true)
    expect(after(down(0), down(900), up(1200), up(1300), look(5000)).open).toBe(false)
  })

  it('[POCKET-5] is black until it is touched, and black again after a while', () => {
    expect(showsWords(after(look(5000)))).toBe(false)
    const touched = after(down(5000), up(5100))
    expect(showsWords(touched)).toBe(true)
    expect(showsWords(turnLock(touched, look(9099)))).toBe(true)
    expect(showsWords(turnLock(touched, look(9100)))).toBe(false)
  })

  it('[POCKET-6] a lift without a touch is nothing', () => {
    expect(after(up(10), up(20), down(100), look(2099))).toMatchObject({ open: false, presses: 1 })
  })
})
