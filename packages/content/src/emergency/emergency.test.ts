import { isDay } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { guessRegion } from './guess-region.ts'
import { emergencyRegion, emergencyRegions, regionCodes } from './regions.ts'

describe('[SC-EMERGENCY] emergency numbers', () => {
  it('every region has a number to call, in both languages, and says when it was checked', () => {
    expect(emergencyRegions.map(({ code }) => code)).toEqual(regionCodes)
    for (const region of emergencyRegions) {
      for (const { dial } of [...region.emergency, ...region.crisis]) expect(dial).toMatch(/^\d{3,12}$/)
      expect(region.name.en).not.toBe('')
      expect(region.name.de).not.toBe('')
      expect(region.checkedOn === null || isDay(region.checkedOn)).toBe(true)
    }
  })

  it.each([
    ['Europe/Berlin', 'DE', '112'],
    ['Europe/Vienna', 'AT', '144'],
    ['Europe/Zurich', 'CH', '144'],
    ['Europe/London', 'UK', '999'],
    ['America/Indiana/Knox', 'US', '911'],
    ['Europe/Paris', 'EU', '112'],
    ['Asia/Tokyo', 'other', '112'],
    ['', 'other', '112'],
  ])('%s is guessed to be %s, where %s is called', (zone, code, dial) => {
    expect(guessRegion(zone)).toBe(code)
    expect(emergencyRegion(guessRegion(zone)).emergency[0].dial).toBe(dial)
  })
})
