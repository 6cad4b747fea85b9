import type { LadderName } from '../catalogue/drill.ts'

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
