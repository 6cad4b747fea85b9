import { drillOf, squeezeGuide, squeezeGuideSeconds } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback, useState } from 'react'
import { DrillFigure } from '../../figure/drill-figure.tsx'
import { StageFigure } from '../../figure/stage-figure.tsx'
import { useCycle, useStill } from '../../figure/use-moving.ts'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { GuidedSteps } from './guided-steps.tsx'
import { type SqueezeAnswers, SqueezeQuestions } from './squeeze-questions.tsx'
import './squeeze-screen.css'

type Stage =
  | { readonly name: 'before' | 'guided' }
  | { readonly name: 'asking'; readonly first: SqueezeAnswers }

/** The glute squeeze test, guided: it shows a feeling and measures nothing. [A5] */
export default function SqueezeScreen() {
  const [stage, setStage] = useState<Stage>({ name: 'before' })
  const ask = useCallback(() => setStage({ name: 'asking', first: {} }), [])
  const guide = () => setStage({ name: 'guided' })
  switch (stage.name) {
    case 'before':
      return <BeforeGuide onStart={guide} onSkip={ask} />
    case 'guided':
      return <GuidedSteps onOver={ask} onHurts={() => setStage({ name: 'asking', first: { pain: 'yes' } })} />
    case 'asking':
      return <SqueezeQuestions first={stage.first} onAgain={guide} />
  }
}

function BeforeGuide({ onStart, onSkip }: { readonly onStart: () => void; readonly onSkip: () => void }) {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  const length = format.seconds(squeezeGuideSeconds())
  return (
    <ScreenLayout
      title={t`Squeeze test`}
      heading={say(squeezeGuide.heading)}
      lead={say(squeezeGuide.meaning)}
      figure={<BothPoses />}
      ground={
        <MainButton icon="play" onClick={onStart}>
          <Trans>Start, {length}</Trans>
        </MainButton>
      }
      groundMore={
        <>
          <TextAction onClick={onSkip}>
            <Trans>Only the questions</Trans>
          </TextAction>
          <TextAction href="/">
            <Trans>Later</Trans>
          </TextAction>
        </>
      }
    >
      <p className="block small">
        <Trans>You stand, and hear and read each step. What you felt may be kept, if you like.</Trans>
      </p>
    </ScreenLayout>
  )
}

/** Relaxed and squeezed in turn; where nothing is to move, squeezed. */
function BothPoses() {
  const still = useStill()
  const [at] = useCycle(2, !still, POSE_MS)
  const drill = drillOf(squeezeGuide.drill)
  if (drill === undefined) return null
  return (
    <StageFigure>
      <DrillFigure drill={drill} pose={still ? 1 : at} onGround />
    </StageFigure>
  )
}
const POSE_MS = 2400
