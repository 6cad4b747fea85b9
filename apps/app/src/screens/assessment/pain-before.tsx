import type { AnsweredStep } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { useTellPainNow } from '../../app/pain-now.ts'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { StepPage } from './step-page.tsx'

/** Before a test that asks something of the back: how it is now, and what is going to be tested. */
export function PainBefore({
  step,
  heading,
  lead,
  missing,
  onTold,
  children,
}: {
  readonly step: AnsweredStep
  readonly heading: ReactNode
  readonly lead: ReactNode
  /** What else has to be chosen first. */
  readonly missing: string | undefined
  readonly onTold: (nrs: number) => void
  readonly children: ReactNode
}) {
  const { t } = useLingui()
  const { tell, problem } = useTellPainNow()
  const [nrs, setNrs] = useState<number>()
  const keep = async () => {
    if (nrs !== undefined && missing === undefined && (await tell({ nrs }))) onTold(nrs)
  }
  return (
    <StepPage
      step={step}
      heading={heading}
      lead={lead}
      save={{ words: <Trans>Go on</Trans>, onSave: () => void keep() }}
      missing={nrs === undefined ? t`First tap your pain right now.` : missing}
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
      {children}
      {problem}
    </StepPage>
  )
}
