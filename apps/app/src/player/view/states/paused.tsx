import { secondsFrom } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { usePreferences } from '../../../app/services.tsx'
import { useFormat } from '../../../language/format.ts'
import { useSay } from '../../../language/language.tsx'
import { MainButton, OutlineButton } from '../../../look/actions/actions.tsx'
import { Notice } from '../../../look/surfaces/notice.tsx'
import { drillAt, workAhead, workNow } from '../../cues/where.ts'
import { hasEasier } from '../../session/moves/easing.ts'
import type { PartsOf, PlayerView } from '../player-parts.ts'
import { StepTicks } from '../step-ticks.tsx'

/** Nothing runs: every way on, out and to something easier. */
export const paused: PartsOf = view => ({
  title: <Trans>Paused.</Trans>,
  sky: 'plain',
  ticks: <StepTicks context={view.context} />,
  caption: null,
  words: <WhatIsKept {...view} />,
  choices: <PauseWays {...view} />,
  ground: (
    <div data-main="yes">
      <MainButton icon="play" onClick={() => view.tap({ type: 'RESUME' })}>
        <Trans>Go on</Trans>
      </MainButton>
    </div>
  ),
  main: { tap: { type: 'RESUME' }, keys: 'go' },
})

function WhatIsKept({ context, keepsDraft }: PlayerView) {
  const byItself = context.gapPausedFor !== null && context.gapPausedFor === context.time.gap
  return (
    <>
      <p className="player-note">
        {byItself ? (
          <Trans>That time is a gap, so it was not counted. What you did is kept.</Trans>
        ) : (
          <Trans>What you did is kept. A round that was cut short is done again.</Trans>
        )}
      </p>
      {!keepsDraft && (
        <Notice icon="warning" tone="ember">
          <p>
            <Trans>
              This browser keeps nothing in between. Please leave this window open until you have saved.
            </Trans>
          </p>
        </Notice>
      )}
      <WhatIsLeft context={context} />
    </>
  )
}

/** What was chosen here shows in it: another drill, an easier one, fewer minutes. */
function WhatIsLeft({ context }: Pick<PlayerView, 'context'>) {
  const say = useSay()
  const format = useFormat()
  const step = workAhead(context)
  if (step === undefined) return null
  const name = say(drillAt(step).name)
  const left = format.minutes(Math.max(1, Math.round(secondsFrom(context.steps, context.at) / 60)))
  return (
    <p className="player-note">
      <strong>
        <Trans>Next: {name}.</Trans>
      </strong>{' '}
      <Trans>About {left} to go.</Trans>
    </p>
  )
}

/** Something easier, something else, less of it, or the end of it. */
export function PauseWays({ context, tap, choose }: PlayerView) {
  const swaps = workNow(context)?.swaps ?? []
  return (
    <div className="pause-ways">
      {hasEasier(context) && (
        <OutlineButton onClick={() => tap({ type: 'EASIER' })}>
          <Trans>One step easier</Trans>
        </OutlineButton>
      )}
      {swaps.length > 0 && (
        <OutlineButton onClick={() => choose('drill')}>
          <Trans>Another drill</Trans>
        </OutlineButton>
      )}
      <OutlineButton onClick={() => choose('minutes')}>
        <Trans>Fewer minutes</Trans>
      </OutlineButton>
      <OutlineButton onClick={() => tap({ type: 'SKIP' })}>
        <Trans>Skip this</Trans>
      </OutlineButton>
      <OutdoorsWay />
      <OutlineButton onClick={() => tap({ type: 'FINISH' })}>
        <Trans>Finish here</Trans>
      </OutlineButton>
    </div>
  )
}

/** The sun came out: black on white, and back. */
function OutdoorsWay() {
  const [{ theme }, change] = usePreferences()
  const outdoors = theme === 'outdoor'
  return (
    <OutlineButton icon="sun-horizon" onClick={() => change({ theme: outdoors ? 'auto' : 'outdoor' })}>
      {outdoors ? <Trans>As before</Trans> : <Trans>Black on white</Trans>}
    </OutlineButton>
  )
}
