import type { ReactNode } from 'react'
import './surfaces.css'

/** The rule that decided: its id, its sentence, what it saw, its numbers, and where it comes from. */
export const RuleBox = ({
  id,
  sentence,
  saw,
  numbers,
  sourceWord,
  source,
}: {
  readonly id: string
  readonly sentence: string
  readonly saw?: ReactNode
  /** The numbers it decides by. */
  readonly numbers?: ReactNode
  /** "Source and limits" in the language in use. */
  readonly sourceWord: ReactNode
  readonly source: ReactNode
}) => (
  <section className="rule-box">
    <p className="rule-id">{id}</p>
    <p className="rule-sentence">{sentence}</p>
    {saw !== undefined && <p className="small">{saw}</p>}
    {numbers !== undefined && <p className="small">{numbers}</p>}
    <details>
      <summary>{sourceWord}</summary>
      <div className="small">{source}</div>
    </details>
  </section>
)
