import { frontOfHip } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSay } from '../../../language/language.tsx'
import { OutlineButton } from '../../../look/actions/actions.tsx'
import { ChoiceRow } from '../../../look/choices/choice.tsx'
import { isAsked } from '../../cues/contact-cues.ts'
import { drillAt, isFirstOfBlock, isHipAsked, placeInBlock, workNow } from '../../cues/where.ts'
import { hasEasier, isAsking } from '../../session/moves/easing.ts'
import { waitsForRunner } from '../../session/moves/step-now.ts'
import { COUNT_IN_S } from '../../session/timing.ts'
import { ContactRow } from '../contact-row.tsx'
import { GoButton } from '../go-button.tsx'
import { StepFigure } from '../player-figure.tsx'
import { Digit } from '../player-layout.tsx'
import { isLong, type PartsOf, type PlayerView } from '../player-parts.ts'
import { secondsLeft } from '../seconds-left.ts'
import { StepTicks } from '../step-ticks.tsx'
import { EasierAction, OtherDrillAction } from './setup.tsx'

/** Cool sky, the count, what comes next as figure and sentence; and the one question that is open. */
export const rest: PartsOf = view => {
  const { context } = view
  return {
    ...resting(view),
    large: <SecondsOfRest {...view} />,
    ...(isAsking(context)
      ? { ground: <SteadyChoices {...view} /> }
      : {
          ground: <GoButton {...view} />,
          groundMore: <WaysOn {...view} />,
          main: { tap: { type: 'GO' }, keys: 'go' } as const,
        }),
  }
}

/** The rest is over, and the one question waits. */
export const steady: PartsOf = view => ({
  ...resting(view),
  caption: null,
  ground: <SteadyChoices {...view} />,
})

const resting = (view: PlayerView) =>
  ({
    title: <Trans>Rest</Trans>,
    sky: 'rest',
    ticks: <StepTicks context={view.context} />,
    words: isAsking(view.context) || isHipAsked(view.context) ? null : <NextUp {...view} />,
    ...questionsOf(view),
    ...(isHipAsked(view.context) ? {} : { figure: <StepFigure {...view} /> }),
  }) as const

/** In the order in which they are asked, the one that the ground answers last. What comes next waits for it. */
const questionsOf = (view: PlayerView) => {
  const { context } = view
  if (isHipAsked(context)) return { choices: <HipChoices {...view} /> }
  const [contact, steadily] = [isAsked(context), isAsking(context)]
  if (!(contact || steadily)) return {}
  return {
    choices: (
      <>
        {contact && <ContactRow {...view} />}
        {steadily && <SteadyQuestion />}
      </>
    ),
  }
}

function WaysOn(view: PlayerView) {
  return (
    <>
      {hasEasier(view.context) && <EasierAction {...view} />}
      <OtherDrillAction {...view} />
    </>
  )
}

function SecondsOfRest({ context }: PlayerView) {
  const { t } = useLingui()
  // What waits for the runner is not entered by the clock.
  const entryS = waitsForRunner(context) ? 0 : COUNT_IN_S
  const seconds = secondsLeft(context.leftMs) + entryS
  return <Digit seconds={seconds} size="rest" label={t`${seconds} seconds of rest`} />
}

/** The drill by its name, or the same position again as a sentence. */
function NextUp({ context, cue }: PlayerView) {
  const say = useSay()
  const step = workNow(context)
  if (step === undefined) return null
  const { name, position } = drillAt(step)
  // The caption names it just now. Above answers it stays all the same: they must not move under a thumb.
  if (cue.caption.en.startsWith(name.en) && !isAsked(context)) return null
  const { number, of } = placeInBlock(context, step, context.at)
  const isAnother = isFirstOfBlock(context) || context.change !== null
  const sentence = say(position)
  return (
    <div className="next-up">
      <p className="player-note">
        {isAnother || of === 1 ? (
          <Trans>Next</Trans>
        ) : (
          <Trans>
            Next · {number} of {of}
          </Trans>
        )}
      </p>
      <p className="player-heading">{isAnother || isLong(sentence) ? say(name) : sentence}</p>
    </div>
  )
}

const SteadyQuestion = () => (
  <p className="player-heading">
    <Trans>Was it steady, without a struggle?</Trans>
  </p>
)

const SteadyChoices = ({ tap }: PlayerView) => (
  <div className="equal-choices">
    <OutlineButton onClick={() => tap({ type: 'STEADY', steady: true })}>
      <Trans>Yes, go on</Trans>
    </OutlineButton>
    <OutlineButton onClick={() => tap({ type: 'STEADY', steady: false })}>
      <Trans>No, easier</Trans>
    </OutlineButton>
  </div>
)

/** Asked once, between the two sets in the split stance. */
function HipChoices({ context, tap }: PlayerView) {
  const say = useSay()
  const question = say(frontOfHip.question)
  return (
    <>
      <p className="player-note" aria-hidden="true">
        {question}
      </p>
      <ChoiceRow
        stacked
        label={question}
        value={context.frontOfHip}
        choices={frontOfHip.answers.map(({ id, words }) => ({ value: id, word: say(words) }))}
        onChange={answer => {
          if (answer === 'felt' || answer === 'notFelt' || answer === 'pinches')
            tap({ type: 'FRONT_OF_HIP', answer })
        }}
      />
    </>
  )
}
