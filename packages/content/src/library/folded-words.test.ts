import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasWords } from './folded-words.ts'

it.each([
  ['Rücken flach', 'rücken', true],
  ['Rücken flach', 'RUECKEN', true],
  ['Rücken flach', 'rucken', true],
  ['Rücken flach', 'Ru\u0308cken', true],
  ['Füße am Boden', 'fuesse', true],
  ['Füße am Boden', 'füsse boden', true],
  ['Füße am Boden', 'boden  füße', true],
  ['Füße am Boden', 'wand', false],
  ['Feet down', '', true],
  ['Café stance', 'cafe', true],
  ['Blue light', 'blü', true],
  ['Beine im rechten Winkel', 'rechter Winkel', true],
  ['Side plank', 'planks', true],
  ['Bein', 'rein', false],
  ['Hollow', 'hose', false],
])('%s is found by "%s": %s', (text, typed, found) => {
  expect(hasWords(text, typed)).toBe(found)
})

it('a text is found by itself and by any of its parts', () =>
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, from, length) => {
      expect(hasWords(text, text)).toBe(true)
      expect(
        hasWords(text.toUpperCase().toLowerCase(), text.toLowerCase().slice(from % 9, (from % 9) + length)),
      ).toBe(true)
    }),
  ))
