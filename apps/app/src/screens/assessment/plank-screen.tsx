import type { Because } from '@backstride/coach'
import type { FactData } from '@backstride/facts'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useSaving } from '../../app/saving.tsx'
import { useRecord, useServices } from '../../app/services.tsx'
import { useFormat } from '../../language/format.ts'
import { TextAction } from '../../look/actions/actions.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import { NumberKeys } from '../../look/choices/number-keys.tsx'
import { createSound } from '../../player/sound/sound.ts'
import { HurtsStep } from './hurts-step.tsx'
import { PainBefore } from './pain-before.tsx'
import { type PlankTested, PlankTimer } from './plank-timer.tsx'
import { StepClosed, StepPage } from './step-page.tsx'
import { useAssessmentToday } from './use-assessment-day.ts'

type Stage =
  | { readonly name: 'before' }
  | { readonly name: 'hold' }
  | { readonly name: 'hurts' }
  | { readonly name: 'closed'; readonly because: Because }
  | { readonly name: 'result'; readonly heldS: number }

/** A9: a plank for time, as long as it stays easy to breathe, two minutes at most. Trend only. */
export default function PlankScreen() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const record = useRecord()
  const { save, problem } = useSaving()
  const { openingOf } = useAssessmentToday()
  const { preferences } = useServices()
  const [sound] = useState(() => createSound(preferences.read))
  useEffect(() => () => sound.close(), [sound])
  const [stage, setStage] = useState<Stage>(() => {
    const opening = openingOf('plank')
    return opening.open || opening.because.rule === 'AS-08'
      ? { name: 'before' }
      : { name: 'closed', because: opening.because }
  })
  const [which, setWhich] = useState<PlankTested>()
  const told = (nrs: number) => {
    const opening = openingOf('plank', nrs)
    setStage(opening.open ? { name: 'hold' } : { name: 'closed', because: opening.because })
  }
  const keep = async (held: FactData<'PlankTimed'>) => {
    if (await save(record('PlankTimed', held))) go('/assessment')
  }
  if (stage.name === 'closed') return <StepClosed step="plank" because={[stage.because]} />
  if (stage.name === 'hurts') return <HurtsStep />
  if (stage.name === 'before' || which === undefined)
    return (
      <PainBefore
        step="plank"
        heading={<Trans>How long can you hold a plank?</Trans>}
        lead={<Trans>Only to see your own trend. No number here is a target.</Trans>}
        missing={which === undefined ? t`Then choose a plank.` : undefined}
        onTold={told}
      >
        <section className="block assessment-question">
          <h2>
            <Trans>Which plank?</Trans>
          </h2>
          <ChoiceRow<PlankTested>
            label={t`Which plank?`}
            value={which}
            onChange={chosen => {
              // Only a tap may wake the sound, and without this one nothing begins.
              sound.wake()
              setWhich(chosen)
            }}
            choices={[
              { value: 'front', word: t`Front` },
              { value: 'left', word: t`On the left elbow` },
              { value: 'right', word: t`On the right elbow` },
            ]}
          />
        </section>
        <ul className="assessment-steps block">
          <li>
            <Trans>Forearm under the shoulder, one long line, keep breathing.</Trans>
          </li>
          <li>
            <Trans>Stop when the line sags, when you hold your breath, or when it hurts.</Trans>
          </li>
          <li>
            <Trans>It ends by itself after two minutes.</Trans>
          </li>
        </ul>
      </PainBefore>
    )
  if (stage.name === 'hold')
    return (
      <PlankTimer
        which={which}
        sound={sound}
        onOver={heldS => setStage({ name: 'result', heldS })}
        onHurts={() => {
          sound.plan([])
          setStage({ name: 'hurts' })
        }}
      />
    )
  return (
    <PlankResult
      heldS={stage.heldS}
      problem={problem}
      onSave={nrs =>
        void keep({
          plank: which === 'front' ? 'front' : 'side',
          ...(which === 'front' ? {} : { side: which }),
          heldS: stage.heldS,
          ...(nrs === undefined ? {} : { nrs }),
        })
      }
      onAgain={() => setStage({ name: 'before' })}
    />
  )
}

function PlankResult({
  heldS,
  problem,
  onSave,
  onAgain,
}: {
  readonly heldS: number
  readonly problem: ReactNode
  readonly onSave: (nrs: number | undefined) => void
  readonly onAgain: () => void
}) {
  const { t } = useLingui()
  const format = useFormat()
  const [nrs, setNrs] = useState<number>()
  const seconds = format.seconds(heldS)
  return (
    <StepPage
      step="plank"
      heading={<Trans>You held it for {seconds}.</Trans>}
      lead={<Trans>Compare it with your own next time only.</Trans>}
      save={{ words: <Trans>Save</Trans>, onSave: () => onSave(nrs) }}
      missing={heldS === 0 ? t`Nothing was held, so there is nothing to save.` : undefined}
      groundMore={
        <TextAction onClick={onAgain}>
          <Trans>Throw it away</Trans>
        </TextAction>
      }
    >
      <section className="block">
        <h2>
          <Trans>Most pain during it</Trans>
        </h2>
        <NumberKeys
          label={t`Most pain during it`}
          ends={t`0 is no pain, 10 the worst you can imagine`}
          value={nrs}
          onChange={setNrs}
        />
      </section>
      {problem}
    </StepPage>
  )
}
