import { MS_PER_S } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { usePreferences } from '../../../app/services.tsx'
import { phoneWords, problemWords } from '../../../eyes/phone/index.ts'
import { useSay } from '../../../language/language.tsx'
import { OutlineButton, TextAction } from '../../../look/actions/actions.tsx'
import { mayTryAgain } from '../../session/moves/losing-sight.ts'
import { eyeTiming } from '../../session/timing.ts'
import { GoButton } from '../go-button.tsx'
import { StepFigure } from '../player-figure.tsx'
import { Digit } from '../player-layout.tsx'
import type { PartsOf, PlayerView } from '../player-parts.ts'
import { GroundTarget } from '../press-target.tsx'
import { secondsLeft } from '../seconds-left.ts'

/** The phone goes under the band: read and heard first, then the screen is locked. */
export const placing: PartsOf = view => ({
  title: <Trans>Phone on the belly</Trans>,
  sky: 'plain',
  words: <WhatItNeeds {...view} />,
  figure: <StepFigure {...view} />,
  ground: <PlacingTarget {...view} />,
  groundMore: <HandInstead {...view} />,
  main: { tap: { type: 'GO' }, keys: 'go' },
})

/** What the voice adds to the caption. */
function WhatItNeeds({ cue }: PlayerView) {
  const say = useSay()
  const line = phoneWords.placing.find(({ caption }) => caption.en === cue.caption.en)
  return line === undefined ? null : <p className="player-note">{say(line.whole)}</p>
}

function PlacingTarget({ tap }: PlayerView) {
  const { t } = useLingui()
  return (
    <GroundTarget low word={t`Lock the screen`} hint={t`Tap, or space`} onPress={() => tap({ type: 'GO' })} />
  )
}

/** It waits by itself; whoever sees that it lies says so. */
export const settling: PartsOf = view => ({
  title: <Trans>Phone on the belly</Trans>,
  sky: 'rest',
  figure: <StepFigure {...view} />,
  ground: (
    <GoButton {...view}>
      <Trans>It lies still</Trans>
    </GoButton>
  ),
  groundMore: <HandInstead {...view} />,
  main: { tap: { type: 'GO' }, keys: 'go' },
})

/** Flat, then arched: what is to be done is said, then it is held for three seconds. */
export const pressingFlat: PartsOf = view => ({
  ...learning(view),
  title: <Trans>First: flat</Trans>,
  groundMore: <HandInstead {...view} />,
})
export const arching: PartsOf = view => ({
  ...learning(view),
  title: <Trans>Then: a small arch</Trans>,
  groundMore: <ArchingHurts {...view} />,
})

const learning = (view: PlayerView) =>
  ({
    sky: 'warm',
    large: <SecondsToStay {...view} windowS={eyeTiming.endS} />,
    figure: <StepFigure {...view} />,
  }) as const

/** The same with the legs up, before the first second counts. */
export const zeroing: PartsOf = view => ({
  title: <Trans>Flat, legs up</Trans>,
  sky: 'warm',
  large: <SecondsToStay {...view} windowS={eyeTiming.zeroS} />,
  figure: <StepFigure {...view} />,
  groundMore: <HandInstead {...view} />,
})

/** Until the window begins, its whole length stands there. */
function SecondsToStay({ context, windowS }: PlayerView & { readonly windowS: number }) {
  const { t } = useLingui()
  const seconds = Math.max(1, secondsLeft(Math.min(context.leftMs, Math.ceil(windowS) * MS_PER_S)))
  return <Digit seconds={seconds} size="hold" label={t`${seconds} seconds to stay like that`} />
}

/** What happened, in words, and what comes of it by itself. */
export const told: PartsOf = view => ({
  title: <ToldTitle {...view} />,
  sky: 'plain',
  words: <WhatHappened {...view} />,
  figure: <StepFigure {...view} />,
  ground: (
    <GoButton {...view}>
      {mayTryAgain(view.context) ? <Trans>Once more</Trans> : <Trans>Go on by hand</Trans>}
    </GoButton>
  ),
  ...(mayTryAgain(view.context) ? { groundMore: <HandInstead {...view} /> } : {}),
  main: { tap: { type: 'GO' }, keys: 'go' },
})

const ToldTitle = ({ context }: PlayerView) =>
  mayTryAgain(context) ? <Trans>Once more</Trans> : <Trans>Your hand watches</Trans>

function WhatHappened({ context }: PlayerView) {
  const say = useSay()
  const { problem } = context.eye
  return problem === null ? null : <p className="player-note">{say(problemWords[problem].whole)}</p>
}

export const HandInstead = ({ tap }: PlayerView) => (
  <TextAction onClick={() => tap({ type: 'WATCH', by: 'hand' })}>
    <Trans>My hand instead</Trans>
  </TextAction>
)

/** Without an arch the phone has nothing to compare flat with: the hand watches, this time and the next. */
function ArchingHurts({ tap }: PlayerView) {
  const [, change] = usePreferences()
  return (
    <TextAction
      onClick={() => {
        change({ watcher: 'hand' })
        tap({ type: 'WATCH', by: 'hand' })
      }}
    >
      <Trans>Arching hurts</Trans>
    </TextAction>
  )
}

/** While the phone cannot tell: the clock waits, and there are two ways on. */
export function UnseenGround({ tap }: PlayerView) {
  return (
    <div className="equal-choices">
      <OutlineButton onClick={() => tap({ type: 'WATCH', by: 'hand' })}>
        <Trans>My hand instead</Trans>
      </OutlineButton>
      <OutlineButton onClick={() => tap({ type: 'WATCH', by: 'phone' })}>
        <Trans>Once more</Trans>
      </OutlineButton>
    </div>
  )
}
