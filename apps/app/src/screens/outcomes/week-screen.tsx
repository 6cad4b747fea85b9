import type { WeeklyImpactTold } from '@backstride/facts'
import { M_PER_KM, M_PER_MILE } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { usePreferences, useRecord } from '../../app/services.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { BackOr, NotNow, OneQuestion } from './one-question.tsx'
import './outcomes.css'

type Impact = WeeklyImpactTold['participation']
type Question = 'participation' | 'volume' | 'performance' | 'pain'
type Answers = Readonly<Partial<Record<Question, Impact>>>

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** How much the back got in the way of running in seven days: one to four taps, and two numbers for whoever likes. */
export default function WeekScreen() {
  const { t } = useLingui()
  const [answers, setAnswers] = useState<Answers>({})
  const [path, setPath] = useState<readonly Question[]>(['participation'])
  const questions = useQuestions()
  const asked = path.at(-1)
  const back = path.length > 1 ? () => setPath(path.slice(0, -1)) : undefined
  const [isLast, setLast] = useState(false)

  if (isLast && isWhole(answers)) return <TwoNumbers answers={answers} onBack={() => setLast(false)} />
  if (asked === undefined) return null
  const answer = (value: Impact) => {
    const given = implied({ ...answers, [asked]: value })
    setAnswers(given)
    const next = order(given)[order(given).indexOf(asked) + 1]
    if (next === undefined) setLast(true)
    else setPath([...path, next])
  }
  return (
    <OneQuestion
      key={asked}
      title={t`The last seven days`}
      {...questions[asked]}
      value={answers[asked]}
      onAnswer={answer}
      onBack={back}
    />
  )
}

/** What the first answer leaves to ask: without trouble nothing, without any run only how it hurt. */
const order = ({ participation }: Answers): readonly Question[] =>
  participation === 0
    ? ['participation']
    : participation === 3
      ? ['participation', 'pain']
      : ['participation', 'volume', 'performance', 'pain']

/** What the first answer says already. */
function implied(answers: Answers): Answers {
  if (answers.participation === 0) return { participation: 0, volume: 0, performance: 0, pain: 0 }
  return answers.participation === 3 ? { ...answers, volume: 3, performance: 3 } : answers
}

const isWhole = (answers: Answers): answers is Readonly<Record<Question, Impact>> =>
  [answers.participation, answers.volume, answers.performance, answers.pain].every(each => each !== undefined)

function useQuestions() {
  const { t } = useLingui()
  const week = t`The last seven days.`
  return {
    participation: {
      heading: t`Could you run as you wanted?`,
      lead: week,
      choices: [
        { value: 0, word: t`Yes, my back gave no trouble` },
        { value: 1, word: t`Yes, with a little trouble` },
        { value: 2, word: t`Only in part` },
        { value: 3, word: t`No, my back kept me from it` },
      ],
    },
    volume: {
      heading: t`Did you run less because of your back?`,
      lead: week,
      choices: [
        { value: 0, word: t`No` },
        { value: 1, word: t`A little less` },
        { value: 2, word: t`Clearly less` },
        { value: 3, word: t`Much less, or not at all` },
      ],
    },
    performance: {
      heading: t`Did running go less well because of your back?`,
      lead: t`Slower, heavier, stopped early. The last seven days.`,
      choices: [
        { value: 0, word: t`No` },
        { value: 1, word: t`A little` },
        { value: 2, word: t`Clearly` },
        { value: 3, word: t`A lot` },
      ],
    },
    pain: {
      heading: t`How much did your back hurt around running?`,
      lead: t`On the run or after it. The last seven days.`,
      choices: [
        { value: 0, word: t`Not at all` },
        { value: 1, word: t`A little` },
        { value: 2, word: t`Moderately` },
        { value: 3, word: t`A lot` },
      ],
    },
  } as const satisfies Readonly<Record<Question, unknown>>
}

function TwoNumbers({
  answers,
  onBack,
}: {
  readonly answers: Readonly<Record<Question, Impact>>
  readonly onBack: () => void
}) {
  const { t } = useLingui()
  const [{ units }] = usePreferences()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [longest, setLongest] = useState('')
  const [missed, setMissed] = useState<number>()
  const keep = async () => {
    const distance = Number(longest)
    const longestComfortableRunM =
      longest === '' || !Number.isFinite(distance) || distance < 0
        ? undefined
        : Math.round(distance * (units === 'km' ? M_PER_KM : M_PER_MILE))
    const kept = await save(
      record('WeeklyImpactTold', {
        ...answers,
        ...(longestComfortableRunM === undefined ? {} : { longestComfortableRunM }),
        ...(missed === undefined ? {} : { daysMissed: missed }),
      }),
    )
    if (kept) go('/outcomes')
  }
  return (
    <form
      className="outcome-form"
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
    >
      <ScreenLayout
        title={t`The last seven days`}
        headerStart={<BackOr onBack={onBack} />}
        headerEnd={<NotNow />}
        heading={<Trans>Two numbers, if you like.</Trans>}
        lead={<Trans>The last seven days. Leave out what you don’t know.</Trans>}
        ground={
          <MainButton type="submit">
            <Trans>Save</Trans>
          </MainButton>
        }
      >
        <div className="outcome-fields">
          <label className="field">
            {units === 'km' ? (
              <Trans>Longest run that felt comfortable, km</Trans>
            ) : (
              <Trans>Longest run that felt comfortable, miles</Trans>
            )}
            <input
              type="number"
              inputMode="decimal"
              min={0}
              max={200}
              step="any"
              value={longest}
              onChange={event => setLongest(event.target.value)}
            />
          </label>
          <fieldset className="bare-group">
            <legend>
              <Trans>Days you left out a run because of your back</Trans>
            </legend>
            <div className="day-keys">
              {daysOfWeek.map(day => (
                <button
                  key={day}
                  type="button"
                  className="number-key"
                  aria-pressed={missed === day}
                  onClick={() => setMissed(missed === day ? undefined : day)}
                >
                  {day}
                </button>
              ))}
            </div>
          </fieldset>
          {problem}
        </div>
      </ScreenLayout>
    </form>
  )
}
