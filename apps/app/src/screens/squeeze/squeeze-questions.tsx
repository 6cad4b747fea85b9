import { squeezeGuide } from '@backstride/content'
import type { FactData } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'

type QuestionId = (typeof squeezeGuide.questions)[number]['id']
export type SqueezeAnswers = Readonly<Partial<Record<QuestionId, string>>>

type Side = 'left' | 'right'

/** Three questions, each with what its answer leads to. What was felt is kept; nothing is concluded. [A5] */
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
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [answers, setAnswers] = useState(first)
  const [moreOn, setMoreOn] = useState<Side>()
  const [nrs, setNrs] = useState<number>()
  const hurts = answers.pain === 'yes'
  const tested = squeezeTested(answers, moreOn, nrs)
  const keep = async (then: string) => {
    if (tested === undefined || (await save(record('SqueezeTested', tested)))) go(then)
  }
  // Whether it felt even is no question for a test that hurt.
  const asked = squeezeGuide.questions.filter(({ id }) => first.pain !== 'yes' || id === 'pain')
  return (
    <ScreenLayout
      title={t`Squeeze test`}
      heading={<Trans>What did you notice?</Trans>}
      lead={<Trans>No answer says anything about your back. Leave open what you like.</Trans>}
      ground={
        <MainButton onClick={() => void keep('/session')}>
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
          <TextAction onClick={() => void keep('/assessment')}>
            {tested === undefined ? <Trans>Later</Trans> : <Trans>Only save</Trans>}
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
            {id === 'even' && answers.even === 'no' && (
              <ChoiceRow<Side>
                label={t`Which side did you feel more?`}
                value={moreOn}
                onChange={setMoreOn}
                choices={[
                  { value: 'left', word: t`More on the left` },
                  { value: 'right', word: t`More on the right` },
                ]}
              />
            )}
            {id === 'pain' && hurts && (
              <NumberKeys
                label={t`Most pain during it`}
                ends={t`0 is no pain, 10 the worst you can imagine`}
                value={nrs}
                onChange={setNrs}
              />
            )}
          </section>
        )
      })}
      {problem}
    </ScreenLayout>
  )
}

/** What is kept: nothing, as long as nobody said whether the pelvis moved. No pain is a 0. */
function squeezeTested(
  { felt, even, pain }: SqueezeAnswers,
  moreOn: Side | undefined,
  nrs: number | undefined,
): FactData<'SqueezeTested'> | undefined {
  if (felt === undefined) return undefined
  const sides = even === 'yes' ? 'even' : even === 'no' ? moreOn : undefined
  const painNrs = pain === 'no' ? 0 : pain === 'yes' ? nrs : undefined
  return {
    felt: felt === 'yes' ? 'yes' : 'unsure',
    ...(sides === undefined ? {} : { even: sides }),
    ...(painNrs === undefined ? {} : { nrs: painNrs }),
  }
}
