import { expect, it } from 'vitest'
import { noBreak, say } from './text.ts'

const text = { en: '{count} of {all}', de: '{count} von {all}' }

it('fills named places, zero too', () => {
  expect(say(text, 'de', { count: 0, all: 6 })).toBe('0 von 6')
})
it('leaves a place without a value visible', () => {
  expect(say(text, 'en', { count: 1 })).toBe('1 of {all}')
})
it.each([
  [{ en: '{n} h apart', de: '{n} h auseinander' }, ['48_h apart', '48_h auseinander']],
  [{ en: '5 s, then {n} %.', de: '5 s, dann {n} %.' }, ['5_s, then 48_%.', '5_s, dann 48_%.']],
  [{ en: '{n} min and 2 km', de: '{n} Min. und 2 km' }, ['48_min and 2_km', '48_Min. und 2_km']],
  [
    { en: '1.5 m, 30 cm, {n} kg', de: '1,5 m, 30 cm, {n} kg' },
    ['1.5_m, 30_cm, 48_kg', '1,5_m, 30_cm, 48_kg'],
  ],
  // A word that begins like a unit is none.
  [{ en: '{n} seconds, 2 sets', de: '{n} mal, 2 Stufen' }, ['48 seconds, 2 sets', '48 mal, 2 Stufen']],
])('a number is not torn from its unit: %j', (unit, said) => {
  expect([say(unit, 'en', { n: 48 }), say(unit, 'de', { n: 48 })]).toEqual(
    said.map(each => each.replaceAll('_', noBreak)),
  )
})
