import type { TodayPlan } from '@backstride/coach'
import { type FactData, type FactOf, isKind } from '@backstride/facts'
import { type ReactNode, useState } from 'react'
import { useSaving } from '../../app/saving.tsx'
import { useFacts, useServices } from '../../app/services.tsx'

/** What was told on this visit, and the plan as it stood before it. */
interface Told {
  readonly id: string
  readonly before: TodayPlan
}

type Details = Partial<
  Pick<FactData<'PainReported'>, 'nrs' | 'distal' | 'numbOrWeak' | 'painkiller' | 'period'>
>

export interface PainReport {
  /** The report as it counts now; undefined: nothing told yet, or taken back. */
  readonly report: FactOf<'PainReported'> | undefined
  readonly before: TodayPlan | undefined
  readonly state: 'ask' | 'told' | 'undone'
  /** One tap is one report. `plan` is what stands before it. */
  readonly tell: (nrs: number, plan: TodayPlan) => Promise<void>
  /** More about the same report, or another number for it: never a second one. */
  readonly amend: (details: Details) => Promise<void>
  /** Takes it back by a fact. */
  readonly undo: () => Promise<void>
  readonly askAgain: () => void
  /** Why the last of these was not kept, ready to be shown. */
  readonly problem: ReactNode
}

export function usePainReport(): PainReport {
  const { journal } = useServices()
  const { save, problem } = useSaving()
  const [told, setTold] = useState<Told>()
  const [isTelling, setTelling] = useState(false)
  const facts = useFacts()
  const report = facts.filter(isKind('PainReported')).find(({ id }) => id === told?.id)
  return {
    report,
    before: told?.before,
    state: told === undefined ? 'ask' : report === undefined ? 'undone' : 'told',
    problem,
    async tell(nrs, plan) {
      // A second tap while the first is on its way to the store is the same finger.
      if (isTelling) return
      setTelling(true)
      const recording = journal.record('PainReported', { moment: 'now', nrs })
      await save(recording)
      const recorded = await recording
      if (recorded.ok) setTold({ id: recorded.value.id, before: plan })
      setTelling(false)
    },
    async amend(details) {
      if (told !== undefined) await save(journal.amend(told.id, details))
    },
    async undo() {
      if (told !== undefined) await save(journal.retract(told.id))
    },
    askAgain: () => setTold(undefined),
  }
}
