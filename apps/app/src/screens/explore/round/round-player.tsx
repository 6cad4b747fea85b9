import type { StopReasonId } from '@backstride/content'
import { useEffect, useRef } from 'react'
import { HurtingView } from '../../../player/view/states/hurting.tsx'
import { SetUp } from '../set-up.tsx'
import type { TriedPosition } from './explore-round.ts'
import { CountInView, HoldView, LostView, NextView, PausedView } from './round-views.tsx'
import { useExploreRound } from './use-explore-round.ts'

/** From "I am lying down" to the last position, or to the stop. */
export function RoundPlayer({
  positions,
  onOver,
  onStopped,
}: {
  readonly positions: readonly string[]
  readonly onOver: (tried: readonly TriedPosition[]) => void
  readonly onStopped: (reason: StopReasonId) => void
}) {
  const running = useExploreRound(positions)
  const { round, begun, tap } = running
  const told = useRef(false)
  useEffect(() => {
    if (told.current) return
    if (round.phase === 'over') onOver(round.tried)
    else if (round.phase === 'stopped' && round.stopWord !== null) onStopped(round.stopWord)
    else return
    told.current = true
  }, [round, onOver, onStopped])
  if (!begun) return <SetUp positions={round.positions} sound={running.sound} tap={tap} />
  switch (round.phase) {
    case 'next':
      return <NextView {...running} />
    case 'countIn':
      return <CountInView {...running} />
    case 'hold':
      return <HoldView {...running} />
    case 'lost':
      return <LostView {...running} />
    case 'paused':
      return <PausedView {...running} />
    case 'hurting':
      return <HurtingView tap={tap} />
    case 'over':
    case 'stopped':
      return null
  }
}
