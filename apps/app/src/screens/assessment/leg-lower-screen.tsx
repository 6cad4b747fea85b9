import { type Because, type LegLowerBand, legLowerBandOf, legsOpen } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { HurtsStep } from './hurts-step.tsx'
import { LegByPhone } from './leg-by-phone.tsx'
import { LegLowered } from './leg-lowered.tsx'
import { LegSetUp, type LegsTested } from './leg-set-up.tsx'
import { PainBefore } from './pain-before.tsx'
import { StepClosed } from './step-page.tsx'
import { useAssessmentToday } from './use-assessment-day.ts'
import { useLowestLeg } from './use-lowest-leg.ts'

type Stage =
  | { readonly name: 'before' }
  | { readonly name: 'closed'; readonly because: Because }
  | { readonly name: 'setUp' }
  | { readonly name: 'phone' }
  | { readonly name: 'hurts' }
  | { readonly name: 'result'; readonly measuredDeg?: number }

/** A8: a straight leg goes down until the low back lifts. Only for a calm, trained back; one leg comes first. */
export default function LegLowerScreen() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const { state, openingOf } = useAssessmentToday()
  // Decided once, and again by the pain told here: what is kept on the way moves nothing under the runner's feet.
  const [stage, setStage] = useState<Stage>(() => {
    const opening = openingOf('legLower')
    return opening.open || opening.because.rule === 'AS-05'
      ? { name: 'before' }
      : { name: 'closed', because: opening.because }
  })
  const [mayTest] = useState(() => legsOpen(state))
  const [which, setWhich] = useState<LegsTested>()
  const leg = useLowestLeg()
  const toResult = (measuredDeg?: number) => {
    leg.stop()
    setStage({ name: 'result', ...(measuredDeg === undefined ? {} : { measuredDeg }) })
  }
  const told = (nrs: number) => {
    const opening = openingOf('legLower', nrs)
    setStage(opening.open ? { name: 'setUp' } : { name: 'closed', because: opening.because })
  }
  const keep = async (band: LegLowerBand, measuredDeg: number | undefined, nrs: number | undefined) => {
    const isMeasured = measuredDeg !== undefined && legLowerBandOf(measuredDeg) === band
    const tested = {
      legs: which === 'both' ? ('both' as const) : ('one' as const),
      ...(which === 'left' || which === 'right' ? { side: which } : {}),
      minLegAngleDeg: isMeasured ? Math.round(measuredDeg * 10) / 10 : band,
      ...(nrs === undefined ? {} : { nrs }),
    }
    if (await save(record('LegLowerTested', tested))) go('/assessment')
  }
  if (stage.name === 'closed') return <StepClosed step="legLower" because={[stage.because]} />
  if (stage.name === 'hurts') return <HurtsStep />
  if (stage.name === 'before' || which === undefined)
    return (
      <PainBefore
        step="legLower"
        heading={<Trans>How far down can a straight leg go?</Trans>}
        lead={
          <Trans>
            It shows which long-leg positions may come next. First one leg, while the other foot stands.
          </Trans>
        }
        missing={which === undefined ? t`Then choose a leg.` : undefined}
        onTold={told}
      >
        <section className="block assessment-question">
          <h2>
            <Trans>Which leg?</Trans>
          </h2>
          <ChoiceRow<LegsTested>
            label={t`Which leg?`}
            value={which}
            onChange={setWhich}
            choices={[
              { value: 'left', word: t`Left` },
              { value: 'right', word: t`Right` },
              ...(mayTest.includes('both') ? [{ value: 'both' as const, word: t`Both legs` }] : []),
            ]}
          />
          {!mayTest.includes('both') && (
            <p className="small">
              <Trans>Both legs open after one leg was lowered without pain.</Trans>
            </p>
          )}
        </section>
      </PainBefore>
    )
  const legs = which === 'both' ? 'both' : 'one'
  const isUnable = leg.sensor === 'missing' || leg.sensor === 'denied' || leg.sensor === 'silent'
  const hurts = () => {
    leg.stop()
    setStage({ name: 'hurts' })
  }
  if (stage.name === 'phone' && !isUnable)
    return <LegByPhone legs={legs} leg={leg} onOver={toResult} onHurts={hurts} />
  if (stage.name === 'setUp' || stage.name === 'phone')
    return (
      <LegSetUp
        which={which}
        sensor={leg.sensor}
        onPhone={() => {
          setStage({ name: 'phone' })
          leg.start()
        }}
        onDone={() => toResult()}
        onHurts={hurts}
      />
    )
  return (
    <LegLowered
      legs={legs}
      measuredDeg={stage.measuredDeg}
      problem={problem}
      onSave={(band, nrs) => void keep(band, stage.measuredDeg, nrs)}
      onHurts={hurts}
    />
  )
}
