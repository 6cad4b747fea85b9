import { deleteDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDeviceStorage } from './device-storage.ts'
import { createStoragePersistence } from './storage-persistence.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const draft = { startedUtc: '2026-11-23T07:15:00.000Z', rounds: [{ cleanS: 9.5 }], at: { step: 3 } }

describe('what the device keeps besides facts', () => {
  it('the session in progress, until it is over', async () => {
    const name = 'test-drafts'
    const before = await openDeviceStorage({ name })
    expect(before.status).toEqual({ kept: true })
    expect(await before.drafts.read()).toEqual({ ok: true, value: undefined })
    await before.drafts.write({ ...draft, at: { step: 2 } })
    expect(await before.drafts.write(draft)).toEqual({ ok: true, value: undefined })
    const afterReload = await openDeviceStorage({ name })
    expect(await afterReload.drafts.read()).toEqual({ ok: true, value: draft })
    await afterReload.drafts.clear()
    expect(await before.drafts.read()).toEqual({ ok: true, value: undefined })
    await deleteDB(name)
  })

  it('values by name', async () => {
    const { meta } = await openDeviceStorage({ name: 'test-meta' })
    await meta.write('device', 'd-1')
    await meta.write('theme', 'dark')
    expect(await meta.read('device')).toEqual({ ok: true, value: 'd-1' })
    await meta.clear()
    expect(await meta.read('device')).toEqual({ ok: true, value: undefined })
    await deleteDB('test-meta')
  })
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
    await storage.drafts.write(draft)
    expect(await storage.drafts.read()).toEqual({ ok: true, value: draft })
    await storage.meta.write('theme', 'dark')
    expect(await storage.meta.read('theme')).toEqual({ ok: true, value: 'dark' })
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
