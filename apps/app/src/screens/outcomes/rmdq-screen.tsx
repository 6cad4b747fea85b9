import { rmdqEn } from '@backstride/content'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { useLang } from '../../language/language.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { BackOr, NotNow } from './one-question.tsx'
import './outcomes.css'

/** The RMDQ-24: 24 statements, ticked where they describe today. Only in the language in which it was published. */
export default function RmdqScreen() {
  return useLang() === 'en' ? <Statements /> : <NotInThisLanguage />
}

function Statements() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [ticked, setTicked] = useState<readonly number[]>([])
  const keep = async () => {
    const numbers = ticked.toSorted((a, b) => a - b)
    if (await save(record('RmdqAnswered', { ticked: numbers, lang: 'en' }))) go('/outcomes')
  }
  return (
    <ScreenLayout
      title={t`Questionnaire`}
      headerStart={<BackOr onBack={undefined} />}
      headerEnd={<NotNow />}
      heading={<Trans>Tick what describes you today.</Trans>}
      lead={<Trans>24 sentences, about four minutes. None ticked is an answer too.</Trans>}
      ground={
        <MainButton onClick={() => void keep()}>
          <Plural value={ticked.length} _0="Save: none ticked" one="Save: 1 ticked" other="Save: # ticked" />
        </MainButton>
      }
    >
      <div lang="en" translate="no" className="rmdq-source">
        {rmdqEn.instruction.map(words => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <fieldset className="bare-group rmdq-list" lang="en" translate="no">
        <legend className="visually-hidden">{rmdqEn.name}</legend>
        {rmdqEn.statements.map((words, place) => {
          const number = place + 1
          return (
            <label key={words} className="rmdq-row">
              <input
                type="checkbox"
                checked={ticked.includes(number)}
                onChange={({ target }) =>
                  setTicked(target.checked ? [...ticked, number] : ticked.filter(each => each !== number))
                }
              />
              {words}
            </label>
          )
        })}
      </fieldset>
      <p className="small rmdq-source" lang="en" translate="no">
        {rmdqEn.name}. {rmdqEn.citation}
      </p>
      {problem}
    </ScreenLayout>
  )
}

function NotInThisLanguage() {
  const { t } = useLingui()
  return (
    <ScreenLayout
      title={t`Questionnaire`}
      headerStart={<BackOr onBack={undefined} />}
      heading={<Trans>This questionnaire is here in English only.</Trans>}
      lead={
        <Trans>
          We found no text in your language that we may show. If someone worked out the score with you, type
          it in.
        </Trans>
      }
      ground={
        <MainButton href="/outcomes/score">
          <Trans>Type in a score</Trans>
        </MainButton>
      }
    />
  )
}
