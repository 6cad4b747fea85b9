import {
  clarifyRows,
  type ItemId,
  passRows,
  type ScreenDraft,
  type ScreenStep,
  toggleRow,
} from '@backstride/coach'
import { cardOf, followUpHeadings, itemTexts } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'
import { OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { Tag } from '../../look/surfaces/tag.tsx'
import { StepFrame, type StepPlace } from './step-frame.tsx'

/** Up to five rows to tick, then "None of these": last, never focused, never in place before the rows are read. */
export function RowsStep({
  draft,
  step,
  place,
  update,
}: {
  readonly draft: ScreenDraft
  readonly step: Extract<ScreenStep, { kind: 'rows' }>
  readonly place: StepPlace
  readonly update: (draft: ScreenDraft) => void
}) {
  const say = useSay()
  const card = cardOf(step.of)
  const followUp = step.after === null ? undefined : followUpHeadings[step.after]
  const heading = followUp ?? card.heading
  const marked = step.rows.filter(row => draft.answers[row] === 'yes' || draft.answers[row] === 'unsure')
  const count = marked.length
  return (
    <StepFrame
      place={place}
      heading={say(heading)}
      lead={followUp === undefined && card.lead !== null ? say(card.lead) : undefined}
      ground={
        <OutlineButton onClick={() => update(passRows(draft, step))}>
          {count === 0 ? <Trans>None of these</Trans> : <Trans>Continue with {count} marked</Trans>}
        </OutlineButton>
      }
    >
      <ul className="card-rows">
        {step.rows.map(row => (
          <li key={row}>
            <CardRow item={row} draft={draft} onToggle={() => update(toggleRow(draft, row))} />
          </li>
        ))}
      </ul>
      <TextAction icon="question" onClick={() => update(clarifyRows(draft, step))}>
        <Trans>Not sure: ask me one by one</Trans>
      </TextAction>
    </StepFrame>
  )
}

function CardRow({
  item,
  draft,
  onToggle,
}: {
  readonly item: ItemId
  readonly draft: ScreenDraft
  readonly onToggle: () => void
}) {
  const say = useSay()
  const answer = draft.answers[item]
  return (
    <button type="button" className="card-row" aria-pressed={answer === 'yes'} onClick={onToggle}>
      <span>{say(itemTexts[item].row)}</span>
      {answer === 'unsure' && (
        <Tag icon="question">
          <Trans>Not sure</Trans>
        </Tag>
      )}
    </button>
  )
}
