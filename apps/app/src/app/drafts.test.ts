import { describe, expect, it } from 'vitest'
import { createDraftStore } from './drafts.ts'

/** A small store that takes `room` entries and then says it is full. */
function fakeStorage(room = 10): Storage {
  const texts = new Map<string, string>()
  return Object.assign(Object.create(null) as Storage, {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (!texts.has(key) && texts.size >= room) throw new DOMException('full', 'QuotaExceededError')
      texts.set(key, text)
    },
    removeItem: (key: string) => texts.delete(key),
  })
}

describe('drafts', () => {
  it('come back whole in a new window', () => {
    const storage = fakeStorage()
    expect(createDraftStore(storage).write('session', { roundsDone: 3 })).toBe(true)
    expect(createDraftStore(storage).read('session')).toEqual({ roundsDone: 3 })
  })

  it.each([
    ['full', fakeStorage(0)],
    ['blocked', undefined],
  ])('a store that is %s: kept in this window, and the writer is told', (_, storage) => {
    const drafts = createDraftStore(storage)
    expect(drafts.write('session', { roundsDone: 3 })).toBe(false)
    expect(drafts.read('session')).toEqual({ roundsDone: 3 })
  })

  it('a draft torn by a crash is as good as none', () => {
    const storage = fakeStorage()
    storage.setItem('backstride.draft.session', '{"roundsDone":')
    expect(createDraftStore(storage).read('session')).toBeUndefined()
  })

  it('a cleared draft is gone', () => {
    const drafts = createDraftStore(fakeStorage())
    drafts.write('session', 1)
    drafts.clear('session')
    expect(drafts.read('session')).toBeUndefined()
  })
})
