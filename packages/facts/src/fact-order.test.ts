import { instantMs } from '@backstride/kit'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareFacts, type Fact } from './fact.ts'

const spelled = fc
  .tuple(
    fc.integer({ min: 0, max: 2000 }),
    fc.constantFrom('minute', 'second', 'tenth', 'ms', 'ns'),
    fc.integer({ min: 0, max: 999_999 }),
    fc.constantFrom('a', 'b', 'c'),
  )
  .map(([ms, how, fine, id]): Fact => {
    const whole = new Date(Date.UTC(2026, 10, 23, 7, 15) + ms).toISOString()
    const at = {
      minute: `${whole.slice(0, 16)}Z`,
      second: `${whole.slice(0, 19)}Z`,
      tenth: `${whole.slice(0, 21)}Z`,
      ms: whole,
      ns: `${whole.slice(0, 23)}${String(fine).padStart(6, '0')}Z`,
    }[how]
    return {
      id,
      kind: 'Other',
      at,
      day: '2026-11-23',
      zone: 'UTC',
      device: 'd',
      v: 1,
      data: null,
      foreign: true,
    }
  })

it('facts count by instant, then by id, however their instants are written', () =>
  fc.assert(
    fc.property(spelled, spelled, (a, b) => {
      const byTime = Math.sign(instantMs(a.at) - instantMs(b.at))
      const byId = a.id < b.id ? -1 : a.id > b.id ? 1 : 0
      expect(Math.sign(compareFacts(a, b))).toBe(byTime === 0 ? byId : byTime)
    }),
    { numRuns: 2000 },
  ))
