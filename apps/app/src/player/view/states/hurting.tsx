import { type StopReasonId, stopReasons } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { useSay } from '../../../language/language.tsx'
import { OutlineButton } from '../../../look/actions/actions.tsx'
import { Choice } from '../../../look/choices/choice.tsx'
import { PlayerLayout } from '../player-layout.tsx'
import type { PartsOf } from '../player-parts.ts'

/** What a stop may say. */
export interface StopTaps {
  readonly tap: (
    event: { readonly type: 'BACK' } | { readonly type: 'STOP'; readonly reason: StopReasonId },
  ) => void
}

export const hurting: PartsOf = ({ tap }) => ({
  title: <Trans>We stop. What was it?</Trans>,
  sky: 'plain',
  caption: null,
  choices: <StopReasons tap={tap} />,
  ground: <BackAction tap={tap} />,
})

/** The same outside of a session. */
export const HurtingView = ({ tap }: StopTaps) => (
  <PlayerLayout
    title={<Trans>We stop. What was it?</Trans>}
    sky="plain"
    choices={<StopReasons tap={tap} />}
    ground={<BackAction tap={tap} />}
  >
    {null}
  </PlayerLayout>
)

function StopReasons({ tap }: StopTaps) {
  const say = useSay()
  return (
    <div className="stop-reasons">
      {stopReasons.map(({ id, words }) => (
        <Choice key={id} wide selected={false} onSelect={() => tap({ type: 'STOP', reason: id })}>
          {say(words)}
        </Choice>
      ))}
    </div>
  )
}

const BackAction = ({ tap }: StopTaps) => (
  <OutlineButton onClick={() => tap({ type: 'BACK' })}>
    <Trans>Back, it is fine</Trans>
  </OutlineButton>
)
