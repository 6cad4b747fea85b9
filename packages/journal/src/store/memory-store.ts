import { type Fact, readFact, writeFact } from '@backstride/facts'
import { ok } from '@backstride/kit'
import { canonicalText } from '../canonical-text.ts'
import type { FactStore, SetAsideEntry } from './fact-store.ts'
import { sortAddition } from './sort-addition.ts'

/** What several memory stores share, as tabs share a database. Facts are kept as text, as any real store would. */
export interface Memory {
  readonly textById: Map<string, string>
  readonly setAsideByText: Map<string, SetAsideEntry>
  readonly listeners: Set<{ readonly owner: object; readonly onChange: () => void }>
}

export const createMemory = (): Memory => ({
  textById: new Map(),
  setAsideByText: new Map(),
  listeners: new Set(),
})

/** Keeps facts until the window closes: for tests, and where the browser allows nothing else. */
export function createMemoryStore(memory: Memory = createMemory()): FactStore {
  const owner = {}
  const tellOthers = () => {
    for (const listener of memory.listeners) if (listener.owner !== owner) listener.onChange()
  }
  const stored = (id: string): Fact | undefined => {
    const text = memory.textById.get(id)
    if (text === undefined) return undefined
    const fact = readFact(JSON.parse(text))
    return fact.ok ? fact.value : undefined
  }

  return {
    keeps: false,
    async read() {
      const facts = [...memory.textById.keys()].flatMap(id => stored(id) ?? [])
      return ok({ facts, setAside: [...memory.setAsideByText.values()] })
    },
    async append(facts) {
      const { fresh, report } = sortAddition(facts, stored)
      for (const fact of fresh) memory.textById.set(fact.id, JSON.stringify(writeFact(fact)))
      if (fresh.length > 0) tellOthers()
      return ok(report)
    },
    async setAside(entries) {
      for (const entry of entries) memory.setAsideByText.set(canonicalText(entry.raw), entry)
      if (entries.length > 0) tellOthers()
      return ok(undefined)
    },
    async erase() {
      memory.textById.clear()
      memory.setAsideByText.clear()
      tellOthers()
      return ok(undefined)
    },
    subscribe(onChange) {
      const listener = { owner, onChange }
      memory.listeners.add(listener)
      return () => memory.listeners.delete(listener)
    },
  }
}
