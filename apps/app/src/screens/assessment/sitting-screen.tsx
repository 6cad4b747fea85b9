import type { FactData } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { FewNumbers } from '../../look/choices/few-numbers.tsx'
import { StepPage } from './step-page.tsx'

/** A4: how much sitting. It is no cause of anything here. */
export default function SittingScreen() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [hoursPerDay, setHours] = useState<number>()
  const [longestSpellMin, setSpell] = useState<number>()
  const isEmpty = hoursPerDay === undefined && longestSpellMin === undefined
  const keep = async () => {
    const told: FactData<'SittingTold'> = {
      ...(hoursPerDay === undefined ? {} : { hoursPerDay }),
      ...(longestSpellMin === undefined ? {} : { longestSpellMin }),
    }
    if (!isEmpty && (await save(record('SittingTold', told)))) go('/assessment')
  }
  return (
    <StepPage
      step="sitting"
      heading={<Trans>How much do you sit?</Trans>}
      lead={
        <Trans>
          On a usual day. In studies over time, sitting did not go with new back pain; we only want to know
          what is comfortable for you.
        </Trans>
      }
      save={{ words: <Trans>Save</Trans>, onSave: () => void keep() }}
      missing={isEmpty ? t`One answer is enough.` : undefined}
    >
      <div className="assessment-questions">
        <FewNumbers
          label={t`Hours a day, about`}
          numbers={[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12]}
          openEnded
          value={hoursPerDay}
          onChange={setHours}
        />
        <FewNumbers
          label={t`Minutes at a time, at most`}
          numbers={[15, 30, 45, 60, 90, 120]}
          openEnded
          value={longestSpellMin}
          onChange={setSpell}
        />
      </div>
      {problem}
    </StepPage>
  )
}
