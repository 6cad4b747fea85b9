import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import './screening.css'

export interface StepPlace {
  /** Card number, 0 to 7. */
  readonly card: number
  /** The number of the last card this runner will see. */
  readonly lastCard: number
  /** undefined: there is nowhere to go back to. */
  readonly onBack: (() => void) | undefined
}

/** One screenful of the safety screen: the way back, the line of progress, the question, the answers. */
export function StepFrame({
  place: { card, lastCard, onBack },
  heading,
  lead,
  children,
  ground,
}: {
  readonly place: StepPlace
  readonly heading: ReactNode
  readonly lead?: ReactNode
  readonly children?: ReactNode
  readonly ground: ReactNode
}) {
  const { t } = useLingui()
  const now = card + 1
  const all = lastCard + 1
  return (
    <ScreenLayout
      title={t`Safety questions`}
      headerStart={
        onBack === undefined ? undefined : (
          <TextAction icon="arrow-left" onClick={onBack}>
            <Trans>Back</Trans>
          </TextAction>
        )
      }
      headerEnd={
        <span className="step-count">
          <Trans>
            Card {now} of {all}
          </Trans>
        </span>
      }
      heading={heading}
      lead={lead}
      ground={ground}
      groundLast
    >
      <div className="step-progress" aria-hidden="true">
        <span style={{ width: `${(now / all) * 100}%` }} />
      </div>
      {children}
    </ScreenLayout>
  )
}
