import { expect, it } from 'vitest'
import { say } from './text.ts'

const text = { en: '{count} of {all}', de: '{count} von {all}' }

it('fills named places, zero too', () => {
  expect(say(text, 'de', { count: 0, all: 6 })).toBe('0 von 6')
})
it('leaves a place without a value visible', () => {
  expect(say(text, 'en', { count: 1 })).toBe('1 of {all}')
})
