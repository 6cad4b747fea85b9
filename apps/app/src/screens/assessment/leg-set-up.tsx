import { legsLowered, testViews } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { NoSensor } from './no-sensor.tsx'
import { StepPage } from './step-page.tsx'
import { TestFigure } from './test-figure.tsx'
import type { SensorState } from './use-gravity.ts'

export type LegsTested = 'left' | 'right' | 'both'

/** How the test goes and how it ends, before anybody lies down. */
export function LegSetUp({
  which,
  sensor,
  onPhone,
  onDone,
  onHurts,
}: {
  readonly which: LegsTested
  readonly sensor: SensorState
  readonly onPhone: () => void
  readonly onDone: () => void
  readonly onHurts: () => void
}) {
  const { t } = useLingui()
  const isBoth = which === 'both'
  const steps = [
    isBoth
      ? t`Lie on your back. Flatten it, breathe out, one straight leg up, then the other.`
      : t`Lie on your back, both feet flat. Flatten it, breathe out, one straight leg up.`,
    t`Lower it slowly, about five seconds all the way. Keep breathing.`,
    isBoth
      ? t`When your low back lifts, or something hurts: knees toward your chest at once, then one foot down, then the other. That is the end.`
      : t`When your low back lifts, or something hurts: knee toward your chest at once, then the foot down. That is the end.`,
    t`Once is enough. Notice how high the leg was when the back lifted.`,
  ]
  const isUnable = sensor === 'missing' || sensor === 'denied' || sensor === 'silent'
  return (
    <StepPage
      step="legLower"
      heading={
        isBoth ? (
          <Trans>Both straight legs, slowly down.</Trans>
        ) : which === 'left' ? (
          <Trans>The left leg, straight and slowly down.</Trans>
        ) : (
          <Trans>The right leg, straight and slowly down.</Trans>
        )
      }
      ground={
        <MainButton onClick={onDone}>
          <Trans>Done: how far it went</Trans>
        </MainButton>
      }
      groundMore={
        <>
          {!isUnable && (
            <TextAction onClick={onPhone}>
              <Trans>With the phone on the thigh</Trans>
            </TextAction>
          )}
          <TextAction onClick={onHurts}>
            <Trans>It hurts: stop here</Trans>
          </TextAction>
        </>
      }
    >
      <NoSensor sensor={sensor} />
      <div className="assessment-figure">
        <TestFigure posture={legsLowered(isBoth ? 'both' : 'one', 52)} view={testViews.lying} />
      </div>
      <ol className="assessment-steps block">
        {steps.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <p className="block small">
        <Trans>With the phone: in a thigh pocket or under a band, along the front of the thigh.</Trans>
      </p>
    </StepPage>
  )
}
