import { rm } from 'node:fs/promises'
import type { Fact } from '@backstride/facts'
import {
  type AppendReport,
  type FactStore,
  journalFileText,
  mergeFacts,
  type SetAsideEntry,
  type StoreError,
  sortAddition,
  writeJournalFile,
} from '@backstride/journal'
import { err, ok, type Result } from '@backstride/kit'
import { createFile, readIfThere, replaceFile } from './durable-file.ts'
import { fileErrorOf } from './file-failure.ts'
import { withFileLock } from './file-lock.ts'
import { readJournalBytes } from './read-journal-bytes.ts'
import { readSetAsideFile, setAsidePath, withEntries, writeSetAsideFile } from './set-aside-file.ts'

interface FileContent {
  readonly isMissing: boolean
  readonly facts: readonly Fact[]
  /** Entries in the journal file itself that cannot count. */
  readonly damaged: readonly SetAsideEntry[]
  /** Entries in the file beside it. */
  readonly aside: readonly SetAsideEntry[]
}

export interface FileStoreOptions {
  /** How long to wait for another process. */
  readonly patienceMs?: number
}

/**
 * Facts in a journal file. Written whole each time (a file of a year is under a megabyte), under a lock, by replacing
 * it in one step. What could not be read is never written over: it is copied aside and the call refused.
 */
export function createFileStore(path: string, { patienceMs }: FileStoreOptions = {}): FactStore {
  async function load(): Promise<Result<FileContent, StoreError>> {
    const bytes = await readIfThere(path)
    const aside = await readSetAsideFile(path)
    if (aside === undefined) return corrupt(setAsidePath(path), 'It is no list of entries set aside.')
    // An empty file, as `touch` makes it, is a journal without facts: there is nothing in it to lose.
    if (bytes === undefined || bytes.length === 0)
      return ok({ isMissing: bytes === undefined, facts: [], damaged: [], aside })
    const file = readJournalBytes(bytes)
    return file.ok
      ? ok({ isMissing: false, facts: file.value.facts, damaged: file.value.setAside, aside })
      : corrupt(path, file.error.message)
  }

  /** Reads, changes and writes while nobody else may; a file that cannot be read is copied first and left alone. */
  const change = <T>(write: (content: FileContent) => Promise<T>): Promise<Result<T, StoreError>> =>
    guarded(async () => {
      const locked = await withFileLock(
        path,
        async (): Promise<Result<T, StoreError>> => {
          const content = await load()
          return content.ok ? ok(await write(content.value)) : err(await copied(content.error))
        },
        patienceMs,
      )
      return locked.ok ? locked.value : locked
    })

  async function guarded<T>(task: () => Promise<Result<T, StoreError>>): Promise<Result<T, StoreError>> {
    try {
      return await task()
    } catch (cause) {
      return err(fileErrorOf(cause, path))
    }
  }

  return {
    keeps: true,
    read: () =>
      guarded(async () => {
        const content = await load()
        if (!content.ok) return content
        const { facts, damaged, aside } = content.value
        return ok({ facts, setAside: withEntries(aside, damaged) })
      }),
    append: facts =>
      change<AppendReport>(async ({ isMissing, facts: stored, damaged, aside }) => {
        const storedById = new Map(stored.map(fact => [fact.id, fact]))
        const { fresh, report } = sortAddition(facts, id => storedById.get(id))
        if (fresh.length === 0 && !isMissing) return report
        // Beside it first: at no moment are damaged entries in neither file.
        if (damaged.length > 0) await writeSetAsideFile(path, withEntries(aside, damaged))
        await replaceFile(path, journalFileText(writeJournalFile(mergeFacts(stored, fresh))))
        return report
      }),
    setAside: entries =>
      change(async ({ aside }) => {
        if (entries.length > 0) await writeSetAsideFile(path, withEntries(aside, entries))
      }),
    erase: () =>
      change(async () => {
        await rm(path, { force: true })
        await rm(setAsidePath(path), { force: true })
      }),
    // A call at the terminal reads once and ends: there is nobody to tell.
    subscribe: () => () => undefined,
  }
}

interface CorruptFile extends StoreError {
  readonly file: string
}

const corrupt = (file: string, message: string): Result<never, CorruptFile> =>
  err({ type: 'corrupt', file, message: `${file} could not be read: ${message} It was left as it is.` })

/** Keeps a copy beside what could not be read, whatever happens to the file next; the same content only once. */
async function copied(error: StoreError | CorruptFile): Promise<StoreError> {
  if (!('file' in error)) return error
  const bytes = (await readIfThere(error.file)) ?? new Uint8Array()
  for (let number = 1; ; number++) {
    const copy = `${error.file}.unreadable-${number}`
    const there = await readIfThere(copy)
    if (there === undefined ? await createFile(copy, bytes) : Buffer.compare(there, bytes) === 0)
      return { type: error.type, message: `${error.message} A copy is in ${copy}.` }
  }
}
