import type { ReactNode } from 'react'
import './demand-bars.css'

export interface DemandBar {
  readonly key: string
  readonly name: ReactNode
  /** Against table-top, which is 1. */
  readonly ratio: number
  /** The same in words; nothing is told by length alone. */
  readonly words: string
  /** What else is known of it: the answer of the runner, say. */
  readonly note?: ReactNode
  /** The one it is about: in sun with an outline, as the newest bar of a chart. */
  readonly marked?: boolean
}

/** The longest bar fills the width; table-top alone does not, so that it reads as a measure and not as a full bar. */
const leastSpan = 1.5

/** What positions ask, as bars lying on a mat; table-top is the outline behind each. A list: screen readers get the words. */
export function DemandBars({
  bars,
  label,
  reference,
}: {
  readonly bars: readonly DemandBar[]
  readonly label: string
  /** What the outline is, in words. */
  readonly reference: ReactNode
}) {
  const span = Math.max(leastSpan, ...bars.map(({ ratio }) => ratio))
  const widthOf = (ratio: number) => `${(100 * ratio) / span}%`
  return (
    <div className="demand-bars">
      <ul aria-label={label}>
        {bars.map(({ key, name, ratio, words, note, marked = false }) => (
          <li key={key} data-marked={marked ? 'yes' : undefined}>
            <p className="demand-name">
              <strong>{name}</strong>
              {note}
            </p>
            <div className="demand-mat" aria-hidden="true">
              <span className="demand-bar" style={{ width: widthOf(ratio) }} />
              <span className="demand-reference" style={{ width: widthOf(1) }} />
            </div>
            <p className="small">{words}</p>
          </li>
        ))}
      </ul>
      <p className="demand-legend small">
        <span className="demand-reference" aria-hidden="true" />
        <span>{reference}</span>
      </p>
    </div>
  )
}
