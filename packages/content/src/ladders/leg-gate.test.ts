import { isAllowed, legRatioOpen, today } from '@backstride/coach'
import { fact, good, screenWith } from '@backstride/coach/testing'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programme } from '../programme/programme.ts'
import { hollowHold } from './hollow-hold.ts'

const openAt = (minLegAngleDeg: number) =>
  hollowHold.variants
    .filter(variant =>
      isAllowed(variant, {
        restrictions: [],
        entryTierOnly: false,
        legRatioMost: legRatioOpen(hollowHold, minLegAngleDeg),
      }),
    )
    .map(({ id }) => id)

describe('the leg-lower test A8 opens what its angle carries', () => {
  it.each([
    // Both legs at 75: 1.10 of table-top, so one leg at 60 stays shut.
    [60, ['HH02', 'HH04', 'HH14', 'HH25'], ['HH07', 'HH16']],
    // Both legs at 60: 2.13, one leg at 45 is open and both legs at 45 are not.
    [45, ['HH08', 'HH10', 'HH26'], ['HH16', 'HH27']],
    [30, ['HH16', 'HH27'], ['HH18']],
    [0, ['HH18', 'HH19', 'HH21', 'HH22'], []],
  ])('contact lost at %d degrees', (angle, open, shut) => {
    expect(openAt(angle)).toEqual(expect.arrayContaining(open))
    for (const id of shut) expect(openAt(angle)).not.toContain(id)
  })
  it('lower is never less, and table-top never closes', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(openAt(low)).toEqual(expect.arrayContaining(openAt(high)))
        expect(openAt(high)).toEqual(expect.arrayContaining(['HH00', 'HH01', 'HH02', 'HH04']))
      }),
    ))

  const start = '2026-03-02'
  const done = [
    fact('ScreenAnswered', `${start} 06:00`, screenWith()),
    ...good(addDays(start, 0), { variant: 'HH09', holdS: 20 }),
    ...good(addDays(start, 2), { variant: 'HH09', holdS: 20 }),
  ]
  const next = (tests: Parameters<typeof today>[0]['facts']) =>
    today({ facts: [...done, ...tests], date: addDays(start, 4), programme }).session?.hold?.variant
  const tested = (legs: 'one' | 'both', minLegAngleDeg: number) =>
    fact('LegLowerTested', `${addDays(start, 3)} 10:00`, { legs, minLegAngleDeg })

  it('without it, or with one leg alone, the coach stays below 1.6', () => {
    expect(next([])).toBe('HH09')
    expect(next([tested('one', 20)])).toBe('HH09')
  })
  it('with both legs it goes on', () => {
    expect(next([tested('both', 45)])).toBe('HH10')
    expect(next([tested('both', 60)])).toBe('HH04')
  })
})
