import { afterEach, describe, expect, it, vi } from 'vitest'
import { buzz, buzzPatterns, canVibrate, vibrateFor } from './vibration.ts'

afterEach(() => vi.unstubAllGlobals())
const phone = () => {
  const vibrate = vi.fn(() => true)
  vi.stubGlobal('navigator', { vibrate })
  return vibrate
}

describe('vibration', () => {
  it('buzzes by name; off stops at once', () => {
    const vibrate = phone()
    buzz('start')
    buzz('off')
    expect(vibrate.mock.calls).toEqual([[[250]], [[0]]])
  })

  it('turns of a round buzz, other states do not', () => {
    const vibrate = phone()
    for (const state of ['work', 'ready', 'lost']) vibrateFor(state)
    expect(vibrate.mock.calls).toEqual([[[250]], [[120]]])
  })

  it('begins and ends with a buzz, none longer than 0.7 s, told apart', () => {
    for (const pattern of Object.values(buzzPatterns)) {
      expect(pattern.length % 2).toBe(1)
      expect(pattern.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(700)
    }
    const { start, halfway, end, lost, step, done } = buzzPatterns
    expect(new Set([start, halfway, end, lost, step, done].map(String)).size).toBe(6)
  })

  it('a phone that cannot is left alone', () => {
    vi.stubGlobal('navigator', {})
    vibrateFor('work')
    expect(canVibrate()).toBe(false)
    phone()
    expect(canVibrate()).toBe(true)
  })
})
