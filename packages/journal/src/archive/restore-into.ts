import { ok, type Result } from '@backstride/kit'
import type { FactStore, StoreError } from '../store/fact-store.ts'
import { type RestorePreview, setAsideOfConflict } from './preview-restore.ts'

/** What was restored, by count. */
export interface RestoreReport {
  readonly added: number
  readonly duplicate: number
  /** Set aside because another entry with the same id is here. */
  readonly conflict: number
  /** Set aside because it is no readable entry. */
  readonly setAside: number
}

/** Adds what a preview showed. What another tab or program added since then counts as being here. */
export async function restoreInto(
  store: FactStore,
  preview: RestorePreview,
): Promise<Result<RestoreReport, StoreError>> {
  const appended = await store.append(preview.add)
  if (!appended.ok) return appended
  const { added, duplicate, conflict } = appended.value
  const lateConflicts = new Set(conflict)
  const conflicts = [
    ...preview.conflicts.map(({ there }) => there),
    ...preview.add.filter(fact => lateConflicts.has(fact.id)),
  ]
  const aside = [...preview.setAside, ...conflicts.map(setAsideOfConflict)]
  const kept = aside.length === 0 ? ok(undefined) : await store.setAside(aside)
  if (!kept.ok) return kept
  return ok({
    added: added.length,
    duplicate: preview.duplicates.length + duplicate.length,
    conflict: conflicts.length,
    setAside: preview.setAside.length,
  })
}
