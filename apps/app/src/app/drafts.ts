/**
 * Work in the middle: a session that runs, a screen half answered. Written synchronously, so that a killed page loses
 * nothing done; the journal gets it as a fact only once it is finished.
 */
export interface DraftStore {
  read(name: string): unknown
  /** False when the browser would not keep it. */
  write(name: string, draft: unknown): boolean
  clear(name: string): void
  clearAll(): void
}

/** Name of the session's draft: it is there while one is open. */
export const SESSION_DRAFT = 'session'

const PREFIX = 'backstride.draft.'

export function createDraftStore(storage: Storage | undefined): DraftStore {
  const unkept = new Map<string, string>()
  const text = (name: string): string | null => {
    try {
      return storage?.getItem(PREFIX + name) ?? unkept.get(name) ?? null
    } catch {
      // A store that was blocked meanwhile: what this window still holds is all there is.
      return unkept.get(name) ?? null
    }
  }
  const clear = (name: string) => {
    unkept.delete(name)
    storage?.removeItem(PREFIX + name)
  }
  return {
    read(name) {
      const draft = text(name)
      if (draft === null) return undefined
      try {
        return JSON.parse(draft)
      } catch {
        // Torn by a crash while it was written: as good as none.
        return undefined
      }
    },
    write(name, draft) {
      const written = JSON.stringify(draft)
      try {
        if (storage === undefined) throw new Error('no storage')
        storage.setItem(PREFIX + name, written)
        unkept.delete(name)
        return true
      } catch {
        // Full or blocked: kept in this window, and the caller learns that a crash would lose it.
        unkept.set(name, written)
        return false
      }
    },
    clear,
    clearAll() {
      unkept.clear()
      for (const key of Object.keys(storage ?? {}))
        if (key.startsWith(PREFIX)) clear(key.slice(PREFIX.length))
    },
  }
}

/** The browser's small store, or undefined where it is blocked. */
export function localStorageIfAllowed(): Storage | undefined {
  try {
    const storage = globalThis.localStorage
    const probe = `${PREFIX}probe`
    storage.setItem(probe, '1')
    storage.removeItem(probe)
    return storage
  } catch {
    // Blocked by settings or policy: the app works without and says so.
    return undefined
  }
}
