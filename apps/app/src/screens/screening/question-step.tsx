import { answerQuestion, type ItemId, redFlags, type ScreenDraft, type ScreenStep } from '@backstride/coach'
import { itemTexts } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { StepFrame, type StepPlace } from './step-frame.tsx'

/** One question alone, with help and the reason: yes, no, and still not sure are equal. */
export function QuestionStep({
  draft,
  step,
  place,
  update,
}: {
  readonly draft: ScreenDraft
  readonly step: Extract<ScreenStep, { kind: 'question' }>
  readonly place: StepPlace
  readonly update: (draft: ScreenDraft) => void
}) {
  const { t } = useLingui()
  const say = useSay()
  const text = itemTexts[step.item]
  return (
    <StepFrame
      place={place}
      heading={say(text.question)}
      lead={say(text.help)}
      ground={
        <>
          <ChoiceRow
            label={t`Your answer`}
            stacked
            choices={[
              { value: 'no', word: t`No` },
              { value: 'yes', word: t`Yes` },
              {
                value: 'unsure',
                word: draft.clarified.includes(step.item) ? t`Still not sure` : t`Not sure`,
              },
            ]}
            value={draft.answers[step.item]}
            onChange={answer => update(answerQuestion(draft, step, answer as 'no' | 'yes' | 'unsure'))}
          />
          <p className="small">
            {countsAsYes(step.item) && <Trans>“Not sure” counts as yes here.</Trans>}{' '}
            <Trans>Your answers stay on this device.</Trans>
          </p>
        </>
      }
    >
      <details className="why-ask">
        <summary>
          <Trans>Why we ask this</Trans>
        </summary>
        <p>{say(text.why)}</p>
      </details>
    </StepFrame>
  )
}

const countsAsYesById: ReadonlySet<ItemId> = new Set<ItemId>([
  ...redFlags.filter(flag => (flag.yes === 0 || flag.yes === 1) && !flag.unsureIsNo).map(({ id }) => id),
  'cannotBearWeight',
  'confusedOrCollapsing',
  'noEasingPosition',
  'cannotStandOrWalk',
  'impactFocalPain',
])
const countsAsYes = (item: ItemId): boolean => countsAsYesById.has(item)
