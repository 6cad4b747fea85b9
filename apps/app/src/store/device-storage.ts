import { createMemoryStore, type FactStore, type StoreError } from '@backstride/journal'
import { createDatabase, type DatabaseOptions } from './database.ts'
import { createIndexedDbFactStore } from './indexeddb-fact-store.ts'
import { createStoragePersistence, type StoragePersistence } from './storage-persistence.ts'

/** The facts this device keeps. */
export interface DeviceStorage {
  readonly facts: FactStore
  readonly persistence: StoragePersistence
  /** Where `kept` is false, all is gone when the window closes, and the app says so and why. */
  readonly status: { readonly kept: true } | { readonly kept: false; readonly because: StoreError }
}

/**
 * Opens what the browser offers. Where it keeps nothing, memory takes its place. A database that is there but held by
 * another tab is not replaced: its facts are safe, and each attempt says what is the matter until it is free.
 */
export async function openDeviceStorage(options: DatabaseOptions = {}): Promise<DeviceStorage> {
  const database = createDatabase(options)
  const persistence = createStoragePersistence()
  const tried = await database.use(async db => db.version)
  if (!tried.ok && (tried.error.type === 'private' || tried.error.type === 'unavailable'))
    return { facts: createMemoryStore(), persistence, status: { kept: false, because: tried.error } }
  return { facts: createIndexedDbFactStore(database), persistence, status: { kept: true } }
}
