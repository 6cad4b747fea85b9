import { type LaterAnswers, type LaterItem, laterItemsDue, withLaterAnswers } from '@backstride/coach'
import { itemTexts } from '@backstride/content'
import type { Answer } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import { useStandingScreen } from '../../app/safety/standing-screen.ts'
import { useSaving } from '../../app/saving.tsx'
import { useDay, useRecord } from '../../app/services.tsx'
import { useSay } from '../../language/language.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import './later.css'

/** A few questions that are better asked on a later day, one by one, each of them free to skip. */
export default function LaterScreen() {
  const { t } = useLingui()
  const say = useSay()
  const day = useDay()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const standing = useStandingScreen()
  const last = standing?.level.lastScreen
  const [items] = useState<readonly LaterItem[]>(() =>
    last === undefined ? [] : laterItemsDue(last.data, last.day, day),
  )
  const [answers, setAnswers] = useState<LaterAnswers>({})
  const [at, setAt] = useState(0)
  const item = items[at]
  if (last === undefined || item === undefined) return <Redirect to="/" replace />
  const text = itemTexts[item]
  const isPrivate = item === 'RF64b'
  const answer = async (given: Answer | 'declined') => {
    const all = { ...answers, [item]: given }
    setAnswers(all)
    if (at + 1 < items.length) return setAt(at + 1)
    if (await save(record('ScreenAnswered', withLaterAnswers(last.data, last.day, day, all)))) go('/result')
  }
  return (
    <ScreenLayout
      key={item}
      title={t`A few more questions`}
      headerStart={
        at === 0 ? (
          <TextAction icon="arrow-left" href="/">
            <Trans>Back</Trans>
          </TextAction>
        ) : (
          <TextAction icon="arrow-left" onClick={() => setAt(at - 1)}>
            <Trans>Back</Trans>
          </TextAction>
        )
      }
      headerEnd={
        <TextAction href="/">
          <Trans>Skip</Trans>
        </TextAction>
      }
      heading={say(text.question)}
      lead={say(text.help)}
      groundLast
      ground={
        <ChoiceRow
          label={t`Your answer`}
          stacked
          choices={[
            { value: 'no', word: t`No` },
            { value: 'yes', word: t`Yes` },
            isPrivate
              ? { value: 'declined', word: t`Rather not say` }
              : { value: 'unsure', word: t`Not sure` },
          ]}
          value={answers[item]}
          onChange={given => void answer(given as Answer | 'declined')}
        />
      }
    >
      <p className="later-why">{say(text.why)}</p>
      {problem}
    </ScreenLayout>
  )
}
