import type { Fact } from '@backstride/facts'
import type { Result } from '@backstride/kit'

/**
 * Why a store could not do it. Full: no room left. Blocked: another tab or program holds it. Private: the browser keeps
 * nothing in this window. Unavailable: it cannot be reached or may not be written. Corrupt: what is there cannot be read.
 */
export interface StoreError {
  readonly type: 'full' | 'blocked' | 'private' | 'unavailable' | 'corrupt'
  /** For logs and the terminal, in English; names no health values. */
  readonly message: string
}

/** Something that is no readable fact, or contradicts one: kept whole, shown, never counted. */
export interface SetAsideEntry {
  readonly raw: unknown
  readonly reason: 'not-a-fact' | 'bad-data' | 'conflict'
  /** The member that cannot be read, such as `data.nrs`; empty for the whole. */
  readonly where: string
  readonly message: string
}

export interface StoredFacts {
  readonly facts: readonly Fact[]
  readonly setAside: readonly SetAsideEntry[]
}

/** What became of each fact handed in, by id. A conflict is the same id with other content: what was there stays. */
export interface AppendReport {
  readonly added: readonly string[]
  readonly duplicate: readonly string[]
  readonly conflict: readonly string[]
}

/** Where facts are kept. Every store passes `contract-suite.ts`. */
export interface FactStore {
  /** False when all of it is gone once the window or program closes: the runner must be told. */
  readonly keeps: boolean
  read(): Promise<Result<StoredFacts, StoreError>>
  /** All or nothing, once per id; resolves when it would survive a crash. */
  append(facts: readonly Fact[]): Promise<Result<AppendReport, StoreError>>
  /** Keeps entries that cannot count; the same entry is kept once. */
  setAside(entries: readonly SetAsideEntry[]): Promise<Result<void, StoreError>>
  /** Removes every fact and every entry set aside. */
  erase(): Promise<Result<void, StoreError>>
  /** Calls back after another tab or program changed what is stored. Returns the way to stop. */
  subscribe(onChange: () => void): () => void
}
