import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDeviceStorage } from './device-storage.ts'
import { createStoragePersistence } from './storage-persistence.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('where the browser keeps nothing', () => {
  it.each([
    ['a window without site data', 'SecurityError', 'private'],
    ['a private window that says so late', 'InvalidStateError', 'private'],
    ['a broken profile', 'UnknownError', 'unavailable'],
  ])('%s: memory takes over, and the status says why', async (_, name, type) => {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Made to fail.', name)
    })
    const storage = await openDeviceStorage()
    expect(storage.status).toMatchObject({ kept: false, because: { type } })
    expect(storage.facts.keeps).toBe(false)
  })

  it('no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined)
    expect((await openDeviceStorage()).status).toMatchObject({
      kept: false,
      because: { type: 'unavailable' },
    })
  })
})

describe('the promise to keep', () => {
  it('is asked of the browser', async () => {
    const persistence = createStoragePersistence()
    expect(await persistence.isPersisted()).toBeTypeOf('boolean')
    expect(await persistence.request()).toBeTypeOf('boolean')
    expect((await persistence.estimate())?.quotaBytes).toBeGreaterThan(0)
  })

  it('is unknown over plain http, where there is nobody to ask', async () => {
    const persistence = createStoragePersistence({} as StorageManager)
    expect(await persistence.isPersisted()).toBeUndefined()
    expect(await persistence.request()).toBeUndefined()
    expect(await persistence.estimate()).toBeUndefined()
  })
})
