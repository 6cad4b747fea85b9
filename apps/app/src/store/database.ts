import type { StoreError } from '@backstride/journal'
import { err, ok, type Result } from '@backstride/kit'
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { storeErrorOf } from './store-failure.ts'

export const DATABASE_NAME = 'backstride'
const DATABASE_VERSION = 1
/** How long opening may take: another tab may be finishing, and some browsers never answer. */
const OPEN_PATIENCE_MS = 4000

export interface BackstrideSchema extends DBSchema {
  /** Written facts by id. */
  facts: { key: string; value: Record<string, unknown> }
  setAside: { key: number; value: unknown }
}

/** One connection to the database, opened when first needed and again when the browser closed it. */
export interface Database {
  /** Runs a task on the open database; what the browser throws comes back as an error. A task may run twice. */
  use<T>(task: (db: IDBPDatabase<BackstrideSchema>) => Promise<T>): Promise<Result<T, StoreError>>
  close(): Promise<void>
}

export interface DatabaseOptions {
  readonly name?: string
  /** Later than this app's own only in tests, to stand for an app yet to come. */
  readonly version?: number
  readonly openPatienceMs?: number
}

export function createDatabase({
  name = DATABASE_NAME,
  version = DATABASE_VERSION,
  openPatienceMs = OPEN_PATIENCE_MS,
}: DatabaseOptions = {}): Database {
  let opening: Promise<IDBPDatabase<BackstrideSchema>> | undefined
  let isBlocked = false

  function open(): Promise<IDBPDatabase<BackstrideSchema>> {
    isBlocked = false
    const attempt = openDB<BackstrideSchema>(name, version, {
      upgrade(db, oldVersion) {
        if (oldVersion >= 1) return
        db.createObjectStore('facts', { keyPath: 'id' })
        db.createObjectStore('setAside', { autoIncrement: true })
      },
      blocked() {
        isBlocked = true
      },
      // A newer version of the app wants to change the database: stand aside, or it could never start.
      blocking(_current, _next, event) {
        forget(attempt)
        ;(event.target as IDBDatabase).close()
      },
      terminated() {
        forget(attempt)
      },
    })
    // Failed once is not failed for ever: the next task tries again.
    attempt.catch(() => forget(attempt))
    return attempt
  }

  function forget(attempt: Promise<IDBPDatabase<BackstrideSchema>>) {
    if (opening === attempt) opening = undefined
  }

  async function connect(): Promise<Result<IDBPDatabase<BackstrideSchema>, StoreError>> {
    if (typeof indexedDB === 'undefined')
      return err({ type: 'unavailable', message: 'This browser has no IndexedDB.' })
    try {
      opening ??= open()
      const db = await withPatience(opening, openPatienceMs)
      if (db !== 'still waiting') return ok(db)
      return isBlocked
        ? err({ type: 'blocked', message: 'Another tab holds the database open.' })
        : err({ type: 'unavailable', message: 'The browser did not open the database in time.' })
    } catch (cause) {
      return err(storeErrorOf(cause, 'open'))
    }
  }

  return {
    async use(task) {
      for (let isSecondTry = false; ; isSecondTry = true) {
        const db = await connect()
        if (!db.ok) return db
        try {
          return ok(await task(db.value))
        } catch (cause) {
          if (!isSecondTry && isClosedUnderUs(cause)) opening = undefined
          else return err(storeErrorOf(cause, 'use'))
        }
      }
    },
    async close() {
      const db = await opening?.catch(() => undefined) // What failed to open needs no closing.
      opening = undefined
      db?.close()
    },
  }
}

/** A transaction cannot be begun on a connection that was closed: by the browser, by clearing, or for a newer version. */
const isClosedUnderUs = (cause: unknown): boolean =>
  cause instanceof DOMException && cause.name === 'InvalidStateError'

async function withPatience<T>(promise: Promise<T>, patienceMs: number): Promise<T | 'still waiting'> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<'still waiting'>(resolve => {
    timer = setTimeout(() => resolve('still waiting'), patienceMs)
  })
  try {
    return await Promise.race([promise, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
