import './choices.css'

const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** 0 to 10 in two rows, six and five. The ends are named in a line above. */
export const NumberKeys = ({
  label,
  ends,
  value,
  onChange,
}: {
  readonly label: string
  /** What 0 and 10 mean. */
  readonly ends: string
  readonly value: number | undefined
  readonly onChange: (value: number) => void
}) => (
  <fieldset className="bare-group">
    <legend className="visually-hidden">{label}</legend>
    <p className="small number-ends">{ends}</p>
    <div className="number-keys">
      {numbers.map(number => (
        <button
          key={number}
          type="button"
          className="number-key"
          aria-pressed={value === number}
          onClick={() => onChange(number)}
        >
          {number}
        </button>
      ))}
    </div>
  </fieldset>
)
