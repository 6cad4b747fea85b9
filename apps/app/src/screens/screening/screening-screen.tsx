import { changeMarks, confirmMarks, finished, goBack, isFirstStep, screenCards } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { Loading } from '../../app/loading.tsx'
import { useSaving } from '../../app/saving.tsx'
import { useFacts, useServices } from '../../app/services.tsx'
import { MainButton } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { ConfirmStep } from './confirm-step.tsx'
import { BoneStressStep, CourseStep, PainStep } from './pain-steps.tsx'
import { QuestionStep } from './question-step.tsx'
import { recordScreen, recordTakenBack } from './record-screen.ts'
import { RowsStep } from './rows-step.tsx'
import { StartStep } from './start-step.tsx'
import type { StepPlace } from './step-frame.tsx'
import { type ScreenVisit, useScreenVisit } from './use-screen-visit.ts'

/** The safety screen: cards in the order that meets an emergency first. */
export default function ScreeningScreen() {
  const [search] = useSearchParams()
  const changes = search.get('change')
  const visit = useScreenVisit({ changes, afterShortScreen: search.has('new') })
  return <Visit key={changes} visit={visit} suggestFine={search.get('pain') === 'no'} />
}

function Visit({ visit, suggestFine }: { readonly visit: ScreenVisit; readonly suggestFine: boolean }) {
  const { journal } = useServices()
  const [, go] = useLocation()
  const { draft, step, update } = visit
  const wayOut = visit.hasScreen ? '/' : '/welcome'
  const place: StepPlace = {
    card: step.card,
    lastCard: lastCard(draft.start?.back ?? 'fine'),
    onBack: isFirstStep(draft) ? () => go(wayOut) : () => update(goBack(draft)),
  }
  const props = { draft, place, update }
  switch (step.kind) {
    case 'start':
      return (
        <StartStep {...props} suggestedBack={suggestFine ? 'fine' : undefined} suggestedAge={visit.lastAge} />
      )
    case 'rows':
      return <RowsStep key={step.key} {...props} step={step} />
    case 'question':
      return <QuestionStep key={step.key} {...props} step={step} />
    case 'pain':
      return <PainStep key={step.key} {...props} />
    case 'course':
      return <CourseStep key={step.key} {...props} />
    case 'boneStress':
      return <BoneStressStep key={step.key} {...props} />
    case 'confirm':
      return (
        <ConfirmStep
          key={step.key}
          step={step}
          place={place}
          problem={null}
          onYes={() => update(confirmMarks(draft, step))}
          onChange={() => {
            void recordTakenBack(journal, step.marked)
            update(changeMarks(draft, step))
          }}
        />
      )
    case 'end':
      return <Finishing visit={visit} />
  }
}

const lastCard = (back: 'fine' | 'sore' | 'bad'): number =>
  Math.max(...screenCards.filter(({ who }) => who === 'all' || back !== 'fine').map(({ number }) => number))

/** Keeps the screen, then shows what it says. An emergency is shown even when nothing can be kept. */
function Finishing({ visit }: { readonly visit: ScreenVisit }) {
  const { t } = useLingui()
  const { journal } = useServices()
  const facts = useFacts()
  const [, go] = useLocation()
  const { save, problem } = useSaving()
  const [failed, setFailed] = useState(false)
  const started = useRef(false)
  const finish = async () => {
    const kept = await save(recordScreen(journal, visit.draft, visit.changes, facts))
    if (kept) visit.forget()
    if (kept) go('/result', { replace: true })
    else if (finished(visit.draft)?.confirmed?.level === 0) go('/emergency?now', { replace: true })
    else setFailed(true)
  }
  useEffect(() => {
    if (started.current) return
    started.current = true
    void finish()
  })
  if (!failed) return <Loading />
  return (
    <ScreenLayout
      title={t`Safety questions`}
      heading={<Trans>Your answers are not saved yet.</Trans>}
      ground={
        <MainButton onClick={() => void finish()}>
          <Trans>Try again</Trans>
        </MainButton>
      }
    >
      <div className="block">{problem}</div>
    </ScreenLayout>
  )
}
