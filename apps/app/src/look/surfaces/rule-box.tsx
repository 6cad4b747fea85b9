import type { ReactNode } from 'react'
import './surfaces.css'

/** The rule that decided: its id, its sentence, what it saw, and where it comes from. One per sheet, the rest as rows. */
export const RuleBox = ({
  id,
  sentence,
  saw,
  sourceWord,
  source,
}: {
  readonly id: string
  readonly sentence: string
  readonly saw?: ReactNode
  /** "Source and limits" in the language in use. */
  readonly sourceWord: ReactNode
  readonly source: ReactNode
}) => (
  <section className="rule-box">
    <p className="rule-id">{id}</p>
    <p className="rule-sentence">{sentence}</p>
    {saw !== undefined && <p className="small">{saw}</p>}
    <details>
      <summary>{sourceWord}</summary>
      <div className="small">{source}</div>
    </details>
  </section>
)
