import {
  effectiveFacts,
  type Fact,
  type FactData,
  type FactError,
  type FactKind,
  type FactOf,
  isKnown,
  kinds,
  readData,
} from '@backstride/facts'
import { type Clock, dayAt, err, instantMs, msToInstant, ok, type Random, type Result } from '@backstride/kit'
import { type ArchiveError, type JournalFile, writeJournalFile } from './archive/journal-file.ts'
import { previewRestore, type RestorePreview } from './archive/preview-restore.ts'
import { type RestoreReport, restoreInto } from './archive/restore-into.ts'
import { canonicalText } from './canonical-text.ts'
import { mergeFacts, orderFacts } from './merge-facts.ts'
import type { FactStore, SetAsideEntry, StoreError } from './store/fact-store.ts'

/** Why something was not recorded. Nothing was saved, and nothing is shown as saved. */
export type RecordError =
  | StoreError
  | FactError
  | { readonly type: 'id-taken' | 'no-such-fact' | 'not-correctable'; readonly message: string }

export interface JournalReader {
  /** Every fact, ordered as `compareFacts`; the same array until something changes. */
  facts(): readonly Fact[]
  /** Entries that could not be read or contradict a fact: kept and shown, never counted. */
  setAside(): readonly SetAsideEntry[]
  /** What went wrong when the store was last read, until it is read well again. */
  problem(): StoreError | undefined
  /** False when everything is gone once the window closes. */
  readonly keeps: boolean
  /** Calls back after facts, setAside or problem changed. Returns the way to stop. */
  subscribe(listener: () => void): () => void
  exportFile(): JournalFile
  previewRestore(text: string): Result<RestorePreview, ArchiveError>
}

export interface JournalWriter {
  /** Resolves once the store has it for good. With an id of one's own, asking again does no harm. */
  record<K extends FactKind>(
    kind: K,
    data: FactData<K>,
    options?: { readonly id?: string },
  ): Promise<Result<FactOf<K>, RecordError>>
  /** Corrects an entry by a new fact: `data` is whole, or the members that change. */
  amend(factId: string, data: unknown): Promise<Result<FactOf<'Amended'>, RecordError>>
  /** Takes an entry back by a new fact. */
  retract(factId: string): Promise<Result<FactOf<'Retracted'>, RecordError>>
  restore(preview: RestorePreview): Promise<Result<RestoreReport, StoreError>>
  /** Removes everything, for good. */
  erase(): Promise<Result<void, StoreError>>
}

export interface Journal extends JournalReader, JournalWriter {
  /** Reads the store and follows its changes. */
  open(): Promise<Result<void, StoreError>>
  /** Reads the store again. */
  refresh(): Promise<Result<void, StoreError>>
  /** Stops following the store. */
  close(): void
}

export interface JournalPorts {
  readonly clock: Clock
  readonly random: Random
  readonly store: FactStore
  /** Id of this device, made once. */
  readonly device: string
}

export function createJournal({ clock, random, store, device }: JournalPorts): Journal {
  let facts: readonly Fact[] = []
  let setAside: readonly SetAsideEntry[] = []
  let problem: StoreError | undefined
  let isRead = false
  let stopFollowing: (() => void) | undefined
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }

  // One after the other: a slow read must not put an older state over a newer fact.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task)
    last = turn.then(
      () => undefined,
      // The caller sees the failure; the next in line must not.
      () => undefined,
    )
    return turn
  }

  async function read(): Promise<Result<void, StoreError>> {
    const stored = await store.read()
    if (stored.ok) {
      isRead = true
      problem = undefined
      facts = orderFacts(stored.value.facts)
      setAside = stored.value.setAside
    } else problem = stored.error
    tell()
    return stored.ok ? ok(undefined) : stored
  }

  const find = (id: string): Fact | undefined => facts.find(fact => fact.id === id)

  async function save<K extends FactKind>(
    kind: K,
    input: unknown,
    { id = random.uuid(), after }: { readonly id?: string | undefined; readonly after?: string | undefined },
  ): Promise<Result<FactOf<K>, RecordError>> {
    // Through JSON, so that what is shown now is exactly what a file would say.
    const data = readData(kind, JSON.parse(JSON.stringify(input) ?? 'null'))
    if (!data.ok) return data
    const zone = clock.zone()
    const at = later(clock.now(), after)
    const stamp = { id, kind, at, day: dayAt(at, zone), zone, device, v: kinds[kind].v }
    const fact = { ...stamp, data: data.value } as FactOf<K>

    const isRepeat = (there: Fact) =>
      isKnown(there) && there.kind === kind && canonicalText(there.data) === canonicalText(data.value)
    const taken = (there: Fact): Result<FactOf<K>, RecordError> =>
      isRepeat(there)
        ? ok(there as Fact as FactOf<K>)
        : err({ type: 'id-taken', message: `Another entry already has the id ${id}.` })

    const there = find(id)
    if (there !== undefined) return taken(there)
    const appended = await store.append([fact as Fact])
    if (!appended.ok) return appended
    if (appended.value.conflict.length > 0) {
      // Another tab saved the same entry a moment earlier.
      const again = await read()
      if (!again.ok) return again
      const winner = find(id)
      return winner === undefined
        ? err({ type: 'unavailable', message: 'The journal changed meanwhile.' })
        : taken(winner)
    }
    facts = mergeFacts(facts, [fact as Fact])
    tell()
    return ok(fact)
  }

  const whenRead = <T, E>(task: () => Promise<Result<T, E>>): Promise<Result<T, E | StoreError>> =>
    inTurn<Result<T, E | StoreError>>(async () => {
      if (!isRead) {
        const first = await read()
        if (!first.ok) return first
      }
      return task()
    })

  /** The latest moment at which the fact or a correction of it was recorded. */
  const lastTouched = (factId: string): string | undefined =>
    facts.findLast(
      fact => fact.id === factId || (isKnown(fact) && 'fact' in fact.data && fact.data.fact === factId),
    )?.at

  return {
    keeps: store.keeps,
    facts: () => facts,
    setAside: () => setAside,
    problem: () => problem,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async open() {
      stopFollowing ??= store.subscribe(() => void inTurn(read))
      return inTurn(read)
    },
    refresh: () => inTurn(read),
    close() {
      stopFollowing?.()
      stopFollowing = undefined
    },
    record: (kind, data, options = {}) => whenRead(() => save(kind, data, { id: options.id })),
    amend: (factId, data) =>
      whenRead<FactOf<'Amended'>, RecordError>(async () => {
        const refused = checkCorrection(facts, factId, data)
        return refused
          ? err(refused)
          : save('Amended', { fact: factId, data }, { after: lastTouched(factId) })
      }),
    retract: factId =>
      whenRead<FactOf<'Retracted'>, RecordError>(async () => {
        if (find(factId) === undefined) return err(noSuchFact(factId))
        return save('Retracted', { fact: factId }, { after: lastTouched(factId) })
      }),
    exportFile: () => writeJournalFile(facts),
    previewRestore: text => previewRestore(facts, text),
    restore: preview =>
      whenRead(async () => {
        const restored = await restoreInto(store, preview)
        // Read in any case: where setting aside failed, the facts were added all the same.
        const reread = await read()
        return restored.ok && !reread.ok ? reread : restored
      }),
    erase: () =>
      inTurn(async () => {
        const erased = await store.erase()
        if (!erased.ok) return erased
        return read()
      }),
  }
}

/** A correction counts after what it corrects, even where the clock was set back in between. */
function later(now: string, after: string | undefined): string {
  if (after === undefined || instantMs(after) < instantMs(now)) return now
  return msToInstant(Math.floor(instantMs(after)) + 1)
}

const noSuchFact = (id: string): RecordError => ({
  type: 'no-such-fact',
  message: `There is no entry ${id}.`,
})

/** What is wrong with a correction before it is recorded: it must leave the entry readable. */
function checkCorrection(facts: readonly Fact[], factId: string, data: unknown): RecordError | undefined {
  const fact = facts.find(({ id }) => id === factId)
  if (fact === undefined) return noSuchFact(factId)
  const entry = effectiveFacts(facts).find(({ id }) => id === factId)
  if (entry === undefined)
    return {
      type: 'not-correctable',
      message: 'This entry was taken back, or is not one that can be corrected.',
    }
  const whole = readData(entry.kind, data)
  if (whole.ok || typeof data !== 'object' || data === null) return whole.ok ? undefined : whole.error
  const patched = readData(entry.kind, { ...entry.data, ...data })
  return patched.ok ? undefined : patched.error
}
