import { counted, type Drill } from '@backstride/content'
import { MS_PER_S, type Text } from '@backstride/kit'
import type { SessionContext } from '../session/session-context.ts'
import { COUNT_IN_S } from '../session/timing.ts'
import type { Voicing } from './cue.ts'
import { type Moment, spokenMs } from './moments.ts'
import { drillNamed, isFirstOfBlock, workNow } from './where.ts'

/** Said whole, the last line may end so long after the seconds have begun. */
const SPILL_MS = 200

/** The count-in of the drill that comes: its fixed entry, or three, two, one. Times from when the count-in begins. */
export function entryMoments(context: SessionContext, voicing: Voicing): readonly Moment[] {
  const step = workNow(context)
  const entry = step === undefined ? undefined : drillNamed(step.drill).entry
  return entry === undefined ? countDown(context.at, voicing) : lines(context, entry, voicing)
}

/** Where in the entry a count-in is, ms; below zero: a tap began it, and its first line is still to come. */
export const inEntryMs = ({ leftMs }: Pick<SessionContext, 'leftMs'>): number =>
  COUNT_IN_S * MS_PER_S - leftMs

/** By how much the first line comes before the count-in: a voice needs longer than a second for most lines. */
export const entryLeadMs = ({ entry }: Pick<Drill, 'entry'>, { rate }: Voicing): number =>
  entry === undefined ? 0 : Math.max(0, -(beginsMs(entry, rate)[0] ?? 0))

/**
 * One line a second as long as a voice can say them so fast; else sooner, so that none is cut and the last one ends
 * with the count-in. Each caption goes with its line.
 */
function beginsMs(entry: readonly Text[], rate: number): readonly number[] {
  let endsMs = COUNT_IN_S * MS_PER_S + SPILL_MS
  return entry
    .map((line, index) => {
      return { line, onTheSecondMs: index * MS_PER_S }
    })
    .toReversed()
    .map(({ line, onTheSecondMs }) => {
      endsMs = Math.min(onTheSecondMs, endsMs - spokenMs(line, rate))
      return endsMs
    })
    .toReversed()
}

function lines(context: SessionContext, entry: readonly Text[], { talk, rate }: Voicing): readonly Moment[] {
  const begins = beginsMs(entry, rate)
  const said = talk === 'full' || isFirstOfBlock(context) || context.change !== null
  return entry.map((line, index) => ({
    fromMs: begins[index] ?? 0,
    cue: {
      key: `entry:${context.at}:${index}`,
      caption: line,
      spoken: said ? line : null,
      kind: 'count',
    },
  }))
}

/** The tones count; the voice does where they are off. */
const countDown = (at: number, { tones }: Voicing): readonly Moment[] =>
  [3, 2, 1].map((left, index) => ({
    fromMs: index * MS_PER_S,
    cue: {
      key: `countIn:${at}:${left}`,
      caption: counted(left),
      spoken: tones ? null : counted(left),
      kind: 'count',
    },
  }))
