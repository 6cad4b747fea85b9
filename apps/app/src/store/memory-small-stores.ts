import { ok } from '@backstride/kit'
import type { DraftStore, KeyValueStore } from './store-ports.ts'

/** For windows in which the browser keeps nothing. Copies, as a database would. */
export function createMemoryDraftStore(): DraftStore {
  let draft: unknown
  return {
    read: async () => ok(structuredClone(draft)),
    async write(next) {
      draft = structuredClone(next)
      return ok(undefined)
    },
    async clear() {
      draft = undefined
      return ok(undefined)
    },
  }
}

export function createMemoryKeyValueStore(): KeyValueStore {
  const valueByKey = new Map<string, unknown>()
  return {
    read: async key => ok(structuredClone(valueByKey.get(key))),
    async write(key, value) {
      valueByKey.set(key, structuredClone(value))
      return ok(undefined)
    },
    async clear() {
      valueByKey.clear()
      return ok(undefined)
    },
  }
}
