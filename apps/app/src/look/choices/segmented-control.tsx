import './choices.css'

/** Two to four short words of which one holds. */
export function SegmentedControl<Value extends string>({
  label,
  segments,
  value,
  onChange,
  equal = false,
}: {
  readonly label: string
  readonly segments: readonly {
    readonly value: Value
    readonly word: string
    /** Language of the word, when it is not the page's. */
    readonly lang?: string
  }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** All as wide as the row allows, for words of more than one line. */
  readonly equal?: boolean
}) {
  return (
    <fieldset className="segments" data-equal={equal ? 'yes' : undefined}>
      <legend className="visually-hidden">{label}</legend>
      {segments.map(segment => (
        <button
          key={segment.value}
          type="button"
          className="segment"
          lang={segment.lang}
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
        >
          {segment.word}
        </button>
      ))}
    </fieldset>
  )
}
