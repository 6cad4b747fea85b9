import { isWork } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { RoundTicks } from '../../look/surfaces/round-ticks.tsx'
import { placeInBlock, sideInTurn, workBehind, workNow } from '../cues/where.ts'
import type { SessionContext } from '../session/session-context.ts'
import type { PlayerView } from './player-parts.ts'
import { shareDone } from './share-done.ts'

/** One bar for each round or set of the drill that is on, or was on last. */
export function StepTicks({
  context,
  isOn = false,
}: {
  readonly context: SessionContext
  readonly isOn?: boolean
}) {
  const { t } = useLingui()
  const block = (workNow(context) ?? workBehind(context))?.block
  const indices = context.steps.flatMap((step, index) => (isWork(step) && step.block === block ? index : []))
  if (indices.length < 2) return null
  const rounds = indices.map(index => ({ targetS: 1, cleanS: shareDone(context, index) }))
  const done = indices.filter(index => index < context.at).length
  const of = rounds.length
  return (
    <RoundTicks
      rounds={rounds}
      label={t`${done} of ${of} done`}
      {...(isOn ? { current: indices.indexOf(context.at) } : {})}
    />
  )
}

/** Which round or set of how many; where sides take turns, of which side. */
export function StepTitle({ context }: Pick<PlayerView, 'context'>) {
  const step = workNow(context)
  if (step === undefined) return null
  if (step.kind === 'hold' && step.test) return <Trans>Test · up to 30 s</Trans>
  if (step.kind === 'twists') return <Trans>Hip twists</Trans>
  const { number, of } = placeInBlock(context, step, context.at)
  const side = sideInTurn(step)
  if (side !== null && of === 1) return side === 'left' ? <Trans>Left side</Trans> : <Trans>Right side</Trans>
  if (side === 'left')
    return (
      <Trans>
        Left {number} of {of}
      </Trans>
    )
  if (side === 'right')
    return (
      <Trans>
        Right {number} of {of}
      </Trans>
    )
  return step.kind === 'hold' ? (
    <Trans>
      Hold {number} of {of}
    </Trans>
  ) : (
    <Trans>
      Set {number} of {of}
    </Trans>
  )
}
