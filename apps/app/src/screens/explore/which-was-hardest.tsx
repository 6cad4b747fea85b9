import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { drillName } from '../../app/drill-names.ts'
import { useSay } from '../../language/language.tsx'
import { TextAction } from '../../look/actions/actions.tsx'
import { Choice } from '../../look/choices/choice.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { PositionFigure } from './set-up.tsx'

/** One question, equal answers; one tap keeps the round. */
export function WhichWasHardest({
  positions,
  answer,
  onAnswer,
  problem,
}: {
  readonly positions: readonly string[]
  /** What was tapped; undefined: nothing yet. */
  readonly answer: string | null | undefined
  readonly onAnswer: (hardest: string | null) => void
  readonly problem: ReactNode
}) {
  const { t } = useLingui()
  const say = useSay()
  return (
    <ScreenLayout
      title={t`Which was hardest?`}
      heading={<Trans>Which was hardest?</Trans>}
      lead={<Trans>Legs down first, one at a time. You can stay lying.</Trans>}
      groundMore={
        <TextAction href="/">
          <Trans>Leave the round</Trans>
        </TextAction>
      }
    >
      <div className="block">
        <fieldset className="bare-group">
          <legend className="visually-hidden">{t`Which was hardest?`}</legend>
          <div className="explore-choices">
            {positions.map(id => (
              <button
                key={id}
                type="button"
                className="choice explore-choice"
                aria-pressed={answer === id}
                onClick={() => onAnswer(id)}
              >
                <PositionFigure id={id} />
                <span>{say(drillName(id))}</span>
              </button>
            ))}
          </div>
          <div className="explore-same">
            <Choice selected={answer === null} onSelect={() => onAnswer(null)}>
              <Trans>No difference</Trans>
            </Choice>
          </div>
        </fieldset>
      </div>
      <p className="block small">
        <Trans>Your answer is kept in your journal. Without one, nothing is.</Trans>
      </p>
      <div className="block">{problem}</div>
    </ScreenLayout>
  )
}
