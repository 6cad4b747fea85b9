import { describe, expect, it } from 'vitest'
import { meantForBefore } from './settle.ts'

describe('a tap right after a change', () => {
  it('[SETTLE-1] the second of two quick taps was meant for the state before', () => {
    expect(meantForBefore('setup', 'ready', 399)).toBe(true)
    expect(meantForBefore('setup', 'ready', 400)).toBe(false)
  })

  it('[SETTLE-2] a round that just ran out: a hand may still be on its way to say that the back lifted', () => {
    expect(meantForBefore('work', 'rest', 999)).toBe(true)
    expect(meantForBefore('work', 'rest', 1000)).toBe(false)
  })

  it('[SETTLE-4] what a tap ended is no surprise: thanks settle as fast as anything', () => {
    expect(meantForBefore('work', 'lost', 399)).toBe(true)
    expect(meantForBefore('work', 'lost', 400)).toBe(false)
  })

  it('[SETTLE-3] the first state of all waits like any other', () => {
    expect(meantForBefore(undefined, 'soundCheck', 0)).toBe(true)
    expect(meantForBefore(undefined, 'soundCheck', 400)).toBe(false)
  })
})
