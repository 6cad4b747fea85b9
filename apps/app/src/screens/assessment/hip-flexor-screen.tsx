import { type AssessmentOpening, thighBandOf } from '@backstride/coach'
import type { FactData } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { useThighBandWords } from '../../app/fact-words/assessment-words.ts'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { EdgeFigure } from './edge-figure.tsx'
import { HipByPhone } from './hip-by-phone.tsx'
import { HurtsStep } from './hurts-step.tsx'
import { NoSensor } from './no-sensor.tsx'
import { StepClosed, StepPage } from './step-page.tsx'
import { useAssessmentToday } from './use-assessment-day.ts'
import { useStillThigh } from './use-still-thigh.ts'

type Band = 'below' | 'level' | 'above'
type Side = 'left' | 'right'
type Stage = 'setUp' | 'eye' | 'phone' | 'hurts'

/** A6: how the front of the hip rests while the low back stays down. It coaches range and says nothing more. */
export default function HipFlexorScreen() {
  const { openingOf } = useAssessmentToday()
  const [opening] = useState<AssessmentOpening>(() => openingOf('hipFlexor'))
  if (!opening.open) return <StepClosed step="hipFlexor" because={[opening.because]} />
  return <HipFlexorTest />
}

function HipFlexorTest() {
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const [stage, setStage] = useState<Stage>('setUp')
  const [measured, setMeasured] = useState<Partial<Record<Side, number>>>({})
  const [side, setSide] = useState<Side>('left')
  const thigh = useStillThigh()
  const { sensor } = thigh
  const take = useCallback(
    (taken: Side, deg: number) => setMeasured(before => ({ ...before, [taken]: deg })),
    [],
  )
  const isUnable = sensor === 'missing' || sensor === 'denied' || sensor === 'silent'
  const measure = (next: Side) => {
    setStage('phone')
    setSide(next)
    thigh.start()
  }
  const byEye = () => {
    thigh.stop()
    setStage('eye')
  }
  const keep = async (told: FactData<'HipFlexorTested'>) => {
    if (await save(record('HipFlexorTested', told))) go('/assessment')
  }
  if (stage === 'hurts') return <HurtsStep />
  if (stage === 'phone' && !isUnable)
    return (
      <HipByPhone
        thigh={thigh}
        side={side}
        problem={problem}
        onTaken={take}
        onNext={() => measure('right')}
        onSave={() => void keep(byPhone(measured))}
        onEye={byEye}
        onHurts={() => setStage('hurts')}
      />
    )
  if (stage === 'setUp')
    return <SetUp onPhone={() => measure('left')} onEye={byEye} onHurts={() => setStage('hurts')} />
  return (
    <ByEye
      sensorNote={<NoSensor sensor={sensor} />}
      problem={problem}
      onSave={(left, right) => void keep(seen(left, right))}
      onHurts={() => setStage('hurts')}
    />
  )
}

const byPhone = ({ left, right }: Partial<Record<Side, number>>): FactData<'HipFlexorTested'> => ({
  way: 'phone',
  ...(left === undefined ? {} : { left: { band: thighBandOf(left), angleDeg: rounded(left) } }),
  ...(right === undefined ? {} : { right: { band: thighBandOf(right), angleDeg: rounded(right) } }),
})
const rounded = (deg: number): number => Math.round(deg * 10) / 10

const seen = (left: Band | undefined, right: Band | undefined): FactData<'HipFlexorTested'> => ({
  way: 'eye',
  ...(left === undefined ? {} : { left: { band: left } }),
  ...(right === undefined ? {} : { right: { band: right } }),
})

function SetUp({
  onPhone,
  onEye,
  onHurts,
}: {
  readonly onPhone: () => void
  readonly onEye: () => void
  readonly onHurts: () => void
}) {
  const { t } = useLingui()
  const steps = [
    t`Sit on the very edge of a firm table, bench or bed.`,
    t`Hold one knee with both hands and roll back, until your low back lies down and stays down.`,
    t`Let the other thigh hang over the edge. Breathe out, let it get heavy.`,
    t`Look along it, or lay the phone on it: flat, screen up, top toward the knee.`,
    t`To come up, hold the knee, roll to the side and sit.`,
  ]
  return (
    <StepPage
      step="hipFlexor"
      heading={<Trans>How low does your thigh hang?</Trans>}
      lead={<Trans>Only to know your own range. It says nothing about why a back hurts.</Trans>}
      ground={
        <MainButton onClick={onPhone}>
          <Trans>Measure with the phone</Trans>
        </MainButton>
      }
      groundMore={
        <>
          <TextAction onClick={onEye}>
            <Trans>By eye</Trans>
          </TextAction>
          <TextAction onClick={onHurts}>
            <Trans>It hurts: stop here</Trans>
          </TextAction>
        </>
      }
    >
      <div className="assessment-figure">
        <EdgeFigure band="level" />
      </div>
      <ol className="assessment-steps block">
        {steps.map(text => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </StepPage>
  )
}

function ByEye({
  sensorNote,
  problem,
  onSave,
  onHurts,
}: {
  readonly sensorNote: ReactNode
  readonly problem: ReactNode
  readonly onSave: (left: Band | undefined, right: Band | undefined) => void
  readonly onHurts: () => void
}) {
  const { t } = useLingui()
  const [bands, setBands] = useState<Partial<Record<Side, Band>>>({})
  const isEmpty = bands.left === undefined && bands.right === undefined
  const sides = [
    { side: 'left', words: t`Left thigh` },
    { side: 'right', words: t`Right thigh` },
  ] as const
  return (
    <StepPage
      step="hipFlexor"
      heading={<Trans>Where does the thigh come to rest?</Trans>}
      lead={<Trans>Against the level of your hip, while your low back stays down.</Trans>}
      save={{ words: <Trans>Save</Trans>, onSave: () => onSave(bands.left, bands.right) }}
      missing={isEmpty ? t`One side is enough.` : undefined}
      groundMore={
        <TextAction onClick={onHurts}>
          <Trans>It hurts: stop here</Trans>
        </TextAction>
      }
    >
      {sensorNote}
      {sides.map(({ side, words }) => (
        <BandChoice
          key={side}
          label={words}
          value={bands[side]}
          onChange={band => setBands(before => ({ ...before, [side]: band }))}
        />
      ))}
      {problem}
    </StepPage>
  )
}

function BandChoice({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: Band | undefined
  readonly onChange: (band: Band) => void
}) {
  const words = useThighBandWords()
  return (
    <fieldset className="bare-group assessment-choice">
      <legend className="few-numbers-label">{label}</legend>
      <div className="picture-choices">
        {(['below', 'level', 'above'] as const).map(band => (
          <button
            key={band}
            type="button"
            className="choice picture-choice"
            aria-pressed={value === band}
            onClick={() => onChange(band)}
          >
            <EdgeFigure band={band} />
            <span>{words[band]}</span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
