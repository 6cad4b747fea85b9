import { rearLegNote, rearLegWords } from '@backstride/content'
import type { Side, TwistSet } from '@backstride/motion'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'
import { MainButton, OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { Icon } from '../../look/icons/icon.tsx'
import { useSpoken } from '../../voice/use-spoken.ts'
import { stepNow } from '../session/session-moves.ts'
import { TwistFigure } from './player-figure.tsx'
import { Caption, Digit, PlayerLayout } from './player-layout.tsx'
import type { PlayerView } from './player-view.ts'
import { PressTarget, WakeTarget } from './press-target.tsx'
import { twistDrillOf } from './twist-drill-of.ts'
import { secondsLeft, useCaption } from './use-caption.ts'

export function StanceView(view: PlayerView) {
  const { t } = useLingui()
  const say = useSay()
  const { context, tap } = view
  const step = stepNow(context)
  const set = step?.kind === 'twists' ? step.set : undefined
  const leg = set?.stance === 'split' ? rearLegWords[set.rearLeg] : undefined
  const how = step?.kind === 'twists' ? say(leg ?? twistDrillOf(step.variant).position) : ''
  useSpoken(leg === undefined ? how : `${how} ${say(rearLegNote)}`)
  if (step?.kind !== 'twists') return null
  const exercise = twistDrillOf(step.variant)
  const seconds = secondsLeft(context.leftMs)
  return (
    <PlayerLayout
      title={t`Hip twists`}
      sky="rest"
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<TwistFigure variant={step.variant} next={null} {...rearLegOf(step.set)} />}
      ground={
        <MainButton onClick={() => tap({ type: 'GO' })}>
          <Trans>Go now</Trans>
        </MainButton>
      }
      groundMore={<PaceAction {...view} />}
    >
      <Digit seconds={seconds} size="rest" label={t`${seconds} seconds until the twists`} />
      <div className="next-up">
        <p className="player-note">{say(exercise.name)}</p>
        <p className="player-heading" aria-live="polite">
          {how}
        </p>
        {leg !== undefined && <p className="player-note">{say(rearLegNote)}</p>}
      </div>
    </PlayerLayout>
  )
}

export function TwistingView(view: PlayerView) {
  const { t } = useLingui()
  const { context, tap } = view
  const step = stepNow(context)
  const taps = context.pace === 'tap'
  const next = context.twistsNow?.next ?? null
  const caption = useCaption(view)
  if (step?.kind !== 'twists') return null
  const isSplit = step.set.stance === 'split'
  const turned = isSplit ? t`Turned and back` : next === 'right' ? t`Turned right` : t`Turned left`
  return (
    <PlayerLayout
      title={t`Hip twists`}
      sky={view.sound === 'running' ? 'warm' : 'fog'}
      onPause={() => tap({ type: 'PAUSE' })}
      figure={<TwistFigure variant={step.variant} next={next} {...rearLegOf(step.set)} />}
      ground={
        taps ? (
          <PressTarget
            word={turned}
            hint={t`Tap after each turn, or press space`}
            onPress={() => tap({ type: 'TURNED' })}
          />
        ) : view.sound === 'running' ? (
          <OutlineButton onClick={() => tap({ type: 'HURTS' })}>
            <Trans>It hurts: stop here</Trans>
          </OutlineButton>
        ) : (
          <WakeTarget {...view} />
        )
      }
      groundMore={
        <>
          {(taps || view.sound !== 'running') && (
            <TextAction onClick={() => tap({ type: 'HURTS' })}>
              <Trans>It hurts: stop here</Trans>
            </TextAction>
          )}
          <PaceAction {...view} />
        </>
      }
    >
      <div className="twist-counters">
        <Counter side="left" view={view} next={next} />
        <Counter side="right" view={view} next={next} />
      </div>
      <Caption>{caption}</Caption>
    </PlayerLayout>
  )
}

const rearLegOf = (set: TwistSet) => (set.stance === 'split' ? { rearLeg: set.rearLeg } : {})

function Counter({ side, view, next }: { side: Side; view: PlayerView; next: Side | null }) {
  const { t } = useLingui()
  const step = stepNow(view.context)
  if (step?.kind !== 'twists') return null
  const { set } = step
  // In split stance the other leg has its own set: its counter shows what is kept of it. That figure is no mirror
  // image: its own arrow shows the turn, and one beside the word would point the other way.
  const sameKind = view.context.twists.filter(({ variant }) => variant === step.variant)
  const done = sameKind.reduce((sum, each) => sum + each.done[side], 0)
  const perSide = set.perSide
  const word =
    set.stance === 'split'
      ? side === 'left'
        ? t`Left leg back`
        : t`Right leg back`
      : side === 'left'
        ? t`Left`
        : t`Right`
  return (
    <div className="twist-counter" data-next={next === side ? 'yes' : undefined}>
      <p className="twist-side">
        {word}
        {set.stance === 'standing' && next === side && (
          <Icon name={side === 'left' ? 'arrow-left' : 'arrow-right'} size={28} />
        )}
      </p>
      <p className="twist-count">{done}</p>
      <p className="twist-of">
        <Trans>of {perSide}</Trans>
      </p>
      {next === side && (
        <span className="visually-hidden">
          <Trans>next</Trans>
        </span>
      )}
    </div>
  )
}

function PaceAction({ context, tap }: PlayerView) {
  return context.pace === 'beat' ? (
    <TextAction onClick={() => tap({ type: 'PACE', pace: 'tap' })}>
      <Trans>Tap each turn</Trans>
    </TextAction>
  ) : (
    <TextAction onClick={() => tap({ type: 'PACE', pace: 'beat' })}>
      <Trans>Turn with the beat</Trans>
    </TextAction>
  )
}
