import { isLead, type LeadStep } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { isAsked } from '../../cues/contact-cues.ts'
import { stepNow } from '../../session/moves/step-now.ts'
import { ContactRow } from '../contact-row.tsx'
import { StepFigure } from '../player-figure.tsx'
import { Digit } from '../player-layout.tsx'
import type { PartsOf, PlayerView } from '../player-parts.ts'
import { GroundTarget } from '../press-target.tsx'
import { secondsLeft } from '../seconds-left.ts'
import { StepTicks } from '../step-ticks.tsx'

/** Led by time: the squeeze reminder, the walk, the ways down and up. Whoever is there sooner says so. */
export const lead: PartsOf = view => {
  const { context } = view
  const step = stepNow(context)
  const what = isLead(step) ? step.what : 'walk'
  return {
    title: <LeadTitle what={what} />,
    sky: 'rest',
    ticks: <StepTicks context={context} />,
    large: <LeadSeconds {...view} />,
    ...(isAsked(context) ? { choices: <ContactRow {...view} /> } : {}),
    figure: <StepFigure {...view} />,
    ground: <ThereTarget {...view} what={what} />,
    main: { tap: { type: 'GO' }, keys: 'go' },
  }
}

function LeadTitle({ what }: Pick<LeadStep, 'what'>) {
  switch (what) {
    case 'squeeze':
      return <Trans>Squeeze test</Trans>
    case 'walk':
      return <Trans>Walk</Trans>
    case 'getDown':
      return <Trans>Down to the floor</Trans>
    case 'getUp':
      return <Trans>Getting up</Trans>
  }
}

function LeadSeconds({ context }: PlayerView) {
  const { t } = useLingui()
  const seconds = secondsLeft(context.leftMs)
  return <Digit seconds={seconds} size="rest" label={t`${seconds} seconds`} />
}

function ThereTarget({ what, tap }: PlayerView & Pick<LeadStep, 'what'>) {
  const { t } = useLingui()
  const word = what === 'getUp' ? t`I am standing` : what === 'getDown' ? t`I am down` : t`Go on`
  return <GroundTarget word={word} hint={t`Tap, or space`} onPress={() => tap({ type: 'GO' })} />
}
