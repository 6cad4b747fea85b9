import './choices.css'

/** A handful of numbers as keys. Tapped again, a key lets go: what nobody told stays open. */
export const FewNumbers = ({
  label,
  note,
  numbers,
  openEnded = false,
  value,
  onChange,
}: {
  readonly label: string
  /** What the numbers count, in a line above. */
  readonly note?: string
  readonly numbers: readonly number[]
  /** The last one means so many or more. */
  readonly openEnded?: boolean
  readonly value: number | undefined
  readonly onChange: (value: number | undefined) => void
}) => (
  <fieldset className="bare-group">
    <legend className="few-numbers-label">{label}</legend>
    {note !== undefined && <p className="small number-ends">{note}</p>}
    <div className="number-keys">
      {numbers.map((number, index) => (
        <button
          key={number}
          type="button"
          className="number-key"
          aria-pressed={value === number}
          onClick={() => onChange(value === number ? undefined : number)}
        >
          {number}
          {openEnded && index === numbers.length - 1 ? '+' : ''}
        </button>
      ))}
    </div>
  </fieldset>
)
