import type { Restriction } from '@backstride/coach'
import { useLingui } from '@lingui/react/macro'

/** Every limit in words. */
export function useRestrictionWords(): Readonly<Record<Restriction, string>> {
  const { t } = useLingui()
  return {
    noHeadLift: t`The head stays down`,
    noStraightLegs: t`The legs stay bent`,
    noRunning: t`No running`,
    noRunningRise: t`Running does not rise`,
    noWalk: t`No walks`,
    noDrills: t`No drills`,
    holdMax10s: t`Holds of at most 10 seconds`,
    breathingCue: t`Keep breathing, never hold your breath`,
    getUpRule: t`Get up slowly, in steps`,
  }
}
