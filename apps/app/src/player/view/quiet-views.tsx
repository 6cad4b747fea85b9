import { holdDrillOf, type StopReasonId, squeezeTest, stopReasons } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { MainButton, OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { Choice } from '../../look/choices/choice.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import { hasEasier, stepNow } from '../session/session-moves.ts'
import { TEST_S } from '../session/timing.ts'
import type { PlayerView } from './player-view.ts'
import { twistDrillOf } from './twist-drill-of.ts'

/** The squeeze test in one line: its feeling goes into both drills. */
export function ReminderView({ tap }: PlayerView) {
  const { t } = useLingui()
  const say = useSay()
  return (
    <ScreenLayout
      title={t`Squeeze test`}
      heading={say(squeezeTest.heading)}
      lead={say(squeezeTest.reminder)}
      ground={
        <MainButton onClick={() => tap({ type: 'GO' })}>
          <Trans>Go on</Trans>
        </MainButton>
      }
    >
      <ol className="steps block">
        {squeezeTest.steps.map(text => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ol>
    </ScreenLayout>
  )
}

/** Before the first round, or before going on: what to get ready, then one tap. */
export function SetUpView(view: PlayerView) {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  const { context, sound, tap } = view
  const step = stepNow(context)
  if (step?.kind === 'twists') return <TwistSetUpView {...view} />
  const exercise = holdDrillOf(context.variant)
  const roundsLeft = context.steps.slice(context.at).filter(each => each.kind === 'hold').length
  const holdS = context.start.plan.hold?.holdS ?? 0
  const test = step?.kind === 'hold' && step.test
  return (
    <ScreenLayout
      title={t`Get ready`}
      heading={say(exercise.position)}
      lead={format.rounds(roundsLeft, holdS)}
      ground={
        <MainButton disabled={sound === 'missing'} onClick={() => tap({ type: 'GO' })}>
          <Trans>I am lying down</Trans>
        </MainButton>
      }
      groundMore={
        !test &&
        hasEasier(context) && (
          <TextAction onClick={() => tap({ type: 'EASIER' })}>
            <Trans>One step easier</Trans>
          </TextAction>
        )
      }
    >
      {sound === 'missing' && <NoAudioClock />}
      <ol className="steps block">
        {exercise.setUp.map(text => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ol>
      {test && (
        <p className="block">
          <Trans>
            Round 1 is a test: hold as long as your back stays down, {format.seconds(TEST_S)} at most.
          </Trans>
        </p>
      )}
      <p className="block small">
        <Trans>
          When your low back lifts, tap below or press space. The round is over then, and that is fine.
        </Trans>
      </p>
    </ScreenLayout>
  )
}

function TwistSetUpView({ context, sound, tap }: PlayerView) {
  const { t } = useLingui()
  const say = useSay()
  const step = stepNow(context)
  if (step?.kind !== 'twists') return null
  const exercise = twistDrillOf(step.variant)
  return (
    <ScreenLayout
      title={t`Get ready`}
      heading={say(exercise.name)}
      lead={say(exercise.position)}
      ground={
        <MainButton disabled={sound === 'missing'} onClick={() => tap({ type: 'GO' })}>
          <Trans>I am standing</Trans>
        </MainButton>
      }
    >
      {sound === 'missing' && <NoAudioClock />}
      <ol className="steps block">
        {exercise.setUp.map(text => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ol>
    </ScreenLayout>
  )
}

/** Without a second clock no second can be trusted. */
export const NoAudioClock = () => (
  <div className="block">
    <Notice icon="warning" tone="ember">
      <p>
        <Trans>
          This browser has no audio clock, so seconds cannot be checked and are not counted. Another browser
          can.
        </Trans>
      </p>
    </Notice>
  </div>
)

export function PausedView({ context, tap, keepsDraft }: PlayerView) {
  const { t } = useLingui()
  const inHold = stepNow(context)?.kind === 'hold'
  const byItself = context.gapPausedFor !== null && context.gapPausedFor === context.time.gap
  return (
    <ScreenLayout
      title={t`Paused`}
      heading={byItself ? <Trans>The clock stood still.</Trans> : <Trans>Paused.</Trans>}
      lead={
        byItself ? (
          <Trans>Nobody could see that time, so it was not counted. What you did is kept.</Trans>
        ) : (
          <Trans>What you did is kept. A round that was cut short is done again.</Trans>
        )
      }
      ground={
        <MainButton icon="play" onClick={() => tap({ type: 'RESUME' })}>
          <Trans>Go on</Trans>
        </MainButton>
      }
      groundMore={
        <TextAction onClick={() => tap({ type: 'HURTS' })}>
          <Trans>It hurts: stop here</Trans>
        </TextAction>
      }
    >
      {!keepsDraft && (
        <div className="block">
          <Notice icon="warning" tone="ember">
            <p>
              <Trans>
                This browser keeps nothing in between. Please leave this window open until you have saved.
              </Trans>
            </p>
          </Notice>
        </div>
      )}
      <div className="block pause-ways">
        {inHold && hasEasier(context) && (
          <OutlineButton onClick={() => tap({ type: 'EASIER' })}>
            <Trans>One step easier</Trans>
          </OutlineButton>
        )}
        <OutlineButton onClick={() => tap({ type: 'FINISH' })}>
          <Trans>Finish here</Trans>
        </OutlineButton>
      </div>
      {inHold && <EasedTo context={context} />}
    </ScreenLayout>
  )
}

function EasedTo({ context }: Pick<PlayerView, 'context'>) {
  const say = useSay()
  const position = say(holdDrillOf(context.variant).position)
  return (
    <p className="block small" role="status">
      <Trans>Next: {position}</Trans>
    </p>
  )
}

/** What a stop may say. */
export interface StopTaps {
  readonly tap: (
    event: { readonly type: 'BACK' } | { readonly type: 'STOP'; readonly reason: StopReasonId },
  ) => void
}

export function HurtingView({ tap }: StopTaps) {
  const { t } = useLingui()
  const say = useSay()
  return (
    <ScreenLayout
      title={t`Stop here`}
      heading={<Trans>We stop. What was it?</Trans>}
      ground={
        <OutlineButton onClick={() => tap({ type: 'BACK' })}>
          <Trans>Back, it is fine</Trans>
        </OutlineButton>
      }
    >
      <div className="stop-reasons block">
        {stopReasons.map(({ id, words }) => (
          <Choice key={id} wide selected={false} onSelect={() => tap({ type: 'STOP', reason: id })}>
            {say(words)}
          </Choice>
        ))}
      </div>
    </ScreenLayout>
  )
}
