import { catalogue, drillOf } from '../catalogue/catalogue.ts'
import type { Drill, LadderName } from '../catalogue/drill.ts'
import { openingOf } from '../catalogue/ladder-info.ts'
import { ladderInfos } from '../catalogue/ladder-infos.ts'
import { notForNow } from '../library/not-for-now.ts'
import type { SessionDay } from './session-order.ts'
import { isOnFloor } from './ways.ts'

export interface OpenToday {
  /** Whether a drill may be done today. */
  readonly isOpen: (drill: string) => boolean
  /** The same, where the runner is now. */
  readonly isOpenHere: (drill: string) => boolean
  /**
   * The first open step of a ladder; undefined: it is closed. Climbing these ladders is the coach's to decide once it
   * knows their doses, so nobody is put higher here.
   */
  readonly firstStep: (ladder: LadderName) => Drill | undefined
}

/** What of the catalogue is open on a day, as the library says it. */
export function openToday(day: SessionDay, { floor }: { readonly floor: boolean }): OpenToday {
  const { level, restrictions, flags, plan } = day
  const flatteningHurts = day.brace === 'neutral'
  const conditions = flatteningHurts ? (['flatteningHurts'] as const) : []
  const mayBeDone = (drill: Drill): boolean => {
    if (restrictions.includes('noDrills')) return false
    if (notForNow(drill, { level, restrictions, flags, session: plan, items: [] }, ladderInfos) !== undefined)
      return false
    // The wall is pressed flat too.
    if (drill.ladder === 'wallHollow') return !flatteningHurts
    const info = ladderInfos.find(({ ladder }) => ladder === drill.ladder)
    return (
      info === undefined ||
      openingOf(info, { level, restrictions, flags, conditions }).open.includes(drill.id)
    )
  }
  const isOpen = (id: string): boolean => {
    const drill = drillOf(id)
    return drill !== undefined && mayBeDone(drill)
  }
  return {
    isOpen,
    isOpenHere: id => isOpen(id) && (floor || !isOnFloor(id)),
    firstStep: ladder => catalogue.find(drill => drill.ladder === ladder && mayBeDone(drill)),
  }
}
