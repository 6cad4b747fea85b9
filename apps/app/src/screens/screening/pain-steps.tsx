import {
  answerBoneStress,
  answerCourse,
  answerPain,
  type BoneRisk,
  type Course,
  courseIds,
  type ScreenDraft,
} from '@backstride/coach'
import { itemTexts } from '@backstride/content'
import { boneStressRisks } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useSay } from '../../language/language.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { readSpan, SpanField, typedSpan } from './span-field.tsx'
import { StepFrame, type StepPlace } from './step-frame.tsx'

interface PainStepProps {
  readonly draft: ScreenDraft
  readonly place: StepPlace
  readonly update: (draft: ScreenDraft) => void
}

/** Card 6, first half: pain at rest. */
export function PainStep({ draft, place, update }: PainStepProps) {
  const { t } = useLingui()
  const [nrs, setNrs] = useState(draft.painAtRest)
  return (
    <StepFrame
      place={place}
      heading={<Trans>How much does it hurt at rest?</Trans>}
      lead={<Trans>Now, or lying and sitting today.</Trans>}
      ground={
        <MainButton
          disabled={nrs === undefined}
          onClick={() => nrs !== undefined && update(answerPain(draft, nrs))}
        >
          {nrs === undefined ? <Trans>Choose a number</Trans> : <Trans>Continue</Trans>}
        </MainButton>
      }
    >
      <div className="step-block">
        <NumberKeys
          label={t`Pain at rest`}
          ends={t`0 is no pain, 10 the worst you can imagine`}
          value={nrs}
          onChange={setNrs}
        />
      </div>
    </StepFrame>
  )
}

/** Card 6, second half: since when, the first time or not, and how it is going. */
export function CourseStep({ draft, place, update }: PainStepProps) {
  const { t } = useLingui()
  const [since, setSince] = useState(typedSpan(draft.course?.since))
  const [first, setFirst] = useState(draft.course?.first)
  const [going, setGoing] = useState<Course | undefined>(draft.course?.going)
  const span = readSpan(since)
  const words: Record<Course, string> = {
    worse: t`Getting worse`,
    same: t`As at first`,
    little: t`A little better, about 20 %`,
    half: t`About half better`,
    mostly: t`Mostly gone, about 80 %`,
  }
  const whole = span !== undefined && first !== undefined && going !== undefined
  return (
    <StepFrame
      place={place}
      heading={<Trans>Since when, and how is it going?</Trans>}
      ground={
        <>
          <MainButton
            disabled={!whole}
            describedBy="course-reason"
            onClick={() => whole && update(answerCourse(draft, { since: span, first, going }))}
          >
            <Trans>Continue</Trans>
          </MainButton>
          {!whole && (
            <p className="small" id="course-reason">
              <Trans>Enter a number, and choose one of each.</Trans>
            </p>
          )}
        </>
      }
    >
      <SpanField label={<Trans>It has hurt for</Trans>} span={since} onChange={setSince} />
      <div className="step-block">
        <ChoiceRow
          label={t`The first time?`}
          choices={[
            { value: true, word: t`First time` },
            { value: false, word: t`Had it before` },
          ]}
          value={first}
          onChange={setFirst}
        />
      </div>
      <div className="step-block compact">
        <ChoiceRow
          label={t`How is it going?`}
          stacked
          choices={courseIds.map(value => ({ value, word: words[value] }))}
          value={going}
          onChange={setGoing}
        />
      </div>
    </StepFrame>
  )
}

/** Follow-up of the bony spot: since when, and what makes a tired bone more likely. */
export function BoneStressStep({ draft, place, update }: PainStepProps) {
  const say = useSay()
  const [since, setSince] = useState(typedSpan(draft.boneStress?.since))
  const [risks, setRisks] = useState<readonly BoneRisk[]>(draft.boneStress?.risks ?? [])
  const span = readSpan(since)
  const toggle = (risk: BoneRisk) =>
    setRisks(risks.includes(risk) ? risks.filter(other => other !== risk) : [...risks, risk])
  return (
    <StepFrame
      place={place}
      heading={<Trans>The spot that hurts on landing</Trans>}
      lead={<Trans>Mark what fits. Leaving something out is fine.</Trans>}
      ground={
        <>
          <MainButton
            disabled={span === undefined}
            describedBy="bone-reason"
            onClick={() => span !== undefined && update(answerBoneStress(draft, span, risks))}
          >
            {risks.length === 0 ? <Trans>Continue: none of these</Trans> : <Trans>Continue</Trans>}
          </MainButton>
          {span === undefined && (
            <p className="small" id="bone-reason">
              <Trans>Enter since when it has been there.</Trans>
            </p>
          )}
        </>
      }
    >
      <SpanField label={<Trans>It has been there for</Trans>} span={since} onChange={setSince} />
      <ul className="card-rows">
        {boneStressRisks.map(risk => (
          <li key={risk}>
            <button
              type="button"
              className="card-row"
              aria-pressed={risks.includes(risk)}
              onClick={() => toggle(risk)}
            >
              <span>{say(itemTexts[risk].row)}</span>
            </button>
          </li>
        ))}
      </ul>
    </StepFrame>
  )
}
