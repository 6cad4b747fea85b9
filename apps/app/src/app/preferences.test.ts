import { describe, expect, it } from 'vitest'
import { createPreferenceStore } from './preferences.ts'

const storageWith = (text: string | null): Storage => {
  let kept = text
  return Object.assign(Object.create(null) as Storage, {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value
    },
    removeItem: () => {
      kept = null
    },
  })
}

describe('preferences', () => {
  it('one unreadable choice falls back alone', () => {
    const { theme, units, firstWeekday } = createPreferenceStore(
      storageWith('{"theme":"purple","units":"mi","firstWeekday":9}'),
    ).read()
    expect([theme, units, firstWeekday]).toEqual(['auto', 'mi', 1])
  })

  it('a torn text falls back to how a new device is', () => {
    expect(createPreferenceStore(storageWith('{"theme":')).read().started).toBe(false)
  })

  it('a change is told, kept, and read again', () => {
    const storage = storageWith(null)
    const store = createPreferenceStore(storage)
    let told = 0
    store.subscribe(() => {
      told += 1
    })
    store.change({ theme: 'dark' })
    expect([told, createPreferenceStore(storage).read().theme]).toEqual([1, 'dark'])
  })

  it('forgets everything', () => {
    const storage = storageWith(null)
    const store = createPreferenceStore(storage)
    store.change({ started: true })
    store.forget()
    expect([store.read().started, createPreferenceStore(storage).read().started]).toEqual([false, false])
  })
})
