import { afterLift, holdDrillOf } from '@backstride/content'
import { runningCleanS } from '@backstride/motion'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'
import { MainButton, OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { hasEasier, stepNow } from '../session/session-moves.ts'
import { COUNT_IN_S } from '../session/timing.ts'
import { HoldFigure } from './player-figure.tsx'
import { Caption, Digit, HoldTicks, PlayerLayout, roundNumber } from './player-layout.tsx'
import type { PlayerView } from './player-view.ts'
import { PressTarget, WakeTarget } from './press-target.tsx'
import { secondsLeft, useCaption } from './use-caption.ts'

const holdRounds = ({ context }: PlayerView): number =>
  context.steps.filter(step => step.kind === 'hold').length

export function ReadyView(view: PlayerView) {
  const { t } = useLingui()
  const { context, tap } = view
  const seconds = secondsLeft(context.leftMs) + COUNT_IN_S
  return (
    <PlayerLayout
      title={t`Get ready`}
      sky="rest"
      ticks={<HoldTicks context={context} />}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<HoldFigure variant={context.variant} />}
      ground={
        <MainButton onClick={() => tap({ type: 'GO' })}>
          <Trans>Go now</Trans>
        </MainButton>
      }
    >
      <Digit seconds={seconds} size="rest" label={t`${seconds} seconds until the round`} />
      <Caption>{useCaption(view)}</Caption>
    </PlayerLayout>
  )
}

export function CountInView(view: PlayerView) {
  const { t } = useLingui()
  const { context, tap } = view
  const seconds = Math.max(1, secondsLeft(context.leftMs))
  const round = roundNumber(context)
  const rounds = holdRounds(view)
  return (
    <PlayerLayout
      title={t`Hold · round ${round} of ${rounds}`}
      sky="warm"
      ticks={<HoldTicks context={context} current={round - 1} />}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<HoldFigure variant={context.variant} />}
      ground={
        view.sound === 'running' ? (
          <div className="press-target" data-waiting="yes">
            <strong>
              <Trans>My back lifted</Trans>
            </strong>
            <span>
              <Trans>From zero on, tap here</Trans>
            </span>
          </div>
        ) : (
          <WakeTarget {...view} />
        )
      }
    >
      <Digit seconds={seconds} size="hold" label={t`${seconds} seconds until it counts`} />
      <Caption>{useCaption(view)}</Caption>
    </PlayerLayout>
  )
}

export function WorkView(view: PlayerView) {
  const { t } = useLingui()
  const { context, tap } = view
  const step = stepNow(context)
  const targetS = step?.kind === 'hold' ? step.targetS : 0
  const cleanS = context.holdNow === null ? 0 : runningCleanS(context.holdNow)
  const seconds = Math.max(0, Math.ceil(targetS - cleanS - 1e-6))
  const round = roundNumber(context)
  const rounds = holdRounds(view)
  const waits = view.sound !== 'running'
  return (
    <PlayerLayout
      title={
        step?.kind === 'hold' && step.test
          ? t`Test · up to 30 seconds`
          : t`Hold · round ${round} of ${rounds}`
      }
      sky={waits ? 'fog' : 'warm'}
      ticks={<HoldTicks context={context} current={round - 1} />}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<HoldFigure variant={context.variant} />}
      ground={
        waits ? (
          <WakeTarget {...view} />
        ) : (
          <PressTarget
            key="lifted"
            word={t`My back lifted`}
            hint={t`Tap here, or press space`}
            onPress={() => tap({ type: 'LIFTED' })}
          />
        )
      }
    >
      <Digit seconds={seconds} size="hold" label={t`${seconds} seconds left`} />
      <Caption>{useCaption(view)}</Caption>
    </PlayerLayout>
  )
}

export function LostView(view: PlayerView) {
  const { t } = useLingui()
  const say = useSay()
  const { context, tap } = view
  const round = context.lastRound
  const clean = Math.floor(round?.cleanS ?? 0)
  const number = roundNumber(context)
  const isLast = stepNow(context)?.kind !== 'hold'
  return (
    <PlayerLayout
      title={t`Back lifted`}
      sky="plain"
      ticks={<HoldTicks context={context} />}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<HoldFigure variant={round?.variant ?? context.variant} lifted />}
      ground={
        <MainButton onClick={() => tap({ type: 'GO' })}>
          {isLast ? <Trans>Rest, then get up</Trans> : <Trans>Rest, then round {number}</Trans>}
        </MainButton>
      }
      groundMore={
        !isLast &&
        hasEasier(context) && (
          <TextAction onClick={() => tap({ type: 'EASIER' })}>
            <Trans>One step easier</Trans>
          </TextAction>
        )
      }
    >
      <div className="clean-seconds">
        <Digit seconds={clean} size="rest" label={t`${clean} clean seconds`} />
        <p aria-hidden="true">
          <Plural value={clean} one="clean second" other="clean seconds" />
        </p>
      </div>
      <Caption>{useCaption(view)}</Caption>
      {round !== null && <p className="player-note">{say(afterLift(holdDrillOf(round.variant)))}</p>}
    </PlayerLayout>
  )
}

export function RestView(view: PlayerView) {
  const { t } = useLingui()
  const say = useSay()
  const caption = useCaption(view)
  const { context, state, tap } = view
  const seconds = secondsLeft(context.leftMs) + COUNT_IN_S
  const round = roundNumber(context)
  const rounds = holdRounds(view)
  const asks = context.steady === 'asking'
  return (
    <PlayerLayout
      title={t`Rest`}
      sky="rest"
      ticks={<HoldTicks context={context} />}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<HoldFigure variant={context.variant} />}
      ground={
        asks ? (
          <div className="equal-choices">
            <OutlineButton onClick={() => tap({ type: 'STEADY', steady: true })}>
              <Trans>Yes, go on</Trans>
            </OutlineButton>
            <OutlineButton onClick={() => tap({ type: 'STEADY', steady: false })}>
              <Trans>No, easier</Trans>
            </OutlineButton>
          </div>
        ) : (
          <MainButton onClick={() => tap({ type: 'GO' })}>
            <Trans>Go now</Trans>
          </MainButton>
        )
      }
      groundMore={
        !asks &&
        hasEasier(context) && (
          <TextAction onClick={() => tap({ type: 'EASIER' })}>
            <Trans>One step easier</Trans>
          </TextAction>
        )
      }
    >
      {state === 'rest' && (
        <Digit seconds={seconds} size="rest" label={t`${seconds} seconds until the next round`} />
      )}
      {asks ? (
        <div className="next-up">
          {caption !== '' && <p className="player-note">{caption}</p>}
          <p className="player-heading">
            <Trans>Steady?</Trans>
          </p>
          <p className="player-note">
            <Trans>Did the low back stay down without a struggle?</Trans>
          </p>
        </div>
      ) : (
        <div className="next-up">
          {caption !== '' && <p className="player-note">{caption}</p>}
          <p className="player-note">
            <Trans>
              Next · round {round} of {rounds}
            </Trans>
          </p>
          <p className="player-heading">{say(holdDrillOf(context.variant).name)}</p>
          <ChangeNote {...view} />
        </div>
      )}
    </PlayerLayout>
  )
}

/** Why the position changed, said once. */
function ChangeNote({ context: { change } }: PlayerView) {
  if (change === null) return null
  return (
    <p className="player-note" role="status">
      {change.why === 'test' && <Trans>The test says: start here.</Trans>}
      {change.why === 'spiral' && (
        <Trans>Two short rounds: this one is easier. That is how it is meant.</Trans>
      )}
      {change.why === 'unsteady' && <Trans>Easier now, same rounds.</Trans>}
      {change.why === 'asked' && <Trans>One step easier, as you asked.</Trans>}
    </p>
  )
}

export function GetUpView(view: PlayerView) {
  const { t } = useLingui()
  const { context, tap } = view
  const seconds = secondsLeft(context.leftMs)
  return (
    <PlayerLayout
      title={t`Getting up`}
      sky="rest"
      ticks={<HoldTicks context={context} />}
      onPause={() => tap({ type: 'PAUSE' })}
      ground={
        <MainButton onClick={() => tap({ type: 'GO' })}>
          <Trans>I am standing</Trans>
        </MainButton>
      }
    >
      <Digit seconds={seconds} size="rest" label={t`${seconds} seconds`} />
      <Caption>{useCaption(view)}</Caption>
    </PlayerLayout>
  )
}
