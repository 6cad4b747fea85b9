import type { FactData } from '@backstride/facts'
import { M_PER_KM, M_PER_MILE } from '@backstride/kit'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { usePreferences, useRecord } from '../../app/services.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { FewNumbers } from '../../look/choices/few-numbers.tsx'
import { decimalNumber } from './decimal-number.ts'
import { StepPage } from './step-page.tsx'

type Told = FactData<'TrainingTold'>

/** A3: what the training of late held. Whatever is left open stays open. */
export default function TrainingScreen() {
  const { t } = useLingui()
  const ids = useId()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [{ units }] = usePreferences()
  const [told, setTold] = useState<Told>({})
  const [longest, setLongest] = useState('')
  const distance = decimalNumber(longest, 0, 600)
  const isOdd = longest.trim() !== '' && distance === undefined
  const isEmpty = longest.trim() === '' && Object.values(told).every(each => each === undefined)
  const change = (part: { [Key in keyof Told]: Told[Key] | undefined }) =>
    setTold(before => withoutOpen({ ...before, ...part }))
  const keep = async () => {
    if (isOdd || isEmpty) return
    const metres =
      distance === undefined ? {} : { longestRunM: distance * (units === 'km' ? M_PER_KM : M_PER_MILE) }
    if (await save(record('TrainingTold', { ...told, ...metres }))) go('/assessment')
  }
  const unit = units === 'km' ? t`km` : t`miles`
  return (
    <StepPage
      step="training"
      heading={<Trans>What was your training of late?</Trans>}
      lead={<Trans>A usual week of the last month. A rough number will do; leave open what you like.</Trans>}
      save={{ words: <Trans>Save</Trans>, onSave: () => void keep() }}
      missing={
        isOdd
          ? t`The longest run should be a number such as 8 or 8.5.`
          : isEmpty
            ? t`One answer is enough.`
            : undefined
      }
    >
      <div className="assessment-questions">
        <FewNumbers
          label={t`Runs a week`}
          numbers={[0, 1, 2, 3, 4, 5, 6, 7]}
          openEnded
          value={told.runsPerWeek}
          onChange={runsPerWeek => change({ runsPerWeek })}
        />
        <div>
          <label className="field assessment-number" htmlFor={`${ids}-longest`}>
            <Trans>Longest run of the last 30 days, in {unit}</Trans>
          </label>
          <input
            id={`${ids}-longest`}
            className="assessment-input"
            inputMode="decimal"
            autoComplete="off"
            maxLength={6}
            value={longest}
            onChange={event => setLongest(event.target.value)}
          />
        </div>
        <FewNumbers
          label={t`Strength a week`}
          numbers={[0, 1, 2, 3, 4, 5]}
          openEnded
          value={told.strengthPerWeek}
          onChange={strengthPerWeek => change({ strengthPerWeek })}
        />
        <FewNumbers
          label={t`Other endurance a week`}
          note={t`Cycling, swimming and the like`}
          numbers={[0, 1, 2, 3, 4, 5]}
          openEnded
          value={told.crossPerWeek}
          onChange={crossPerWeek => change({ crossPerWeek })}
        />
        <section className="assessment-question">
          <h2>
            <Trans>After a run: some minutes of walking and moving?</Trans>
          </h2>
          <ChoiceRow<NonNullable<Told['cooldown']>>
            label={t`After a run: some minutes of walking and moving?`}
            value={told.cooldown}
            onChange={cooldown => change({ cooldown })}
            choices={[
              { value: 'usually', word: t`Usually` },
              { value: 'sometimes', word: t`Sometimes` },
              { value: 'rarely', word: t`Rarely` },
            ]}
          />
        </section>
      </div>
      {problem}
    </StepPage>
  )
}

/** What was tapped again is not told. */
const withoutOpen = (told: { readonly [Key in keyof Told]: Told[Key] | undefined }): Told =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
