import { useLingui } from '@lingui/react/macro'
import { stepNow } from '../../session/moves/step-now.ts'
import { StepFigure } from '../player-figure.tsx'
import { Digit } from '../player-layout.tsx'
import type { PartsOf, PlayerView } from '../player-parts.ts'
import { GroundTarget } from '../press-target.tsx'
import { StepTicks, StepTitle } from '../step-ticks.tsx'

/** One set by tempo: how many are done, large, and the word of the moment. */
export const reps: PartsOf = view => ({
  title: <StepTitle {...view} />,
  sky: 'warm',
  ticks: <StepTicks context={view.context} isOn />,
  large: <RepsDone {...view} />,
  figure: <StepFigure {...view} />,
  ground: <EnoughTarget {...view} />,
  main: { tap: { type: 'ENOUGH' }, keys: 'go' },
})

function RepsDone({ context }: PlayerView) {
  const { t } = useLingui()
  const step = stepNow(context)
  const target = step?.kind === 'reps' ? step.reps : 0
  const done = context.repsNow?.done ?? 0
  return <Digit seconds={done} size="hold" label={t`${done} of ${target} done`} />
}

/** What was done counts; nobody has to finish a set. */
export function EnoughTarget({ tap }: PlayerView) {
  const { t } = useLingui()
  return <GroundTarget low word={t`Enough`} hint={t`Tap, or space`} onPress={() => tap({ type: 'ENOUGH' })} />
}
