import { afterLift, type Drill, holdWords, noticed, wayDown } from '@backstride/content'
import { MS_PER_S, type Text } from '@backstride/kit'
import { liftedWords, phoneWords } from '../../eyes/phone/index.ts'
import { hasEasier } from '../session/moves/easing.ts'
import type { DoneRound, SessionContext } from '../session/session-context.ts'
import { LOST_SHOWN_S } from '../session/timing.ts'
import { askedOf, isAsked, isFirstAsked, isTold } from './contact-cues.ts'
import type { Cue, Voicing } from './cue.ts'
import { entryLeadMs, entryMoments } from './entry-cues.ts'
import {
  BREATH_MS,
  fitsIn,
  type Item,
  inARow,
  type Moment,
  type Now,
  nowAt,
  type Span,
  spokenMs,
} from './moments.ts'
import { hipItems, nextItems } from './next-cues.ts'
import { drillNamed, elapsedMs, workBefore, workNow } from './where.ts'

/** How far what is said may reach into a count-in that is only counted by tones, ms. */
const INTO_COUNT_IN_MS = 2500

/** Thanks first, then the one correction: how a round that was marked begins its rest. */
export function lostCue(context: SessionContext, voicing: Voicing): Now | undefined {
  return nowAt(lostMoments(context, voicing), elapsedMs(context))
}

/** A rest: the way down, what comes next, the one question, and before it is over the first line of the entry. */
export function restCue(context: SessionContext, voicing: Voicing): Now | undefined {
  return nowAt(restMoments(context, voicing), elapsedMs(context))
}

export function restMoments(context: SessionContext, voicing: Voicing): readonly Moment[] {
  const lost = lostMoments(context, voicing)
  const last = lost.at(-1)
  // What a lifted back began with is heard out, and shown for as long as its clean seconds are.
  const fromMs =
    last === undefined
      ? 0
      : Math.max(LOST_SHOWN_S * MS_PER_S, last.fromMs + sayMs(last, voicing.rate) + BREATH_MS)
  const endsMs = elapsedMs(context) + context.leftMs
  const step = workNow(context)
  const entry = step === undefined ? [] : entryMoments(context, voicing).map(each => later(each, endsMs))
  const leadMs = step === undefined ? 0 : entryLeadMs(drillNamed(step.drill), voicing)
  const hasLines = step !== undefined && drillNamed(step.drill).entry !== undefined
  const asksSteady = context.steady === 'asking'
  const span: Span = {
    fromMs,
    beginBeforeMs: endsMs - leadMs - 300,
    endBeforeMs: hasLines && !asksSteady ? endsMs - leadMs : endsMs + INTO_COUNT_IN_MS,
  }
  const items = itemsOf(context, voicing, span)
  // What waits for an answer is entered after it.
  const enters = asksSteady ? [] : entry.filter(each => each.fromMs < endsMs)
  const row = inARow(items, span, voicing)
  return [...lost, ...row.map(each => thanked(context, each)), ...enters]
}

const later = (moment: Moment, byMs: number): Moment => ({ ...moment, fromMs: moment.fromMs + byMs })
const sayMs = ({ cue: { spoken } }: Moment, rate: number): number =>
  spoken === null ? 0 : spokenMs(spoken, rate)

function lostMoments(context: SessionContext, { rate }: Voicing): readonly Moment[] {
  const { lastRound, at } = context
  if (lastRound === null || lastRound.endedBy !== 'lost' || lastRound.stepIndex !== at - 1) return []
  const words = lastRound.seenBy === 'phone' ? liftedWords : noticed
  const thanks = words(Math.floor(lastRound.cleanS))
  const says = (name: string, fromMs: number, words: typeof thanks): Moment => ({
    fromMs,
    cue: { key: `lost:${at}:${name}`, caption: words, spoken: words, kind: 'guide' },
  })
  const first = says('thanks', 0, thanks)
  return comesAgain(context, lastRound)
    ? [first, says('correction', spokenMs(thanks, rate) + BREATH_MS, afterLift(drillNamed(lastRound.drill)))]
    : [first]
}

/** "Next time" is said only when there is one. */
const comesAgain = (context: SessionContext, { drill }: DoneRound): boolean =>
  workNow(context)?.drill === drill

function itemsOf(context: SessionContext, voicing: Voicing, span: Span): readonly Item[] {
  const down = downItems(context, voicing, span)
  const next = [...nextItems(context), ...hipItems(context)]
  const steady = [...steadyItems(context), ...struggleItems(context)]
  return [...down, ...next, ...askedItems(context, [...down, ...next, ...steady], span, voicing), ...steady]
}

/** The end of a round has its tone; how the legs come down is said with it. In a short rest between sets nothing is. */
function downItems(context: SessionContext, voicing: Voicing, { beginBeforeMs }: Span): readonly Item[] {
  const before = workBefore(context)
  if (before === undefined || before.kind === 'twists' || lostMoments(context, voicing).length > 0) return []
  if (beginBeforeMs < 3 * MS_PER_S) return []
  const down = before.kind === 'hold' ? legsDown(drillNamed(before.drill)) : undefined
  const isFirst = !context.rounds.some(
    ({ stepIndex, drill }) => stepIndex < context.at - 1 && drill === before.drill,
  )
  const words = down ?? holdWords.rest
  return [
    {
      key: `rest:${context.at}:down`,
      caption: words,
      spoken: words,
      must: !voicing.tones || (isFirst && down !== undefined),
    },
  ]
}

/** On hands and knees, or lying on a side, no leg is up that has to come down with care. */
const legsDown = (drill: Drill): Text | undefined =>
  ['supine', 'standing'].includes(drill.moves[0].posture.base) ? wayDown(drill) : undefined

/** Asked aloud once, with its answers, where there is time; then it is only to be read: the back is not talked of in every rest. */
function askedItems(
  context: SessionContext,
  others: readonly Item[],
  span: Span,
  voicing: Voicing,
): readonly Item[] {
  if (!isAsked(context)) return []
  const { caption, whole } = askedOf(context)
  const key = `asked:${context.at}`
  const full: Item = { key, caption, spoken: whole, must: true }
  const musts = others.filter(({ must }) => must)
  return isFirstAsked(context) && fitsIn([...musts, full], span, voicing)
    ? [full]
    : [{ key, caption, spoken: null, must: false }]
}

/** An answer while it is asked is thanked for. */
function thanked(context: SessionContext, { fromMs, cue }: Moment): Moment {
  if (cue.key !== `asked:${context.at}` || !isTold(context)) return { fromMs, cue }
  return {
    fromMs,
    cue: { key: `${cue.key}:told`, caption: holdWords.thanks, spoken: holdWords.thanks, kind: 'guide' },
  }
}

const steadyItems = (context: SessionContext): readonly Item[] =>
  context.steady === 'asking'
    ? [{ key: steadyKey(context), caption: holdWords.steady, spoken: holdWords.steadyWhole, must: true }]
    : []

/** Under the band nobody taps an answer: said once how to choose something easier, after the first round that the phone saw. */
function struggleItems(context: SessionContext): readonly Item[] {
  const seen = context.rounds.filter(({ seenBy }) => seenBy === 'phone')
  const { lastRound, at } = context
  const isFirst = seen.length === 1 && lastRound?.seenBy === 'phone' && lastRound.stepIndex === at - 1
  if (!isFirst || workNow(context)?.kind !== 'hold' || !hasEasier(context)) return []
  const { caption, whole } = phoneWords.struggle
  return [{ key: `struggle:${at}`, caption, spoken: whole, must: true }]
}

/** How long whoever has closed their eyes waits until the question is said again, ms. */
const ASKED_AGAIN_MS = 15_000

/** Asked in the rest, waited for after it: one question, said again as long as nobody answers. */
export const steadyCue = (context: SessionContext): Cue => ({
  key: steadyKey(context, Math.floor(Math.max(0, -context.leftMs) / ASKED_AGAIN_MS)),
  caption: holdWords.steady,
  spoken: holdWords.steadyWhole,
  kind: 'guide',
})
const steadyKey = ({ at }: SessionContext, again = 0): string =>
  again === 0 ? `steady:${at}` : `steady:${at}:${again}`
