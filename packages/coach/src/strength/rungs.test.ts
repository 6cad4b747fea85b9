import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StepDose } from '../programme/step-dose.ts'
import { inEasyWeek, withFewer } from './rungs.ts'

const sides = fc.constantFrom<1 | 2>(1, 2)
const count = fc.integer({ min: 1, max: 12 })
const anyDose: fc.Arbitrary<StepDose> = fc.oneof(
  fc.record({ sets: count, reps: count, restS: count, sides }),
  fc.record({ rounds: count, holdS: count, restS: count, sides }),
  fc.tuple(fc.array(count, { minLength: 1, maxLength: 4 }), sides).map(([setsOf, each]) => ({
    rounds: setsOf.reduce((sum, holds) => sum + holds, 0),
    holdS: 10,
    restS: 10,
    sides: each,
    setsOf,
  })),
)
const amount = (dose: StepDose) => ('sets' in dose ? dose.sets : dose.rounds)

describe('less of a dose', () => {
  it('[PG-03] [PG-04] rounds: 4 in the place of 6; a set fewer; falling sets lose their last', () => {
    const holds = { holdS: 10, restS: 15, sides: 1 } as const
    expect(withFewer({ rounds: 6, ...holds })).toMatchObject({ rounds: 4 })
    expect(withFewer({ sets: 3, reps: 8, restS: 30, sides: 1 })).toMatchObject({ sets: 2, reps: 8 })
    expect(withFewer({ rounds: 12, setsOf: [6, 4, 2], ...holds })).toMatchObject({
      rounds: 10,
      setsOf: [6, 4],
    })
    expect(withFewer({ sets: 1, reps: 8, restS: 30, sides: 1 })).toMatchObject({ sets: 1 })
  })
  it('[PG-16] an easy week takes three tenths at least, and always leaves something', () =>
    fc.assert(
      fc.property(anyDose, dose => {
        const easy = amount(inEasyWeek(dose))
        expect(easy).toBeGreaterThanOrEqual(1)
        const pieces = 'sets' in dose ? 1 : (dose.setsOf?.length ?? 1)
        if (amount(dose) > pieces) expect(easy).toBeLessThan(amount(dose))
        expect(easy).toBeLessThanOrEqual(Math.max(pieces, Math.floor(0.7 * amount(dose) + 1e-9) + pieces - 1))
      }),
    ))
  it('changes how many, and nothing else', () =>
    fc.assert(
      fc.property(anyDose, fc.constantFrom(withFewer, inEasyWeek), (dose, less) => {
        const now = less(dose)
        expect(amount(now)).toBeLessThanOrEqual(amount(dose))
        const same = { ...dose, ...('sets' in dose ? { sets: 0 } : { rounds: 0, setsOf: [] }) }
        expect({ ...now, ...('sets' in now ? { sets: 0 } : { rounds: 0, setsOf: [] }) }).toEqual(same)
      }),
    ))
})
