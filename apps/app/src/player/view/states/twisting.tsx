import type { Side } from '@backstride/motion'
import { Trans, useLingui } from '@lingui/react/macro'
import { TextAction } from '../../../look/actions/actions.tsx'
import { Icon } from '../../../look/icons/icon.tsx'
import { stepNow } from '../../session/moves/step-now.ts'
import { StepFigure } from '../player-figure.tsx'
import type { PartsOf, PlayerView } from '../player-parts.ts'
import { GroundTarget } from '../press-target.tsx'
import { EnoughTarget } from './reps.tsx'

/** Two counters; the side whose turn it is is filled. */
export const twisting: PartsOf = view => {
  const taps = view.context.pace === 'tap'
  return {
    title: <Trans>Hip twists</Trans>,
    sky: 'warm',
    large: (
      <div className="twist-counters">
        <Counter side="left" {...view} />
        <Counter side="right" {...view} />
      </div>
    ),
    figure: <StepFigure {...view} />,
    ground: taps ? <TurnedTarget {...view} /> : <EnoughTarget {...view} />,
    groundMore: (
      <>
        {taps && <EnoughAction {...view} />}
        <PaceAction {...view} />
      </>
    ),
    main: taps ? { tap: { type: 'TURNED' }, keys: 'any' } : { tap: { type: 'ENOUGH' }, keys: 'go' },
  }
}

function TurnedTarget({ context, tap }: PlayerView) {
  const { t } = useLingui()
  const step = stepNow(context)
  const isSplit = step?.kind === 'twists' && step.set.stance === 'split'
  const toRight = context.twistsNow?.next === 'right'
  return (
    <GroundTarget
      word={isSplit ? t`Turned and back` : toRight ? t`Turned right` : t`Turned left`}
      hint={t`Tap, or any key`}
      onPress={() => tap({ type: 'TURNED' })}
    />
  )
}

const EnoughAction = ({ tap }: PlayerView) => (
  <TextAction onClick={() => tap({ type: 'ENOUGH' })}>
    <Trans>Enough</Trans>
  </TextAction>
)

export const PaceAction = ({ context, tap }: PlayerView) =>
  context.pace === 'beat' ? (
    <TextAction onClick={() => tap({ type: 'PACE', pace: 'tap' })}>
      <Trans>Tap each turn</Trans>
    </TextAction>
  ) : (
    <TextAction onClick={() => tap({ type: 'PACE', pace: 'beat' })}>
      <Trans>With the beat</Trans>
    </TextAction>
  )

function Counter({ side, context }: PlayerView & { readonly side: Side }) {
  const step = stepNow(context)
  if (step?.kind !== 'twists') return null
  const { set, drill } = step
  const next = context.twistsNow?.next ?? null
  // In split stance the other leg has its own set: its counter shows what is kept of it. That figure is no mirror
  // image: its own arrow shows the turn, and one beside the word would point the other way.
  const same = context.twists.filter(each => each.drill === drill && isInBlock(context, each.stepIndex))
  const done = same.reduce((sum, each) => sum + each.done[side], 0)
  const asked = set.perSide
  return (
    <div className="twist-counter" data-next={next === side ? 'yes' : undefined}>
      <p className="twist-side">
        <SideWord side={side} split={set.stance === 'split'} />
        {set.stance === 'standing' && next === side && (
          <Icon name={side === 'left' ? 'arrow-left' : 'arrow-right'} size={28} />
        )}
      </p>
      <p className="twist-count" data-digits={String(done).length}>
        {done}
      </p>
      <p className="twist-of">
        <Trans>of {asked}</Trans>
      </p>
      {next === side && (
        <span className="visually-hidden">
          <Trans>next</Trans>
        </span>
      )}
    </div>
  )
}

const SideWord = ({ side, split }: { readonly side: Side; readonly split: boolean }) => {
  if (side === 'left') return split ? <Trans>Left leg back</Trans> : <Trans>Left</Trans>
  return split ? <Trans>Right leg back</Trans> : <Trans>Right</Trans>
}

const isInBlock = ({ steps, at }: PlayerView['context'], index: number): boolean => {
  const [one, now] = [steps[index], steps[at]]
  return one?.kind === 'twists' && now?.kind === 'twists' && one.block === now.block
}
