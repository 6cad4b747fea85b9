import {
  type AnsweredStep,
  type AssessmentStep,
  assessmentSteps,
  backContactTests,
  kindOfStep,
  sittingWords,
  trainingGaps,
} from '@backstride/coach'
import { ruleSentences } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import {
  type AssessmentFact,
  useAssessmentNames,
  useAssessmentWords,
} from '../../app/fact-words/assessment-words.ts'
import { useFormat } from '../../language/format.ts'
import { useSay } from '../../language/language.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'
import { useChangeWords } from './change-words.ts'
import { useAssessmentToday } from './use-assessment-day.ts'
import './assessment.css'

const paths: Readonly<Record<AnsweredStep, string>> = {
  bodyChart: '/assessment/body-chart',
  movement: '/assessment/movement',
  training: '/assessment/training',
  sitting: '/assessment/sitting',
  squeeze: '/squeeze',
  hipFlexor: '/assessment/hip-flexor',
  legLower: '/assessment/leg-lower',
  plank: '/assessment/plank',
}

/** Every step with when it was done and what came of it, or when it opens. Each may be done again, none has to be. */
export default function AssessmentScreen() {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  const names = useAssessmentNames()
  const { facts, state, day, openingOf } = useAssessmentToday()
  const isAnswered = (step: AssessmentStep) => step !== 'backContact' && state.answered[step] !== undefined
  // The same reason is said once, not step by step; what was done before stays with its result.
  const waiting = assessmentSteps.filter(step => {
    const opening = openingOf(step)
    return !opening.open && opening.because.rule === 'AS-02' && !isAnswered(step)
  })
  return (
    <ScreenLayout
      title={t`Assessment`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      heading={<Trans>Get to know your back, step by step.</Trans>}
      lead={<Trans>Short steps, one at a time, and you can skip any. None of them is a grade.</Trans>}
      {...(day.level === null
        ? {
            ground: (
              <MainButton href="/screening">
                <Trans>Answer the safety questions</Trans>
              </MainButton>
            ),
          }
        : {})}
      tabs
    >
      <div className="block assessment-rows">
        <Rows label={t`Steps`}>
          {assessmentSteps
            .filter(step => !waiting.includes(step))
            .map(step =>
              step === 'backContact' ? (
                <BackContactRow key={step} />
              ) : (
                <StepRow
                  key={step}
                  step={step}
                  done={facts.filter((fact): fact is AssessmentFact => fact.kind === kindOfStep[step])}
                />
              ),
            )}
          {waiting.length > 0 && (
            <Row title={<Trans>Later</Trans>}>
              <p>{format.list(waiting.map(step => names[step]))}</p>
              <p>{say(ruleSentences['AS-02'])}</p>
            </Row>
          )}
        </Rows>
      </div>
    </ScreenLayout>
  )
}

/** `done`: oldest first. */
function StepRow({ step, done }: { readonly step: AnsweredStep; readonly done: readonly AssessmentFact[] }) {
  const { t } = useLingui()
  const say = useSay()
  const names = useAssessmentNames()
  const words = useAssessmentWords()
  const changeWords = useChangeWords()
  const { state, openingOf } = useAssessmentToday()
  const opening = openingOf(step)
  const last = done.at(-1)
  const name = names[step]
  // Pain is asked again on the page itself: what was told before does not shut it.
  const isOpen = opening.open || opening.because.rule === 'AS-05' || opening.because.rule === 'AS-08'
  const word = last === undefined ? t`Start it` : t`Again`
  return (
    <Row
      title={name}
      action={
        isOpen && (
          <TextAction href={paths[step]} label={`${word}: ${name}`}>
            {word}
          </TextAction>
        )
      }
    >
      {last === undefined ? (
        state.skipped[step] !== undefined ? (
          <Trans>Left out.</Trans>
        ) : (
          isOpen && <Trans>Not yet.</Trans>
        )
      ) : (
        <DoneWords day={last.day}>{words(last).detail}</DoneWords>
      )}
      {changeWords(done).map(each => (
        <p key={each}>{each}</p>
      ))}
      {last !== undefined && <Consequences fact={last} />}
      {!isOpen && !opening.open && <p>{say(ruleSentences[ruleIdOf(opening.because.rule)])}</p>}
    </Row>
  )
}

function DoneWords({ day, children }: { readonly day: string; readonly children: ReactNode }) {
  const format = useFormat()
  return (
    <p>
      {format.shortDay(day)}: {children}
    </p>
  )
}

/** What the programme does about what was told. */
function Consequences({ fact }: { readonly fact: AssessmentFact }) {
  const say = useSay()
  const reasons =
    fact.kind === 'TrainingTold'
      ? trainingGaps(fact.data)
      : fact.kind === 'SittingTold'
        ? [sittingWords(fact.data)].filter(each => each !== undefined)
        : []
  return reasons.map(({ rule, saw }) => <p key={rule}>{say(ruleSentences[ruleIdOf(rule)], saw)}</p>)
}

/** A7 has no page of its own: it is round 1 of the first session. */
function BackContactRow() {
  const say = useSay()
  const format = useFormat()
  const names = useAssessmentNames()
  const { facts, state, openingOf } = useAssessmentToday()
  const step: AssessmentStep = 'backContact'
  const opening = openingOf(step)
  const tests = backContactTests(facts)
  return (
    <Row title={names[step]}>
      {tests.map(({ day, heldS }) => (
        <p key={day}>
          {format.shortDay(day)}: {format.seconds(heldS)}
        </p>
      ))}
      {tests.length === 0 &&
        (state.firstSession !== null && opening.open ? (
          <Trans>Your first session began without it.</Trans>
        ) : (
          opening.because !== undefined && say(ruleSentences[ruleIdOf(opening.because.rule)])
        ))}
    </Row>
  )
}

type RuleId = keyof typeof ruleSentences
const ruleIdOf = (rule: string): RuleId => rule as RuleId
