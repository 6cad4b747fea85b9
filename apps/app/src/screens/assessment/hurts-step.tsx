import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useTellPainNow } from '../../app/pain-now.ts'
import { MainButton } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'

/** A test that hurt: it is over and has no result. What the back says is kept, and new signs are asked about first. */
export function HurtsStep() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { tell, problem } = useTellPainNow()
  const [nrs, setNrs] = useState<number>()
  const [isNew, setIsNew] = useState<boolean>()
  const isReady = nrs !== undefined && isNew !== undefined
  const keep = async () => {
    if (isReady && (await tell({ nrs }))) go(isNew ? '/screening' : '/', { replace: true })
  }
  const question = t`Sharp, spreading, a leg numb or weak, or dizzy?`
  return (
    <ScreenLayout
      title={t`Stop here`}
      heading={<Trans>Good that you stopped.</Trans>}
      lead={<Trans>The test is over, and no result is kept. Two taps, and your plan knows.</Trans>}
      ground={
        <MainButton onClick={() => void keep()} disabled={!isReady} describedBy="hurts-missing">
          {isNew ? <Trans>Save, then the questions</Trans> : <Trans>Save</Trans>}
        </MainButton>
      }
      groundMore={
        !isReady && (
          <p id="hurts-missing" className="small">
            <Trans>Each question above takes one tap.</Trans>
          </p>
        )
      }
    >
      <section className="block">
        <h2>
          <Trans>Pain right now</Trans>
        </h2>
        <NumberKeys
          label={t`Pain right now`}
          ends={t`0 is no pain, 10 the worst you can imagine`}
          value={nrs}
          onChange={setNrs}
        />
      </section>
      <section className="block assessment-question">
        <h2>{question}</h2>
        <ChoiceRow<boolean>
          label={question}
          value={isNew}
          onChange={setIsNew}
          choices={[
            { value: true, word: t`Yes` },
            { value: false, word: t`No` },
          ]}
        />
      </section>
      {problem}
    </ScreenLayout>
  )
}
