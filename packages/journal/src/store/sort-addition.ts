import type { Fact } from '@backstride/facts'
import { isSameFact } from '../merge-facts.ts'
import type { AppendReport } from './fact-store.ts'

/** Which of the facts handed in are new, already there, or contradict what is there: the rule every store follows. */
export function sortAddition(
  facts: readonly Fact[],
  storedById: (id: string) => Fact | undefined,
): { readonly fresh: readonly Fact[]; readonly report: AppendReport } {
  const freshById = new Map<string, Fact>()
  const duplicate: string[] = []
  const conflict: string[] = []
  for (const fact of facts) {
    const there = freshById.get(fact.id) ?? storedById(fact.id)
    if (there === undefined) freshById.set(fact.id, fact)
    else if (isSameFact(there, fact)) duplicate.push(fact.id)
    else conflict.push(fact.id)
  }
  return { fresh: [...freshById.values()], report: { added: [...freshById.keys()], duplicate, conflict } }
}
