import { useLingui } from '@lingui/react/macro'
import type { PlayerParts, PlayerView } from '../player-parts.ts'
import { GroundTarget } from '../press-target.tsx'

/** The audio clock stands still and nothing counts: fog, and one tap lets it go on. */
export const waiting = (parts: PlayerParts, view: PlayerView): PlayerParts => ({
  ...parts,
  sky: 'fog',
  ground: <WakeGround {...view} />,
  groundMore: undefined,
  main: { tap: { type: 'WAKE' }, keys: 'any' },
})

function WakeGround({ tap }: PlayerView) {
  const { t } = useLingui()
  return <GroundTarget word={t`Go on`} hint={t`Tap, or any key`} onPress={() => tap({ type: 'WAKE' })} />
}
