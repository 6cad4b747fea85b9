import type { FlagId } from '@backstride/coach'
import type { LadderName } from '../catalogue/drill.ts'

/**
 * What a finding of the safety screen leaves open of the two drills and the wall, cleared or not: the list of a ladder
 * that is not named here stays whole. Doubt decides towards safety. Source: physio notes 2 and 3; our choice [D].
 */
const leftOpen: Partial<Record<FlagId, Partial<Record<LadderName, readonly string[]>>>> = {
  // Nothing lying on the back; turns stay small and near. A birth cannot be told from a pregnancy by this flag.
  RF16: { hollowHold: [], neutralBrace: [], twists: ['HM0', 'HM1', 'HM2'] },
  // Leaking, heaviness, doming.
  RF17: { hollowHold: ['HH00', 'HH01'], neutralBrace: ['HH00N', 'HH01N'], wallHollow: ['HW0'] },
  // Bones that break easily: no head lift, no long legs, no far reach.
  RF22: { hollowHold: ['HH00', 'HH01', 'HH02'], twists: ['HM0', 'HM1', 'HM2', 'HM3'] },
}

export const isLeftOpen = (
  { id, ladder }: { readonly id: string; readonly ladder: LadderName },
  flags: readonly FlagId[],
): boolean => flags.every(flag => leftOpen[flag]?.[ladder]?.includes(id) ?? true)

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
