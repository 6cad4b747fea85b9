import { Trans, useLingui } from '@lingui/react/macro'
import { useSay } from '../../../language/language.tsx'
import { drillAt, workNow } from '../../cues/where.ts'
import { hasEasier } from '../../session/moves/easing.ts'
import { stepNow } from '../../session/moves/step-now.ts'
import { COUNT_IN_S } from '../../session/timing.ts'
import { GoButton } from '../go-button.tsx'
import { StepFigure } from '../player-figure.tsx'
import { Digit } from '../player-layout.tsx'
import type { PartsOf, PlayerView } from '../player-parts.ts'
import { secondsLeft } from '../seconds-left.ts'
import { StepTicks } from '../step-ticks.tsx'
import { EasierAction, OtherDrillAction } from './setup.tsx'
import { PaceAction } from './twisting.tsx'

/** Phone down, into the position. */
export const ready: PartsOf = view => {
  const { context } = view
  return {
    title: <Trans>Get ready</Trans>,
    sky: 'rest',
    ticks: <StepTicks context={context} />,
    large: <SecondsToWork {...view} />,
    words: <PositionAhead {...view} />,
    figure: <StepFigure {...view} />,
    ground: <GoButton {...view} />,
    groundMore: (
      <>
        {hasEasier(context) && <EasierAction {...view} />}
        <OtherDrillAction {...view} />
        {stepNow(context)?.kind === 'twists' && <PaceAction {...view} />}
      </>
    ),
    main: { tap: { type: 'GO' }, keys: 'go' },
  }
}

function SecondsToWork({ context }: PlayerView) {
  const { t } = useLingui()
  const seconds = secondsLeft(context.leftMs) + COUNT_IN_S
  return <Digit seconds={seconds} size="rest" label={t`${seconds} seconds until it counts`} />
}

/** The drill, or where the caption names it, how it is done. */
function PositionAhead({ context, cue }: PlayerView) {
  const say = useSay()
  const step = workNow(context)
  if (step === undefined) return null
  const { name, position } = drillAt(step)
  const isNamed = cue.caption.en.startsWith(name.en)
  return <p className="player-heading">{say(isNamed ? position : name)}</p>
}
