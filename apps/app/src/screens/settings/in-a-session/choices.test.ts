import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPreferenceStore } from '../../../app/preferences.ts'
import { paceOf, paces } from './paces.ts'
import { type Preset, presetOf, presets } from './presets.ts'

describe('presets', () => {
  it('a new device has voice and tones', () => {
    expect(presetOf(createPreferenceStore(undefined).read())).toBe('voiceAndTones')
  })

  it('what a preset sets is that preset; anything else is one’s own', () =>
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (voice, tones, vibration) => {
        const signals = { voice, tones, vibration }
        const preset = presetOf(signals)
        const sets = (Object.keys(presets) as Preset[]).filter(
          name => JSON.stringify(presets[name]) === JSON.stringify(signals),
        )
        expect(sets).toEqual(preset === 'own' ? [] : [preset])
      }),
    ))
})

describe('paces', () => {
  it.each([
    [paces.slower, 'slower'],
    [paces.normal, 'normal'],
    [paces.faster, 'faster'],
    [0.5, 'slower'],
    [1.05, 'normal'],
    [2, 'faster'],
  ] as const)('rate %s is %s', (rate, pace) => {
    expect(paceOf(rate)).toBe(pace)
  })
})
