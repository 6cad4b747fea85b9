import { describe, expect, it } from 'vitest'
import { createFormat } from './format.ts'
import { numberWords } from './number-words.ts'

describe('quantities and days', () => {
  it('never break between number and unit', () => {
    expect(createFormat('en').rounds(6, 10)).toBe('6\u00a0×\u00a010\u00a0s')
    expect(createFormat('de').minutes(11)).toBe('11\u00a0Min.')
  })

  it('take the decimal mark of the language', () => {
    expect(createFormat('de').number(8.25)).toBe('8,3')
    expect(createFormat('en').distance(5000, 'mi')).toBe('3.1\u00a0mi')
    expect(createFormat('de').distance(5000, 'km')).toBe('5\u00a0km')
  })

  it('lists as the language does', () => {
    expect(createFormat('en').list(['squats', 'bridges', 'twists'])).toBe('squats, bridges and twists')
    expect(createFormat('de').list(['Kniebeugen', 'Drehungen'])).toBe('Kniebeugen und Drehungen')
  })

  it('a calendar day is the same day wherever it is shown', () => {
    expect(createFormat('en').day('2026-04-14')).toBe('Tuesday 14 Apr')
    expect(createFormat('de').day('2026-04-14')).toBe('Di., 14. April')
    expect(createFormat('en').dayOfMonth('2026-12-15')).toBe('15 December')
    expect(createFormat('de').dayOfMonth('2026-12-15')).toBe('15. Dezember')
  })

  it('counts are words where the heading spells them, else figures', () => {
    expect(numberWords(6)).toEqual({ en: 'six', de: 'sechs' })
    expect(numberWords(37)).toEqual({ en: '37', de: '37-' })
  })
})
