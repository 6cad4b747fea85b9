import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { BackstrideSchema } from './database.ts'

type StoreName = StoreNames<BackstrideSchema>

/**
 * Runs a task in one transaction: all of it or nothing. Resolves when the disk has it. Only `strict` waits for the disk:
 * the default may lose what was shown as saved when the phone loses power.
 */
export async function inDurableTransaction<Names extends StoreName[], T>(
  db: IDBPDatabase<BackstrideSchema>,
  names: Names,
  task: (tx: IDBPTransaction<BackstrideSchema, Names, 'readwrite'>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(names, 'readwrite', { durability: 'strict' })
  const work = task(tx).catch((cause: unknown) => {
    abort(tx)
    throw cause
  })
  const [worked, committed] = await Promise.allSettled([work, tx.done])
  if (worked.status === 'fulfilled' && committed.status === 'fulfilled') return worked.value
  // A transaction without room ends all its requests with AbortError; what went wrong is the other one.
  const causes = [committed, worked].flatMap(end =>
    end.status === 'rejected' ? [end.reason as unknown] : [],
  )
  throw causes.find(cause => !(cause instanceof DOMException && cause.name === 'AbortError')) ?? causes[0]
}

function abort(tx: { abort(): void }) {
  try {
    tx.abort()
  } catch (cause) {
    // It ended by itself: nothing was kept either way.
    if (!(cause instanceof DOMException && cause.name === 'InvalidStateError')) throw cause
  }
}
