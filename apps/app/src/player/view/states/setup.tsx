import { Trans, useLingui } from '@lingui/react/macro'
import { useSay } from '../../../language/language.tsx'
import { TextAction } from '../../../look/actions/actions.tsx'
import { drillAt, drillNamed, workNow } from '../../cues/where.ts'
import { hasEasier } from '../../session/moves/easing.ts'
import { isOnFloor } from '../../session/moves/step-now.ts'
import { StepFigure } from '../player-figure.tsx'
import type { PartsOf, PlayerView } from '../player-parts.ts'
import { GroundTarget } from '../press-target.tsx'
import { NoAudioClock } from './no-audio-clock.tsx'
import { WatcherLine } from './who-watches.tsx'

/** What to get ready, line by line, until the runner says so by a tap anywhere. */
export const setUp: PartsOf = view => {
  const { context, sound } = view
  return {
    title: <Trans>Get ready</Trans>,
    sky: 'plain',
    words: <LinePlace {...view} />,
    choices:
      sound === 'missing' ? (
        <NoAudioClock />
      ) : (
        <>
          <AllLines {...view} />
          <WatcherLine {...view} />
        </>
      ),
    figure: <StepFigure {...view} />,
    ...(sound === 'missing'
      ? {}
      : {
          ground: <ReadyTarget {...view} />,
          main: { tap: { type: 'GO' }, keys: 'go', area: 'screen' } as const,
        }),
    groundMore: (
      <>
        {hasEasier(context) && <EasierAction {...view} />}
        <OtherDrillAction {...view} />
        <MoreAction {...view} />
      </>
    ),
  }
}

const linesOf = ({ context }: PlayerView) => {
  const step = workNow(context)
  return step === undefined ? [] : drillAt(step).setUp
}

/** Which line of how many is shown large. */
function LinePlace(view: PlayerView) {
  const lines = linesOf(view)
  const caption = view.cue?.caption
  const number = lines.findIndex(line => line.en === caption?.en) + 1
  const count = lines.length
  if (number === 0) return null
  return (
    <p className="player-note">
      <Trans>
        {number} of {count}
      </Trans>
    </p>
  )
}

/** Every line can be read at one's own pace. */
function AllLines(view: PlayerView) {
  const say = useSay()
  const lines = linesOf(view)
  const step = workNow(view.context)
  if (lines.length === 0 || step === undefined) return null
  return (
    <details className="all-lines">
      <summary>
        <Trans>All in one</Trans>
      </summary>
      <p className="player-note">{say(drillAt(step).position)}</p>
      <ol className="player-list">
        {lines.map(line => (
          <li key={line.en}>{say(line)}</li>
        ))}
      </ol>
    </details>
  )
}

function ReadyTarget({ context, tap }: PlayerView) {
  const { t } = useLingui()
  const step = workNow(context)
  const lies = step !== undefined && isOnFloor(step.drill) && liesFor(step.drill)
  return (
    <GroundTarget
      word={lies ? t`I am lying down` : t`I am ready`}
      hint={t`Tap, or space`}
      onPress={() => tap({ type: 'GO' })}
    />
  )
}

/** On hands and knees nobody lies. */
const liesFor = (drill: string): boolean => drillNamed(drill).moves[0].posture.base !== 'handsAndKnees'

/** Nothing runs here that could be paused: its ways out stand behind one word. */
function MoreAction({ choose }: PlayerView) {
  const { t } = useLingui()
  return (
    <TextAction label={t`More: skip, shorten or finish`} onClick={() => choose('more')}>
      <Trans>More</Trans>
    </TextAction>
  )
}

export function ShorterAction({ choose }: PlayerView) {
  const { t } = useLingui()
  return (
    <TextAction label={t`Shorter: fewer minutes`} onClick={() => choose('minutes')}>
      <Trans>Shorter</Trans>
    </TextAction>
  )
}

export const EasierAction = ({ tap }: PlayerView) => (
  <TextAction onClick={() => tap({ type: 'EASIER' })}>
    <Trans>Easier</Trans>
  </TextAction>
)

/** By name, where there is another one for today. */
export function OtherDrillAction({ context, choose }: PlayerView) {
  const { t } = useLingui()
  if ((workNow(context)?.swaps.length ?? 0) === 0) return null
  return (
    <TextAction label={t`Swap: another drill`} onClick={() => choose('drill')}>
      <Trans>Swap</Trans>
    </TextAction>
  )
}
