import type { Database } from './database.ts'
import type { DraftStore, KeyValueStore } from './store-ports.ts'

const SESSION = 'session'

export function createDraftStore(database: Database): DraftStore {
  return {
    read: () => database.use(db => db.get('drafts', SESSION)),
    // Not strict: written every second of a session, and a fraction of one may be done again.
    write: draft =>
      database.use(async db => {
        await db.put('drafts', draft, SESSION)
      }),
    clear: () => database.use(db => db.clear('drafts')),
  }
}

export function createKeyValueStore(database: Database): KeyValueStore {
  return {
    read: key => database.use(db => db.get('meta', key)),
    write: (key, value) =>
      database.use(async db => {
        await db.put('meta', value, key)
      }),
    clear: () => database.use(db => db.clear('meta')),
  }
}
