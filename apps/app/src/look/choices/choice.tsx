import type { ReactNode } from 'react'
import './choices.css'

/** One of several equal answers. Selected is a fill and `aria-pressed`, never a tick alone. */
export const Choice = ({
  selected,
  onSelect,
  children,
  detail,
  wide = false,
}: {
  readonly selected: boolean
  readonly onSelect: () => void
  readonly children: ReactNode
  readonly detail?: ReactNode
  readonly wide?: boolean
}) => (
  <button
    type="button"
    className="choice"
    data-wide={wide ? 'yes' : undefined}
    aria-pressed={selected}
    onClick={onSelect}
  >
    <span>
      {children}
      {detail !== undefined && <small>{detail}</small>}
    </span>
  </button>
)

/** Equal answers in one group. `label` is read before them; it may be hidden when a heading says the same. */
export function ChoiceRow<Value extends string | number | boolean>({
  label,
  choices,
  value,
  onChange,
  stacked = false,
}: {
  readonly label: string
  readonly choices: readonly {
    readonly value: Value
    readonly word: ReactNode
    readonly detail?: ReactNode
  }[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly stacked?: boolean
}) {
  return (
    <fieldset className="bare-group">
      <legend className="visually-hidden">{label}</legend>
      <div className="choice-row" data-stacked={stacked ? 'yes' : undefined}>
        {choices.map(choice => (
          <Choice
            key={String(choice.value)}
            selected={choice.value === value}
            onSelect={() => onChange(choice.value)}
            detail={choice.detail}
            wide={stacked}
          >
            {choice.word}
          </Choice>
        ))}
      </div>
    </fieldset>
  )
}
