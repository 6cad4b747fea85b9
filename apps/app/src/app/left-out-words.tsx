import { strengthSpacing } from '@backstride/coach'
import { type LeftOut, ladderWords } from '@backstride/content'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFormat } from '../language/format.ts'
import { useSay } from '../language/language.tsx'
import { TextAction } from '../look/actions/actions.tsx'
import type { StrengthWaits } from './session-now.ts'
import { WhySheet } from './why-sheet.tsx'
import './left-out-words.css'

/** What of an order is not in its session, each with its reason beside it. */
export function LeftOutWords({
  leftOut,
  strengthWaits,
}: {
  readonly leftOut: readonly LeftOut[]
  readonly strengthWaits: StrengthWaits | undefined
}) {
  const { t } = useLingui()
  const [asked, setAsked] = useState(false)
  const lines = useLeftOutLines(leftOut, strengthWaits)
  const strength = leftOut.some(({ what, why }) => what === 'strength' && why === 'tooSoon')
  if (lines.length === 0) return null
  return (
    <div className="left-out">
      <div>
        {lines.map(line => (
          <p key={line} className="small">
            {line}
          </p>
        ))}
      </div>
      {strength && strengthWaits !== undefined && (
        <TextAction label={t`Why? ${lines[0] ?? ''}`} onClick={() => setAsked(true)}>
          <Trans>Why?</Trans>
        </TextAction>
      )}
      {asked && strengthWaits !== undefined && (
        <WhySheet
          heading={t`Strength waits`}
          because={[strengthWaits.because]}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  )
}

function useLeftOutLines(
  leftOut: readonly LeftOut[],
  strengthWaits: StrengthWaits | undefined,
): readonly string[] {
  const { t } = useLingui()
  const say = useSay()
  const format = useFormat()
  const strengthLine = useStrengthLine()
  const ladders = (why: 'closedToday' | 'noFloor') =>
    format.list(
      leftOut.flatMap(each =>
        each.what === 'ladder' && each.why === why ? [say(ladderWords[each.ladder])] : [],
      ),
    )
  const closed = ladders('closedToday')
  const lying = ladders('noFloor')
  const lines = leftOut.flatMap(each => {
    if (each.what === 'hold') return [t`Without the hollow hold today.`]
    if (each.what === 'ladder') return []
    if (each.why === 'closedToday' || strengthWaits === undefined) return [t`No strength drills today.`]
    return [strengthLine(strengthWaits)]
  })
  return [
    ...new Set(lines),
    ...(closed === '' ? [] : [t`Not in it today: ${closed}.`]),
    ...(lying === '' ? [] : [t`Not in it without a floor: ${lying}.`]),
  ]
}

/** When strength comes again, and the rule that keeps it waiting. */
function useStrengthLine(): (waits: StrengthWaits) => string {
  const { t } = useLingui()
  const format = useFormat()
  return ({ because, until, days }) => {
    const day = format.day(until)
    const hours = format.number(strengthSpacing.apartH)
    const tomorrow = days === 1
    if (because.rule === 'ST-02')
      return tomorrow
        ? t`Strength again tomorrow: at most twice in seven days.`
        : t`Strength again on ${day}: at most twice in seven days.`
    return tomorrow
      ? t`Strength again tomorrow: ${hours} hours lie between.`
      : t`Strength again on ${day}: ${hours} hours lie between.`
  }
}
