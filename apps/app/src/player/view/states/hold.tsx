import { afterLift, type LadderName } from '@backstride/content'
import { runningCleanS } from '@backstride/motion'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSay } from '../../../language/language.tsx'
import { drillNamed, workBefore, workNow } from '../../cues/where.ts'
import { hasEasier } from '../../session/moves/easing.ts'
import { restFollows, stepNow } from '../../session/moves/step-now.ts'
import { toldLook } from '../../session/moves/watching.ts'
import { GoButton } from '../go-button.tsx'
import { StepFigure } from '../player-figure.tsx'
import { Digit } from '../player-layout.tsx'
import type { PartsOf, PlayerView } from '../player-parts.ts'
import { GroundTarget } from '../press-target.tsx'
import { secondsLeft } from '../seconds-left.ts'
import { StepTicks, StepTitle } from '../step-ticks.tsx'
import { UnseenGround } from './phone-eye.tsx'
import { EasierAction } from './setup.tsx'

/** The entry, one line a second, of any kind of step. */
export const countIn: PartsOf = view => ({
  title: <StepTitle {...view} />,
  sky: 'warm',
  ticks: <StepTicks context={view.context} isOn />,
  large: <SecondsToZero {...view} />,
  figure: <StepFigure {...view} />,
  ground: <TargetToCome {...view} />,
})

function SecondsToZero({ context }: PlayerView) {
  const { t } = useLingui()
  const seconds = Math.max(1, secondsLeft(context.leftMs))
  return <Digit seconds={seconds} size="hold" label={t`${seconds} seconds until it counts`} />
}

/** Where the target will be: a tap on it says nothing yet. */
function TargetToCome({ context }: PlayerView) {
  const step = stepNow(context)
  return (
    <div className="press-target" data-waiting="yes" data-low={step?.kind === 'hold' ? undefined : 'yes'}>
      <strong>{step?.kind === 'hold' ? <HowItEnds ladder={step.ladder} /> : <Trans>Enough</Trans>}</strong>
      <span>
        <Trans>From zero on</Trans>
      </span>
    </div>
  )
}

/** The hold: one digit, one caption, the figure, one target. */
export const work: PartsOf = view =>
  toldLook(view.context)?.form === 'unseen' ? unseen(view) : holding(view)

const holding: PartsOf = view => ({
  title: <StepTitle {...view} />,
  sky: 'warm',
  ticks: <StepTicks context={view.context} isOn />,
  large: <SecondsToHold {...view} />,
  figure: <StepFigure {...view} />,
  ground: <LiftedTarget {...view} />,
  main: { tap: { type: 'LIFTED' }, keys: 'any' },
})

/** The phone cannot tell: fog, the clock waits with its value, and no tap is taken for a lifted back. */
const unseen: PartsOf = view => ({
  title: <StepTitle {...view} />,
  sky: 'fog',
  ticks: <StepTicks context={view.context} isOn />,
  large: <SecondsToHold {...view} />,
  figure: <StepFigure {...view} />,
  ground: <UnseenGround {...view} />,
})

function SecondsToHold({ context }: PlayerView) {
  const { t } = useLingui()
  const step = stepNow(context)
  const targetS = step?.kind === 'hold' ? step.targetS : 0
  const cleanS = context.holdNow === null ? 0 : runningCleanS(context.holdNow)
  const seconds = secondsLeft((targetS - cleanS) * 1000)
  return <Digit seconds={seconds} size="hold" label={t`${seconds} seconds left`} />
}

function LiftedTarget({ context, tap }: PlayerView) {
  const { t } = useLingui()
  const words = useHowItEnds()
  const step = stepNow(context)
  return (
    <GroundTarget
      word={words(step?.kind === 'hold' ? step.ladder : 'hollowHold')}
      hint={t`Tap, or any key`}
      onPress={() => tap({ type: 'LIFTED' })}
    />
  )
}

/** What ends a round early depends on what the low back is to do in it. */
function useHowItEnds(): (ladder: LadderName) => string {
  const { t } = useLingui()
  return ladder => {
    if (ladder === 'hollowHold' || ladder === 'wallHollow') return t`My back lifted`
    return ladder === 'neutralBrace' ? t`My back moved` : t`Position lost`
  }
}
const HowItEnds = ({ ladder }: { readonly ladder: LadderName }) => useHowItEnds()(ladder)

/** Thanks first, then the one correction; the clean seconds stay large. */
export const lost: PartsOf = view => {
  const { context } = view
  const before = workBefore(context)
  const goesOn = restFollows({ ...context, at: context.at - 1 })
  return {
    title: <LostTitle ladder={before?.ladder ?? 'hollowHold'} />,
    sky: 'plain',
    ticks: <StepTicks context={context} />,
    large: <CleanSeconds {...view} />,
    words: <Correction {...view} />,
    figure: <StepFigure {...view} />,
    ground: <GoButton {...view}>{goesOn ? <Trans>To the rest</Trans> : <Trans>Go on</Trans>}</GoButton>,
    ...(workNow(context)?.kind === 'hold' && hasEasier(context)
      ? { groundMore: <EasierAction {...view} /> }
      : {}),
    main: { tap: { type: 'GO' }, keys: 'go' },
  }
}

const LostTitle = ({ ladder }: { readonly ladder: LadderName }) =>
  ladder === 'hollowHold' || ladder === 'wallHollow' ? <Trans>Back lifted</Trans> : <Trans>Round over</Trans>

function CleanSeconds({ context }: PlayerView) {
  const { t } = useLingui()
  const clean = Math.floor(context.lastRound?.cleanS ?? 0)
  return (
    <div className="clean-seconds">
      <Digit seconds={clean} size="rest" label={t`${clean} clean seconds`} />
      <p aria-hidden="true">
        <Plural value={clean} one="clean second" other="clean seconds" />
      </p>
    </div>
  )
}

function Correction({ context, cue }: PlayerView) {
  const say = useSay()
  const { lastRound } = context
  if (lastRound === null) return null
  const correction = afterLift(drillNamed(lastRound.drill))
  // Said by the caption as well, a moment later.
  return cue?.caption.en === correction.en ? null : <p className="player-note">{say(correction)}</p>
}
