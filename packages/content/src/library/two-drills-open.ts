import { type FlagId, holdConditions } from '@backstride/coach'
import type { LadderName } from '../catalogue/drill.ts'

/**
 * What a finding of the safety screen leaves open of the two drills and the wall, cleared or not: the list of a ladder
 * that is not named here stays whole. Doubt decides towards safety. Source: physio notes 2 and 3; our choice [D].
 */
const leftOpen: Partial<Record<FlagId, Partial<Record<LadderName, readonly string[]>>>> = {
  // Turns stay small and near.
  RF16: { neutralBrace: [], twists: ['HM0', 'HM1', 'HM2'] },
  // Leaking, heaviness, doming: the floor is limited by the screen's own restrictions.
  RF17: { wallHollow: ['HW0'] },
  // Bones that break easily: no far reach.
  RF22: { twists: ['HM0', 'HM1', 'HM2', 'HM3'] },
}

/** The hold on the floor is limited where the coach limits it, so that library and plan say the same. */
const openOf = (flag: FlagId, ladder: LadderName): readonly string[] | undefined =>
  ladder === 'hollowHold' ? holdConditions[flag]?.variants : leftOpen[flag]?.[ladder]

export const isLeftOpen = (
  { id, ladder }: { readonly id: string; readonly ladder: LadderName },
  flags: readonly FlagId[],
): boolean => flags.every(flag => openOf(flag, ladder)?.includes(id) ?? true)

/** With caution a ladder gives its first three steps; turns and wall are no exception. Source: physio notes 9; ours [D]. */
const firstSteps: Partial<Record<LadderName, readonly string[]>> = {
  twists: ['HM0', 'HM1', 'HM2'],
  wallHollow: ['HW0', 'HW1', 'HW2'],
}

export const isAmongFirstSteps = ({
  id,
  ladder,
}: {
  readonly id: string
  readonly ladder: LadderName
}): boolean => firstSteps[ladder]?.includes(id) ?? true
