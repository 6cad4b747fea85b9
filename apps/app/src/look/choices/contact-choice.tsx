import './choices.css'

/** How the low back lay: flat the whole time, lifted near the end, or lifted early. */
export type ContactShape = 'flat' | 'oneBump' | 'manyBumps'

const backLine: Record<ContactShape, string> = {
  flat: 'M4 12H68',
  oneBump: 'M4 12H24C30 12 30 5 36 5S42 12 48 12H68',
  manyBumps: 'M4 12C8 4 16 4 20 12 24 4 32 4 36 12 40 4 48 4 52 12 56 4 64 4 68 12',
}

/** A back on a mat. Three shapes that survive greyscale. */
export const ContactDrawing = ({ shape, selected }: { shape: ContactShape; selected: boolean }) => (
  <svg className="contact-drawing" viewBox="0 0 72 24" fill="none" strokeLinecap="round" aria-hidden="true">
    <path
      d={backLine[shape]}
      strokeWidth="7"
      stroke={shape === 'flat' ? (selected ? 'var(--sun-on-ink)' : 'var(--amber)') : 'currentColor'}
    />
    <path d="M3 21H69" strokeWidth="4" stroke="currentColor" />
  </svg>
)

export const ContactChoice = ({
  shape,
  word,
  selected,
  onSelect,
}: {
  readonly shape: ContactShape
  readonly word: string
  readonly selected: boolean
  readonly onSelect: () => void
}) => (
  <button type="button" className="choice contact-choice" aria-pressed={selected} onClick={onSelect}>
    <ContactDrawing shape={shape} selected={selected} />
    {word}
  </button>
)
