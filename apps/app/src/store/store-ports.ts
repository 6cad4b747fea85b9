import type { StoreError } from '@backstride/journal'
import type { Result } from '@backstride/kit'

/** The session in progress, so that a reload or a crash in the middle loses nothing done. What it means is the player's affair. */
export interface DraftStore {
  /** undefined: no session is in progress. */
  read(): Promise<Result<unknown, StoreError>>
  write(draft: unknown): Promise<Result<void, StoreError>>
  clear(): Promise<Result<void, StoreError>>
}

/** Small things by name that are no facts: this device's id, preferences. */
export interface KeyValueStore {
  /** undefined: never written. */
  read(key: string): Promise<Result<unknown, StoreError>>
  write(key: string, value: unknown): Promise<Result<void, StoreError>>
  clear(): Promise<Result<void, StoreError>>
}

/** Whether the browser promises not to clear what is kept here when room gets short. */
export interface StoragePersistence {
  /** undefined: the browser does not say (over plain http it cannot). */
  isPersisted(): Promise<boolean | undefined>
  /** Asks for the promise; some browsers ask the runner. */
  request(): Promise<boolean | undefined>
  estimate(): Promise<{ readonly usedBytes: number; readonly quotaBytes: number } | undefined>
}
