import { compareFacts, type Fact, type FactOf, isKind, isKnown, type KnownFact } from './fact.ts'
import { readData } from './read-fact.ts'

/**
 * What the facts say once corrections are applied: retracted ones gone, amended ones with their new data, in order.
 * Amendments and retractions themselves do not appear; an amendment may be amended as any fact may. An amendment that
 * cannot be read as its kind changes nothing.
 */
export function effectiveFacts(facts: readonly Fact[]): readonly KnownFact[] {
  const known = facts.filter(isKnown).toSorted(compareFacts)
  const retractions = known.filter(isKind('Retracted'))
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

  // Newest first: what amends an amendment is newer than it, so it is complete before it is used, and no ring can turn.
  const changesByFact = new Map<string, readonly FactOf<'Amended'>[]>()
  const amended = <F extends KnownFact>(fact: F): F =>
    (changesByFact.get(fact.id) ?? []).reduce<F>(applyAmendment, fact)
  for (const written of known.filter(isKind('Amended')).toReversed()) {
    if (!stands(written.id)) continue
    const change = amended(written)
    const target = change.data.fact
    changesByFact.set(target, [change, ...(changesByFact.get(target) ?? [])])
  }

  return known
    .filter(fact => fact.kind !== 'Retracted' && fact.kind !== 'Amended' && stands(fact.id))
    .map(amended)
}

function applyAmendment<F extends KnownFact>(fact: F, { data: { data } }: FactOf<'Amended'>): F {
  const whole = readData(fact.kind, data)
  if (whole.ok) return { ...fact, data: whole.value }
  const patched = readData(fact.kind, merged(fact.data, data))
  return patched.ok ? { ...fact, data: patched.value } : fact
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
