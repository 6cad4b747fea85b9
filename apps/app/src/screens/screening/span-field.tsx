import { type Span, spanUnits } from '@backstride/coach'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { wholeNumber } from './whole-number.ts'

/** A length of time as it is being entered. */
export interface TypedSpan {
  readonly amount: string
  readonly unit: Span['unit']
}

export const typedSpan = (span: Span | undefined): TypedSpan => ({
  amount: span === undefined ? '' : String(span.amount),
  unit: span?.unit ?? 'weeks',
})

export function readSpan({ amount, unit }: TypedSpan): Span | undefined {
  const number = wholeNumber(amount, 0, 999)
  return number === undefined ? undefined : { amount: number, unit }
}

export function SpanField({
  label,
  span,
  onChange,
}: {
  readonly label: ReactNode
  readonly span: TypedSpan
  readonly onChange: (span: TypedSpan) => void
}) {
  const { t } = useLingui()
  const id = useId()
  const words: Record<Span['unit'], string> = {
    days: t`days`,
    weeks: t`weeks`,
    months: t`months`,
    years: t`years`,
  }
  return (
    <div className="span-field step-block">
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={span.amount}
          onChange={event => onChange({ ...span, amount: event.target.value })}
        />
        <select
          aria-label={t`Days, weeks, months or years`}
          value={span.unit}
          onChange={event => {
            const unit = spanUnits.find(candidate => candidate === event.target.value)
            if (unit !== undefined) onChange({ ...span, unit })
          }}
        >
          {spanUnits.map(unit => (
            <option key={unit} value={unit}>
              {words[unit]}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
