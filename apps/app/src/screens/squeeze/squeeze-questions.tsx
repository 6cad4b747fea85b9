import { squeezeGuide } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'

type QuestionId = (typeof squeezeGuide.questions)[number]['id']
export type SqueezeAnswers = Readonly<Partial<Record<QuestionId, string>>>

/** Three questions, each with what its answer leads to. Nothing is concluded, nothing kept. */
export function SqueezeQuestions({
  first = {},
  onAgain,
}: {
  /** What is answered already: whoever stopped because it hurt is not asked again. */
  readonly first?: SqueezeAnswers
  readonly onAgain: () => void
}) {
  const { t } = useLingui()
  const say = useSay()
  const [answers, setAnswers] = useState(first)
  const hurts = answers.pain === 'yes'
  // Whether it felt even is no question for a test that hurt.
  const asked = squeezeGuide.questions.filter(({ id }) => first.pain !== 'yes' || id === 'pain')
  return (
    <ScreenLayout
      title={t`Squeeze test`}
      heading={<Trans>What did you notice?</Trans>}
      lead={<Trans>No answer says anything about your back, and nothing is kept.</Trans>}
      ground={
        <MainButton href="/session">
          <Trans>To the session</Trans>
        </MainButton>
      }
      groundMore={
        <>
          {!hurts && (
            <TextAction onClick={onAgain}>
              <Trans>Once more</Trans>
            </TextAction>
          )}
          <TextAction href="/">
            <Trans>Later</Trans>
          </TextAction>
        </>
      }
    >
      {asked.map(({ id, words, answers: choices }) => {
        const given = choices.find(each => each.id === answers[id])
        return (
          <section key={id} className="block squeeze-question">
            <h2>{say(words)}</h2>
            <ChoiceRow<string>
              label={say(words)}
              value={answers[id]}
              onChange={value => setAnswers(before => ({ ...before, [id]: value }))}
              choices={choices.map(each => ({ value: each.id, word: say(each.words) }))}
            />
            {given !== undefined && (
              <Notice icon={given.change === 'goOn' ? 'check' : 'info'}>
                <p>{say(given.leadsTo)}</p>
              </Notice>
            )}
          </section>
        )
      })}
    </ScreenLayout>
  )
}
