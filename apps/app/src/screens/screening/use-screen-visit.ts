import {
  answerStart,
  type Covered,
  changeDraft,
  currentStep,
  emptyDraft,
  levelOn,
  rescreenDraft,
  ScreenDraft,
  type ScreenStep,
} from '@backstride/coach'
import { isKind } from '@backstride/facts'
import { useState } from 'react'
import * as z from 'zod/mini'
import { useDay, useFacts, useServices } from '../../app/services.tsx'

const DRAFT = 'screening'

/** What survives a reload: for this day, and for the screen it belongs to. */
const KeptVisit = z.object({ day: z.string(), changes: z.nullable(z.string()), draft: ScreenDraft })

export interface ScreenVisit {
  readonly draft: ScreenDraft
  readonly step: ScreenStep
  readonly update: (draft: ScreenDraft) => void
  /** Once it is recorded. */
  readonly forget: () => void
  /** Fact id of the screen whose answers are changed; null for a new one. */
  readonly changes: string | null
  /** As given in the last screen. */
  readonly lastAge: number | undefined
  readonly hasScreen: boolean
}

/**
 * One visit to the safety screen: kept on every tap, so that a reload goes on where it was. After the short screen a
 * sore back goes straight to the first card of signs.
 */
export function useScreenVisit({
  changes,
  afterShortScreen,
}: {
  readonly changes: string | null
  readonly afterShortScreen: boolean
}): ScreenVisit {
  const { drafts } = useServices()
  const day = useDay()
  const facts = useFacts()
  const last = facts.findLast(isKind('ScreenAnswered'))
  const [draft, setDraft] = useState((): ScreenDraft => {
    const kept = KeptVisit.safeParse(drafts.read(DRAFT))
    if (kept.success && kept.data.day === day && kept.data.changes === changes) return kept.data.draft
    const changed = facts.filter(isKind('ScreenAnswered')).find(({ id }) => id === changes)
    if (changed !== undefined) {
      const early = facts.filter(isKind('ScreenMarksConfirmed')).find(({ data }) => data.about === changed.id)
      return changeDraft(changed.data, early?.data.unasked ?? [])
    }
    if (last === undefined) return emptyDraft
    const covered: Covered = Object.fromEntries(
      (levelOn(facts, day)?.covered ?? []).map(({ id, cover }) => [id, cover.level]),
    )
    const fresh = rescreenDraft(last.data, covered)
    return afterShortScreen && last.data.episode !== null
      ? answerStart(fresh, 'sore', Math.round(last.data.ageYears))
      : fresh
  })
  return {
    draft,
    step: currentStep(draft),
    update(next) {
      drafts.write(DRAFT, { day, changes, draft: next })
      setDraft(next)
    },
    forget: () => drafts.clear(DRAFT),
    changes,
    lastAge: last === undefined ? undefined : Math.round(last.data.ageYears),
    hasScreen: last !== undefined,
  }
}
