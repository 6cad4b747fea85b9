import { contactQuestion } from '@backstride/content'
import type { ContactPoints } from '@backstride/motion'
import { Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '../../language/language.tsx'
import { ChoiceRow } from '../../look/choices/choice.tsx'
import type { PlayerView } from './player-parts.ts'

/** As the voice says them, from left to right; keys 1 to 3 say the same. Source: physio notes 7 (10, 7, 3). */
const answers: readonly { readonly value: ContactPoints; readonly word: ReactNode }[] = [
  { value: 2, word: <Trans>To the end</Trans> },
  { value: 1, word: <Trans>Nearly</Trans> },
  { value: 0, word: <Trans>Not for long</Trans> },
]

/** One quiet row, which shows what was chosen and can be changed while it is there. */
export function ContactRow({ context, cue, tap }: PlayerView) {
  const say = useSay()
  const told = useRef(tap)
  useEffect(() => {
    told.current = tap
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const answer = answers[Number.parseInt(event.key, 10) - 1]
      const isAlone = !(event.ctrlKey || event.altKey || event.metaKey || event.repeat)
      if (answer !== undefined && isAlone) told.current({ type: 'FELT', contact: answer.value })
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const round = context.rounds.at(-1)
  const step = round === undefined ? undefined : context.steps[round.stepIndex]
  if (round === undefined || step === undefined || step.kind === 'lead') return null
  const question = say(contactQuestion(step.ladder).caption)
  return (
    <div className="contact-row" data-said={say(cue.caption) === question ? 'yes' : undefined}>
      <p className="player-note" aria-hidden="true">
        {question}
      </p>
      <ChoiceRow
        label={question}
        choices={answers}
        value={round.felt ?? undefined}
        onChange={contact => tap({ type: 'FELT', contact })}
      />
    </div>
  )
}
