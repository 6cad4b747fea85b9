import type { FlagId, ScreenStep } from '@backstride/coach'
import { markedText } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSay } from '../../language/language.tsx'
import { OutlineButton } from '../../look/actions/actions.tsx'
import { StepFrame, type StepPlace } from './step-frame.tsx'

/** "You marked ... Is that right?": a slip of the finger must not call an ambulance, and must not hide one. */
export function ConfirmStep({
  step,
  place,
  problem,
  onYes,
  onChange,
}: {
  readonly step: Extract<ScreenStep, { kind: 'confirm' }>
  readonly place: StepPlace
  readonly problem: ReactNode
  readonly onYes: () => void
  readonly onChange: () => void
}) {
  const say = useSay()
  return (
    <StepFrame
      place={place}
      heading={<Trans>You marked this. Is that right?</Trans>}
      ground={
        <>
          <OutlineButton onClick={onYes}>
            <Trans>Yes, that is right</Trans>
          </OutlineButton>
          <OutlineButton onClick={onChange}>
            <Trans>Change</Trans>
          </OutlineButton>
        </>
      }
    >
      <ul className="marked-list">
        {step.marked.map((id: FlagId) => (
          <li key={id}>{say(markedText(id))}</li>
        ))}
      </ul>
      {problem}
    </StepFrame>
  )
}
