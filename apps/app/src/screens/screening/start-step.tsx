import { ageRange, answerStart, type BackState, type ScreenDraft } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { MainButton } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { StepFrame, type StepPlace } from './step-frame.tsx'
import { wholeNumber } from './whole-number.ts'

/** Card 0: how the back is, and the age, which some rules need. */
export function StartStep({
  draft,
  place,
  update,
  suggestedBack,
  suggestedAge,
}: {
  readonly draft: ScreenDraft
  readonly place: StepPlace
  readonly update: (draft: ScreenDraft) => void
  readonly suggestedBack: BackState | undefined
  readonly suggestedAge: number | undefined
}) {
  const { t } = useLingui()
  const ids = useId()
  const [back, setBack] = useState<BackState | undefined>(draft.start?.back ?? suggestedBack)
  const [ageText, setAgeText] = useState(String(draft.start?.ageYears ?? suggestedAge ?? ''))
  const age = wholeNumber(ageText, ageRange.low, ageRange.high)
  const whole = back !== undefined && age !== undefined
  const { low, high } = ageRange
  return (
    <form
      className="step-form"
      onSubmit={event => {
        event.preventDefault()
        if (back !== undefined && age !== undefined) update(answerStart(draft, back, age))
      }}
    >
      <StepFrame
        place={place}
        heading={<Trans>How is your back today?</Trans>}
        lead={
          <Trans>
            A few short cards, two to three minutes. Most people tap “None of these” each time; we ask because
            the rare things matter.
          </Trans>
        }
        ground={
          <>
            <MainButton type="submit" disabled={!whole} describedBy={`${ids}-reason`}>
              <Trans>Continue</Trans>
            </MainButton>
            {!whole && (
              <p className="small" id={`${ids}-reason`}>
                {ageText === '' || age !== undefined ? (
                  <Trans>Choose one and enter your age.</Trans>
                ) : (
                  <Trans>
                    Enter your age as a whole number from {low} to {high}.
                  </Trans>
                )}
              </p>
            )}
          </>
        }
      >
        <div className="step-block">
          <ChoiceRow
            label={t`How is your back today?`}
            stacked
            choices={[
              { value: 'fine', word: t`Fine` },
              { value: 'sore', word: t`Sore` },
              { value: 'bad', word: t`Bad, or it came suddenly` },
            ]}
            value={back}
            onChange={value => setBack(value as BackState)}
          />
        </div>
        <label className="field step-block age-field">
          <Trans>Your age in years</Trans>
          <input
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={ageText}
            onChange={event => setAgeText(event.target.value)}
          />
        </label>
      </StepFrame>
    </form>
  )
}
