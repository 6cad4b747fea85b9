import { type Fact, writeFact } from '@backstride/facts'
import { createJournal, type FactStore } from '@backstride/journal'
import { painFact, storeContract, testJournal } from '@backstride/journal/contract-suite'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDatabase, type Database } from './database.ts'
import { createIndexedDbFactStore } from './indexeddb-fact-store.ts'

let made = 0

/** A database of its own for each test, and connections to it as tabs have them. */
function createBench() {
  const name = `test-${Date.now()}-${++made}`
  const databases: Database[] = []
  return {
    name,
    follows: true,
    connect: async (): Promise<FactStore> => {
      const database = createDatabase({ name, openPatienceMs: 500 })
      databases.push(database)
      return createIndexedDbFactStore(database, name)
    },
    async damage(raw: Record<string, unknown>) {
      const db = await openDB(name)
      await db.put('facts', raw)
      db.close()
    },
    async closeAll() {
      for (const database of databases) await database.close()
    },
    async dispose() {
      await this.closeAll()
      await deleteDB(name)
    },
  }
}

storeContract('The IndexedDB store', async () => createBench())

describe('the IndexedDB store', () => {
  let bench: ReturnType<typeof createBench>
  let store: FactStore
  beforeEach(async () => {
    bench = createBench()
    store = await bench.connect()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await bench.dispose()
  })

  const idsIn = async (facts: FactStore) => {
    const stored = await facts.read()
    return stored.ok ? stored.value.facts.map(fact => fact.id).toSorted() : stored.error
  }

  it('says full when the disk is, keeps what was there, and takes facts again when there is room', async () => {
    await store.append([painFact('a', 1)])
    const add = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Made full for this test.', 'QuotaExceededError')
    })
    const full = await store.append([painFact('b', 2), painFact('c', 3)])
    expect(full).toMatchObject({ ok: false, error: { type: 'full' } })
    add.mockRestore()
    expect(await idsIn(store)).toEqual(['a'])
    expect(await store.append([painFact('b', 2)])).toMatchObject({ ok: true })
    expect(await idsIn(store)).toEqual(['a', 'b'])
  })

  it('says full when the disk fills up only as the transaction ends', async () => {
    await store.append([painFact('a', 1)])
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value)
      const { transaction } = this
      Object.defineProperty(transaction, 'error', {
        value: new DOMException('Made full for this test.', 'QuotaExceededError'),
      })
      transaction.abort()
      return request
    })
    expect(await store.append([painFact('b', 2)])).toMatchObject({ ok: false, error: { type: 'full' } })
    vi.restoreAllMocks()
    expect(await idsIn(store)).toEqual(['a'])
  })

  it('takes none of several facts when the transaction is aborted in the middle', async () => {
    await store.append([painFact('a', 1)])
    const put = IDBObjectStore.prototype.put
    let puts = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      puts += 1
      const request = put.call(this, value)
      if (puts === 2) this.transaction.abort()
      return request
    })
    const aborted = await store.append([painFact('b', 2), painFact('c', 3)])
    expect(aborted).toMatchObject({ ok: false, error: { type: 'unavailable' } })
    vi.restoreAllMocks()
    expect(await idsIn(store)).toEqual(['a'])
  })

  it('a journal shows nothing as saved that a full disk did not take', async () => {
    const journal = testJournal(store, 'phone')
    await journal.open()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Made full for this test.', 'QuotaExceededError')
    })
    const recorded = await journal.record('PainReported', { moment: 'now', nrs: 3 })
    expect(recorded).toMatchObject({ ok: false, error: { type: 'full' } })
    expect(journal.facts()).toEqual([])
    journal.close()
  })

  it('asks for strict durability whenever it writes facts', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await store.append([painFact('a', 1)])
    await store.setAside([{ raw: 1, reason: 'not-a-fact', where: '', message: 'Test.' }])
    await store.erase()
    expect(transaction.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual([
      ['readwrite', 'strict'],
      ['readwrite', 'strict'],
      ['readwrite', 'strict'],
    ])
  })

  it('opens again when the browser closed the database under it', async () => {
    const connections: IDBDatabase[] = []
    const transaction = IDBDatabase.prototype.transaction
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      connections.push(this)
      return transaction.apply(this, args)
    })
    await store.append([painFact('a', 1)])
    connections[0]?.close()
    expect(await store.append([painFact('b', 1)])).toMatchObject({ ok: true, value: { added: ['b'] } })
    expect(await idsIn(store)).toEqual(['a', 'b'])
  })

  it('stands aside for a newer version in another tab, and then says blocked', async () => {
    await store.append([painFact('a', 1)])
    const newer = await openDB(bench.name, 2)
    expect(await store.append([painFact('b', 1)])).toMatchObject({ ok: false, error: { type: 'blocked' } })
    newer.close()
  })

  it('says blocked when another tab holds an older version open, and goes on once that one lets go', async () => {
    await store.append([painFact('a', 1)])
    await bench.closeAll()
    const holder = await openDB(bench.name, 1)
    const database = createDatabase({ name: bench.name, version: 2, openPatienceMs: 300 })
    const later = createIndexedDbFactStore(database, bench.name)
    expect(await later.append([painFact('b', 1)])).toMatchObject({ ok: false, error: { type: 'blocked' } })
    holder.close()
    expect(await later.append([painFact('b', 1)])).toMatchObject({ ok: true, value: { added: ['b'] } })
    expect(await idsIn(later)).toEqual(['a', 'b'])
    await database.close()
  })

  it('says unavailable when the browser does not open the database in time, and goes on when it does', async () => {
    const name = `${bench.name}-slow`
    const holder = await openDB(name, 1)
    // Deleting waits for the holder, and opening waits for the deletion.
    const deleting = deleteDB(name)
    const database = createDatabase({ name, openPatienceMs: 300 })
    const slow = createIndexedDbFactStore(database, name)
    expect(await slow.append([painFact('a', 1)])).toMatchObject({ ok: false, error: { type: 'unavailable' } })
    holder.close()
    await deleting
    expect(await slow.append([painFact('a', 1)])).toMatchObject({ ok: true, value: { added: ['a'] } })
    await database.close()
    await deleteDB(name)
  })

  it('moves damaged records out of the facts and keeps them whole, once', async () => {
    const newerShape = { ...writeFact(painFact('bad', 3)), at: 'yesterday', note: new Map([['kept', 1]]) }
    await store.append([painFact('a', 1)])
    await bench.damage(newerShape)
    const [here, there] = await Promise.all([store.read(), (await bench.connect()).read()])
    expect(here.ok && here.value.setAside.map(entry => entry.raw)).toEqual([newerShape])
    expect(there.ok && there.value.setAside.map(entry => entry.raw)).toEqual([newerShape])
    const db = await openDB(bench.name)
    expect(await db.getAllKeys('facts')).toEqual(['a'])
    expect(await db.count('setAside')).toBe(1)
    db.close()
  })

  it('records over a damaged entry with the same id without losing either', async () => {
    const damaged = { id: 'a', kind: 7 }
    await store.append([])
    await store.read()
    await bench.damage(damaged)
    expect(await store.append([painFact('a', 1)])).toMatchObject({ ok: true, value: { added: ['a'] } })
    const stored = await store.read()
    expect(stored.ok && stored.value).toMatchObject({ facts: [{ id: 'a' }], setAside: [{ raw: damaged }] })
  })

  it('two journals at once both record, and both show everything', async () => {
    const here = testJournal(store, 'here')
    const there = testJournal(await bench.connect(), 'there')
    await Promise.all([here.open(), there.open()])
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? here : there).record('PainReported', { moment: 'now', nrs: index % 11 }),
      ),
    )
    await expect.poll(() => [here.facts().length, there.facts().length]).toEqual([20, 20])
    expect(here.facts()).toEqual(there.facts())
    here.close()
    there.close()
  })

  it('opens a journal of 5,000 facts', async () => {
    const start = Date.UTC(2020, 0, 1)
    const facts: Fact[] = Array.from({ length: 5000 }, (_, index) => {
      const at = new Date(start + index * 3_600_000).toISOString()
      return { ...painFact(`fact-${index}`, index % 11), at, day: at.slice(0, 10) }
    })
    const writing = performance.now()
    await store.append(facts)
    const reading = performance.now()
    const journal = createJournal({
      clock: { now: () => '2026-11-23T07:15:00.000Z', zone: () => 'Europe/Berlin' },
      random: { uuid: () => 'new' },
      store: await bench.connect(),
      device: 'phone',
    })
    await journal.open()
    const opened = performance.now()
    expect(journal.facts()).toHaveLength(5000)
    await journal.record('PainReported', { moment: 'now', nrs: 1 })
    const recorded = performance.now()
    const ms = [reading - writing, opened - reading, recorded - opened].map(Math.round)
    console.info(`5,000 facts: ${ms[0]} ms to append, ${ms[1]} ms to open, ${ms[2]} ms to record one more`)
    journal.close()
  })
})
