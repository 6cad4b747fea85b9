import type { AnsweredStep } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useAssessmentNames } from '../../app/fact-words/assessment-words.ts'
import { useSaving } from '../../app/saving.tsx'
import { useRecord } from '../../app/services.tsx'
import { Reasons } from '../../app/why-sheet.tsx'
import { MainButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { useAssessmentToday } from './use-assessment-day.ts'
import './assessment.css'

/** One step of the assessment: the way back, the question, and a skip that is respected. */
export function StepPage({
  step,
  heading,
  lead,
  save,
  missing,
  ground,
  groundMore,
  figure,
  isClosed = false,
  children,
}: {
  readonly step: AnsweredStep
  readonly heading: ReactNode
  readonly lead?: ReactNode
  /** What the one button does, and its words. */
  readonly save?: { readonly words: ReactNode; readonly onSave: () => void }
  /** Why there is nothing to save yet. */
  readonly missing?: string | undefined
  readonly ground?: ReactNode
  readonly groundMore?: ReactNode
  readonly figure?: ReactNode
  /** It says itself why it is not open. */
  readonly isClosed?: boolean
  readonly children?: ReactNode
}) {
  const { t } = useLingui()
  const names = useAssessmentNames()
  const { state, openingOf } = useAssessmentToday()
  const record = useRecord()
  const saving = useSaving()
  const [, go] = useLocation()
  const maySkip = state.answered[step] === undefined && state.skipped[step] === undefined
  const skip = async () => {
    if (await saving.save(record('AssessmentSkipped', { step }))) go('/assessment')
  }
  const opening = openingOf(step)
  // Whoever comes by an old link, while someone has to look first.
  if (!isClosed && !opening.open && opening.because.rule === 'AS-02')
    return <StepClosed step={step} because={[opening.because]} />
  return (
    <ScreenLayout
      title={names[step]}
      headerStart={<WayBack href="/assessment">{t`Assessment`}</WayBack>}
      headerEnd={
        maySkip &&
        !isClosed && (
          <TextAction onClick={() => void skip()}>
            <Trans>Skip</Trans>
          </TextAction>
        )
      }
      heading={heading}
      lead={lead}
      figure={figure}
      ground={
        save === undefined ? (
          ground
        ) : (
          <MainButton onClick={save.onSave} disabled={missing !== undefined} describedBy="step-missing">
            {save.words}
          </MainButton>
        )
      }
      groundMore={
        missing === undefined ? (
          groundMore
        ) : (
          <p id="step-missing" className="small">
            {missing}
          </p>
        )
      }
    >
      {children}
      {saving.problem !== null && <div className="block">{saving.problem}</div>}
    </ScreenLayout>
  )
}

/** A step that is not open today: the rule that says so, and the way back. */
export function StepClosed({
  step,
  because,
}: {
  readonly step: AnsweredStep
  readonly because: Parameters<typeof Reasons>[0]['because']
}) {
  return (
    <StepPage
      step={step}
      isClosed
      heading={<Trans>Not now.</Trans>}
      ground={
        <MainButton href="/assessment">
          <Trans>To the overview</Trans>
        </MainButton>
      }
    >
      <div className="block">
        <Reasons because={because} />
      </div>
    </StepPage>
  )
}
