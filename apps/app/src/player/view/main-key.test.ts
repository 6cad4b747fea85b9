import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KeyPress, saidByKey } from './main-key.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  repeat: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  defaultPrevented: false,
  onOtherControl: false,
  ...more,
})

describe('a key in the player', () => {
  it('[KEYS-1] any letter, digit or arrow says that the back lifted', () => {
    const keys = fc.constantFrom('a', 'ß', '7', '.', 'ArrowDown', 'PageUp', 'Backspace', ' ', 'Enter', 'Home')
    fc.assert(
      fc.property(keys, key => {
        expect(saidByKey(press(key), 'any')).toBe('main')
      }),
    )
  })

  it('[KEYS-2] what belongs to the focus, the system or the browser says nothing', () => {
    const keys = fc.constantFrom('Tab', 'Shift', 'Control', 'Meta', 'AltGraph', 'F5', 'F12', 'AudioVolumeUp')
    const more = fc.constantFrom('MediaPlayPause', 'BrowserBack', 'BrightnessDown', 'Dead', 'Unidentified')
    fc.assert(
      fc.property(fc.oneof(keys, more), fc.constantFrom('any' as const, 'go' as const), (key, which) => {
        expect(saidByKey(press(key), which)).toBeUndefined()
      }),
    )
  })

  it('[KEYS-3] a shortcut of the browser, a key held down or one that was taken says nothing', () => {
    const held = fc.constantFrom<Partial<KeyPress>>(
      { ctrlKey: true },
      { altKey: true },
      { metaKey: true },
      { repeat: true },
      { defaultPrevented: true },
    )
    fc.assert(
      fc.property(fc.constantFrom('r', ' ', 'Enter', 'Escape'), held, (key, more) => {
        expect(saidByKey(press(key, more), 'any')).toBeUndefined()
      }),
    )
  })

  it('[KEYS-4] where something is decided, only space and enter', () => {
    expect(['a', '1', 'ArrowUp', ' ', 'Enter'].map(key => saidByKey(press(key), 'go'))).toEqual([
      undefined,
      undefined,
      undefined,
      'main',
      'main',
    ])
  })

  it('[KEYS-5] a button that has the focus keeps its space and enter; any other key still says it', () => {
    const on = { onOtherControl: true }
    expect([' ', 'Enter', 'x'].map(key => saidByKey(press(key, on), 'any'))).toEqual([
      undefined,
      undefined,
      'main',
    ])
  })

  it('[KEYS-6] escape pauses', () => {
    expect(saidByKey(press('Escape'), 'any')).toBe('pause')
    expect(saidByKey(press('Escape', { onOtherControl: true }), 'go')).toBe('pause')
  })
})
