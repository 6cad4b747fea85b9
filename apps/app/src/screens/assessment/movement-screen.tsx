import type { FactData } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'
import { StepPage } from './step-page.tsx'

type WorseWith = FactData<'MovementPreferenceTold'>['worseWith']

/** A2: which movements are worse. It chooses a comfortable start and nothing else. */
export default function MovementScreen() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [worseWith, setWorseWith] = useState<WorseWith>()
  const [flatteningHurts, setFlatteningHurts] = useState<boolean>()
  const keep = async () => {
    if (worseWith === undefined) return
    const told = { worseWith, ...(flatteningHurts === undefined ? {} : { flatteningHurts }) }
    if (await save(record('MovementPreferenceTold', told))) go('/assessment')
  }
  return (
    <StepPage
      step="movement"
      heading={<Trans>What makes it worse?</Trans>}
      lead={<Trans>So that you start in a position that feels fine. It says nothing about the reason.</Trans>}
      save={{ words: <Trans>Save</Trans>, onSave: () => void keep() }}
      missing={worseWith === undefined ? t`First tap what makes it worse.` : undefined}
    >
      <div className="block">
        <ChoiceRow<WorseWith>
          label={t`What makes it worse?`}
          stacked
          value={worseWith}
          onChange={setWorseWith}
          choices={[
            { value: 'bending', word: t`Sitting and bending` },
            { value: 'arching', word: t`Standing, arching, downhill` },
            { value: 'neither', word: t`Neither` },
            { value: 'unsure', word: t`Not sure` },
          ]}
        />
      </div>
      <section className="block assessment-question">
        <h2>
          <Trans>Does pressing flat hurt more?</Trans>
        </h2>
        <p className="small">
          <Trans>
            Lying on your back, knees bent, low back pressed to the floor. You may leave this open.
          </Trans>
        </p>
        <ChoiceRow<boolean>
          label={t`Does pressing flat hurt more?`}
          value={flatteningHurts}
          onChange={setFlatteningHurts}
          choices={[
            { value: true, word: t`Yes` },
            { value: false, word: t`No` },
          ]}
        />
        {flatteningHurts === true && (
          <Notice icon="info">
            <p>
              <Trans>Then the holds go on with your back as it is, without pressing.</Trans>
            </p>
          </Notice>
        )}
      </section>
      {problem}
    </StepPage>
  )
}
