import { thighBandOf } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect } from 'react'
import { useThighBandWords } from '../../app/fact-words/assessment-words.ts'
import { MainButton, OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { Caption, PlayerLayout } from '../../player/view/player-layout.tsx'
import { useSpoken } from '../../voice/use-spoken.ts'
import { EdgeFigure } from './edge-figure.tsx'
import type { StillThigh } from './use-still-thigh.ts'

type Side = 'left' | 'right'

/** The phone lies on the hanging thigh: what it says is spoken and written, nobody has to look. Left side first. */
export function HipByPhone({
  thigh,
  side,
  problem,
  onTaken,
  onNext,
  onSave,
  onEye,
  onHurts,
}: {
  readonly thigh: StillThigh
  readonly side: Side
  readonly problem: ReactNode
  /** Does not change from one drawing to the next. */
  readonly onTaken: (side: Side, deg: number) => void
  /** From a tap: on to the right side. */
  readonly onNext: () => void
  readonly onSave: () => void
  readonly onEye: () => void
  readonly onHurts: () => void
}) {
  const { t } = useLingui()
  const { state, angleDeg } = thigh
  const isTaken = state === 'taken'
  useEffect(() => {
    if (angleDeg === null) return
    onTaken(side, angleDeg)
    navigator.vibrate?.(200)
  }, [angleDeg, side, onTaken])
  const caption = useCaption(side, state, angleDeg)
  useSpoken(caption)
  return (
    <PlayerLayout
      title={side === 'left' ? t`Left thigh` : t`Right thigh`}
      stateKey={`${side} ${isTaken}`}
      sky={isTaken ? 'rest' : 'warm'}
      figure={
        <div className="assessment-figure">
          <EdgeFigure band="level" />
        </div>
      }
      ground={
        !isTaken ? (
          <OutlineButton onClick={onEye}>
            <Trans>By eye instead</Trans>
          </OutlineButton>
        ) : side === 'right' ? (
          <MainButton onClick={onSave}>
            <Trans>Save both sides</Trans>
          </MainButton>
        ) : (
          <MainButton onClick={onNext}>
            <Trans>Now the right thigh</Trans>
          </MainButton>
        )
      }
      groundMore={
        <>
          {isTaken && side === 'left' && (
            <TextAction onClick={onSave}>
              <Trans>Save this side only</Trans>
            </TextAction>
          )}
          <TextAction onClick={onHurts}>
            <Trans>It hurts: stop here</Trans>
          </TextAction>
        </>
      }
    >
      <Caption>{caption}</Caption>
      {problem}
    </PlayerLayout>
  )
}

function useCaption(side: Side, state: StillThigh['state'], angleDeg: number | null): string {
  const { t } = useLingui()
  const bands = useThighBandWords()
  switch (state) {
    case 'ready':
      return side === 'left'
        ? t`Lie back, hold the right knee. Phone flat on the left thigh, screen up, top toward the knee.`
        : t`Lie back, hold the left knee. Phone flat on the right thigh, screen up, top toward the knee.`
    case 'moving':
      return t`Let the thigh hang. Keep still.`
    case 'sideways':
      return t`Lay the phone flat along the thigh, screen up.`
    case 'still':
      return t`Good. Keep still.`
    case 'taken': {
      const band = angleDeg === null ? '' : bands[thighBandOf(angleDeg)]
      return t`Got it: ${band}. Sit up slowly.`
    }
  }
}
