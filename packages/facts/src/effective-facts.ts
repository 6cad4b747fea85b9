import { compareFacts, type Fact, type FactOf, isKind, isKnown, type KnownFact } from './fact.ts'
import { readData } from './read-fact.ts'

/**
 * What the facts say once corrections are applied: retracted ones gone, amended ones with their new data, in order.
 * Amendments and retractions themselves do not appear. An amendment that cannot be read as its kind changes nothing.
 */
export function effectiveFacts(facts: readonly Fact[]): readonly KnownFact[] {
  const known = facts.filter(isKnown).toSorted(compareFacts)
  const retractions = known.filter(isKind('Retracted'))
  const amendments = known.filter(isKind('Amended'))
  const standsById = new Map<string, boolean>()

  // A retraction may itself be taken back; a ring of retractions (only a forged file has one) stands.
  const stands = (id: string): boolean => {
    const decided = standsById.get(id)
    if (decided !== undefined) return decided
    standsById.set(id, true)
    const standing = !retractions.some(retraction => retraction.data.fact === id && stands(retraction.id))
    standsById.set(id, standing)
    return standing
  }

  return known
    .filter(fact => fact.kind !== 'Retracted' && fact.kind !== 'Amended' && stands(fact.id))
    .map(fact =>
      amendments
        .filter(amendment => amendment.data.fact === fact.id && stands(amendment.id))
        .reduce<KnownFact>(applyAmendment, fact),
    )
}

function applyAmendment(fact: KnownFact, { data: { data } }: FactOf<'Amended'>): KnownFact {
  const whole = readData(fact.kind, data)
  if (whole.ok) return { ...fact, data: whole.value } as KnownFact
  const patched = readData(fact.kind, merged(fact.data, data))
  return patched.ok ? ({ ...fact, data: patched.value } as KnownFact) : fact
}

/** Members of the patch in place of the old ones, at every depth; lists are replaced whole. */
function merged(old: unknown, patch: unknown): unknown {
  if (!isRecord(old) || !isRecord(patch)) return patch
  return {
    ...old,
    ...Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, merged(old[name], value)])),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
