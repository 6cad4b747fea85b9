import { legsLowered, testViews } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { Caption, PlayerLayout } from '../../player/view/player-layout.tsx'
import { useSpoken } from '../../voice/use-spoken.ts'
import { TestFigure } from './test-figure.tsx'
import type { LowestLeg } from './use-lowest-leg.ts'

/** The phone follows the leg down and back up; the words are spoken, nobody has to look. */
export function LegByPhone({
  legs,
  leg: { state, lowestDeg },
  onOver,
  onHurts,
}: {
  readonly legs: 'one' | 'both'
  readonly leg: LowestLeg
  readonly onOver: (measuredDeg?: number) => void
  readonly onHurts: () => void
}) {
  const { t } = useLingui()
  const words = {
    ready: t`Phone along the front of the thigh. Lie back, flatten your back.`,
    waitingForUp: t`Straight leg up, as upright as it goes.`,
    goingDown: t`Slowly down, back flat. When it lifts: knee to your chest.`,
    over: t`Got it. Set the foot down.`,
  }
  const caption = words[state]
  useSpoken(caption)
  return (
    <PlayerLayout
      title={t`Straight legs down`}
      stateKey={state}
      sky={state === 'over' ? 'rest' : 'warm'}
      figure={
        <div className="assessment-figure">
          <TestFigure posture={legsLowered(legs, state === 'goingDown' ? 45 : 85)} view={testViews.lying} />
        </div>
      }
      ground={<EndTest state={state} lowestDeg={lowestDeg} onOver={onOver} />}
      groundMore={
        <TextAction onClick={onHurts}>
          <Trans>It hurts: stop here</Trans>
        </TextAction>
      }
    >
      <Caption>{caption}</Caption>
    </PlayerLayout>
  )
}

function EndTest({
  state,
  lowestDeg,
  onOver,
}: Pick<LowestLeg, 'state' | 'lowestDeg'> & { readonly onOver: (measuredDeg?: number) => void }) {
  const isOver = state === 'over'
  useEffect(() => {
    if (isOver) navigator.vibrate?.(200)
  }, [isOver])
  return isOver && lowestDeg !== null ? (
    <OutlineButton onClick={() => onOver(lowestDeg)}>
      <Trans>How far it went</Trans>
    </OutlineButton>
  ) : (
    <OutlineButton onClick={() => onOver()}>
      <Trans>Done: tell it by eye</Trans>
    </OutlineButton>
  )
}
