import { type Fact, type FactError, readFact, writeFact } from '@backstride/facts'
import { canonicalText, type FactStore, type SetAsideEntry, sortAddition } from '@backstride/journal'
import { ok } from '@backstride/kit'
import type { IDBPDatabase } from 'idb'
import type { BackstrideSchema, Database } from './database.ts'
import { inDurableTransaction } from './durable-transaction.ts'

const CHANNEL = 'backstride-journal'

/** Facts in IndexedDB. Other tabs hear of changes; the browser lets one of them write at a time. */
export function createIndexedDbFactStore(database: Database, channelName = CHANNEL): FactStore {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName)
  const tellOthers = () => channel?.postMessage('changed')

  return {
    keeps: true,

    async read() {
      const stored = await database.use(readEverything)
      if (!stored.ok) return stored
      const { records, setAside } = stored.value
      const facts: Fact[] = []
      const damaged: SetAsideEntry[] = []
      for (const record of records) {
        const fact = readFact(record)
        if (fact.ok) facts.push(fact.value)
        else damaged.push(setAsideEntry(record, fact.error))
      }
      // Where moving fails, for want of room perhaps, they stay where they are and are shown all the same.
      if (damaged.length > 0) await database.use(db => moveAside(db, damaged))
      return ok({ facts, setAside: [...setAside, ...damaged] })
    },

    async append(facts) {
      if (facts.length === 0) return ok({ added: [], duplicate: [], conflict: [] })
      const report = await database.use(db => appendFacts(db, facts))
      if (report.ok && report.value.added.length > 0) tellOthers()
      return report
    },

    async setAside(entries) {
      const kept = await database.use(db =>
        inDurableTransaction(db, ['setAside'], async tx => {
          const store = tx.objectStore('setAside')
          const there = new Set((await store.getAll()).map(entry => rawText(entry as SetAsideEntry)))
          const fresh = entries.filter(entry => !there.has(rawText(entry)) && there.add(rawText(entry)))
          await Promise.all(fresh.map(entry => store.add(entry)))
        }),
      )
      if (kept.ok) tellOthers()
      return kept
    },

    async erase() {
      const erased = await database.use(db =>
        inDurableTransaction(db, ['facts', 'setAside'], async tx => {
          await Promise.all([tx.objectStore('facts').clear(), tx.objectStore('setAside').clear()])
        }),
      )
      if (erased.ok) tellOthers()
      return erased
    },

    subscribe(onChange) {
      channel?.addEventListener('message', onChange)
      return () => channel?.removeEventListener('message', onChange)
    },
  }
}

async function readEverything(db: IDBPDatabase<BackstrideSchema>) {
  const tx = db.transaction(['facts', 'setAside'])
  const [records, setAside] = await Promise.all([
    tx.objectStore('facts').getAll(),
    tx.objectStore('setAside').getAll(),
    tx.done,
  ])
  return { records, setAside: setAside as SetAsideEntry[] }
}

const appendFacts = (db: IDBPDatabase<BackstrideSchema>, facts: readonly Fact[]) =>
  inDurableTransaction(db, ['facts', 'setAside'], async tx => {
    const store = tx.objectStore('facts')
    const records = await Promise.all(facts.map(fact => store.get(fact.id)))
    const storedById = new Map<string, Fact>()
    const damaged: SetAsideEntry[] = []
    for (const record of records) {
      if (record === undefined) continue
      const fact = readFact(record)
      if (fact.ok) storedById.set(fact.value.id, fact.value)
      else damaged.push(setAsideEntry(record, fact.error))
    }
    const { fresh, report } = sortAddition(facts, id => storedById.get(id))
    await Promise.all([
      ...damaged.map(entry => tx.objectStore('setAside').add(entry)),
      // A fresh id can only be taken by a damaged record, which is being set aside.
      ...fresh.map(fact => store.put(writeFact(fact))),
    ])
    return report
  })

/** Moves damaged records, whole, unless another tab has done so already. */
const moveAside = (db: IDBPDatabase<BackstrideSchema>, damaged: readonly SetAsideEntry[]) =>
  inDurableTransaction(db, ['facts', 'setAside'], async tx => {
    const store = tx.objectStore('facts')
    await Promise.all(
      damaged.map(async entry => {
        const key = (entry.raw as { id: string }).id
        const record = await store.get(key)
        if (record === undefined || readFact(record).ok) return
        await Promise.all([tx.objectStore('setAside').add(entry), store.delete(key)])
      }),
    )
  })

const setAsideEntry = (raw: unknown, { type, where, message }: FactError): SetAsideEntry => ({
  raw,
  reason: type,
  where,
  message,
})

const rawText = ({ raw }: SetAsideEntry): string => canonicalText(raw)
