import { exploreRound } from '@backstride/coach'
import { afterLift, holdDrillOf } from '@backstride/content'
import { runningCleanS } from '@backstride/motion'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSay } from '../../../language/language.tsx'
import { MainButton, OutlineButton, TextAction } from '../../../look/actions/actions.tsx'
import { ScreenLayout } from '../../../look/layout/screen-layout.tsx'
import { RoundTicks } from '../../../look/surfaces/round-ticks.tsx'
import { COUNT_IN_S } from '../../../player/session/timing.ts'
import { HoldFigure } from '../../../player/view/player-figure.tsx'
import { Caption, Digit, PlayerLayout } from '../../../player/view/player-layout.tsx'
import { PressTarget, WakeTarget } from '../../../player/view/press-target.tsx'
import { secondsLeft } from '../../../player/view/seconds-left.ts'
import { type ExploreRound, positionNow, secondsToHold } from './explore-round.ts'
import type { RunningRound } from './use-explore-round.ts'
import { useRoundCaption } from './use-round-caption.ts'

/** What the figure shows; once all were tried, the last. */
const shownVariant = (round: ExploreRound): string => positionNow(round) ?? round.positions.at(-1) ?? ''

function PositionTicks({ round, isOn = false }: { readonly round: ExploreRound; readonly isOn?: boolean }) {
  const { t } = useLingui()
  const { positions, tried } = round
  const done = tried.length
  const rounds = positions.map((_, place) => ({
    targetS: exploreRound.holdS,
    cleanS: tried[place]?.cleanS ?? (isOn && place === done ? runningCleanS(round.hold) : 0),
  }))
  return (
    <RoundTicks
      rounds={rounds}
      label={t`${done} of ${positions.length} positions tried`}
      {...(isOn ? { current: done } : {})}
    />
  )
}

/** Always one tap away: in the head while the ground is the target, in the ground otherwise. */
function HurtsBrief({ tap }: Pick<RunningRound, 'tap'>) {
  const { t } = useLingui()
  return (
    <div className="explore-hurts">
      <TextAction label={t`It hurts: stop here`} onClick={() => tap({ type: 'HURTS' })}>
        <Trans>It hurts</Trans>
      </TextAction>
    </div>
  )
}
const Hurts = ({ tap }: Pick<RunningRound, 'tap'>) => (
  <TextAction onClick={() => tap({ type: 'HURTS' })}>
    <Trans>It hurts: stop here</Trans>
  </TextAction>
)

/** Lying down, or resting: what comes next, as figure and sentence. */
export function NextView(running: RunningRound) {
  const { t } = useLingui()
  const say = useSay()
  const caption = useRoundCaption(running)
  const { round, tap } = running
  const seconds = secondsToHold(round)
  const place = round.tried.length + 1
  const count = round.positions.length
  const variant = shownVariant(round)
  return (
    <PlayerLayout
      title={place === 1 ? t`Get ready` : t`Rest`}
      sky="rest"
      ticks={<PositionTicks round={round} />}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<HoldFigure variant={variant} />}
      ground={
        <MainButton onClick={() => tap({ type: 'GO' })}>
          <Trans>Go now</Trans>
        </MainButton>
      }
      groundMore={<Hurts tap={tap} />}
    >
      <Digit seconds={seconds} size="rest" label={t`${seconds} seconds until the position`} />
      <div className="next-up">
        <p className="player-note">
          <Trans>
            Next · position {place} of {count}
          </Trans>
        </p>
        <p className="player-heading">{say(holdDrillOf(variant).position)}</p>
        {caption !== '' && <p className="player-note">{caption}</p>}
      </div>
    </PlayerLayout>
  )
}

export function CountInView(running: RunningRound) {
  const { t } = useLingui()
  const caption = useRoundCaption(running)
  const { round, sound, tap } = running
  const seconds = Math.max(1, secondsLeft(round.leftMs))
  const place = round.tried.length + 1
  const count = round.positions.length
  return (
    <PlayerLayout
      title={t`Position ${place} of ${count}`}
      sky="warm"
      ticks={<PositionTicks round={round} isOn />}
      headMore={<HurtsBrief tap={tap} />}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<HoldFigure variant={shownVariant(round)} entry={COUNT_IN_S + 1 - seconds} />}
      ground={
        sound === 'running' ? (
          <div className="press-target" data-waiting="yes">
            <strong>
              <Trans>My back lifted</Trans>
            </strong>
            <span>
              <Trans>From zero on, tap here</Trans>
            </span>
          </div>
        ) : (
          <WakeTarget tap={tap} />
        )
      }
    >
      <Digit seconds={seconds} size="hold" label={t`${seconds} seconds until it counts`} />
      <Caption>{caption}</Caption>
    </PlayerLayout>
  )
}

export function HoldView(running: RunningRound) {
  const { t } = useLingui()
  const caption = useRoundCaption(running)
  const { round, sound, tap } = running
  const seconds = Math.max(0, Math.ceil(exploreRound.holdS - runningCleanS(round.hold) - 1e-6))
  const place = round.tried.length + 1
  const count = round.positions.length
  const waits = sound !== 'running'
  return (
    <PlayerLayout
      title={t`Position ${place} of ${count}`}
      sky={waits ? 'fog' : 'warm'}
      ticks={<PositionTicks round={round} isOn />}
      headMore={<HurtsBrief tap={tap} />}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<HoldFigure variant={shownVariant(round)} />}
      ground={
        waits ? (
          <WakeTarget tap={tap} />
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
      <Caption>{caption}</Caption>
    </PlayerLayout>
  )
}

export function LostView(running: RunningRound) {
  const { t } = useLingui()
  const say = useSay()
  const caption = useRoundCaption(running)
  const { round, tap } = running
  const last = round.tried.at(-1)
  const clean = Math.floor(last?.cleanS ?? 0)
  const isLast = positionNow(round) === undefined
  const drill = holdDrillOf(last?.variant ?? '')
  return (
    <PlayerLayout
      title={t`Back lifted`}
      sky="plain"
      ticks={<PositionTicks round={round} />}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<HoldFigure variant={drill.id} lifted />}
      ground={
        <MainButton onClick={() => tap({ type: 'GO' })}>
          {isLast ? <Trans>To the question</Trans> : <Trans>Rest, then the next one</Trans>}
        </MainButton>
      }
      groundMore={<Hurts tap={tap} />}
    >
      <div className="clean-seconds">
        <Digit seconds={clean} size="rest" label={t`${clean} clean seconds`} />
        <p aria-hidden="true">
          <Plural value={clean} one="clean second" other="clean seconds" />
        </p>
      </div>
      <Caption>{caption}</Caption>
      <p className="player-note">{say(afterLift(drill))}</p>
    </PlayerLayout>
  )
}

/** Leaving in the middle loses nothing but the round, and says so. */
export function PausedView({ round, tap }: RunningRound) {
  const { t } = useLingui()
  const byItself = round.gapPausedFor !== null && round.gapPausedFor === round.time.gap
  return (
    <ScreenLayout
      title={t`Paused`}
      heading={byItself ? <Trans>The clock stood still.</Trans> : <Trans>Paused.</Trans>}
      lead={
        byItself ? (
          <Trans>Nobody could see that time, so it was not counted. The position is done again.</Trans>
        ) : (
          <Trans>The position is done again when you go on.</Trans>
        )
      }
      ground={
        <MainButton icon="play" onClick={() => tap({ type: 'RESUME' })}>
          <Trans>Go on</Trans>
        </MainButton>
      }
      groundMore={<Hurts tap={tap} />}
    >
      <div className="block pause-ways">
        <OutlineButton href="/">
          <Trans>Leave the round</Trans>
        </OutlineButton>
        <p className="small">
          <Trans>Then only this round is gone. Your sessions and your step stay as they are.</Trans>
        </p>
      </div>
    </ScreenLayout>
  )
}
