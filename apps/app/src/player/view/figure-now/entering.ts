import type { Posture } from '@backstride/body'
import type { Drill, EntryPostures } from '@backstride/content'
import { MOVE_MS } from '../../../figure/move-ms.ts'
import type { Voicing } from '../../cues/cue.ts'
import { entryMoments } from '../../cues/entry-cues.ts'
import { elapsedMs, workNow } from '../../cues/where.ts'
import type { SessionContext } from '../../session/session-context.ts'
import { LOST_SHOWN_S } from '../../session/timing.ts'
import { drillInTurn, drillOfRound } from './in-turn.ts'
import { type FigureNow, pictured, shownAhead } from './pictured.ts'
import { beginsAt, demonstrated } from './tempo.ts'

/** From one position to the next, with a moment to look at it. */
const STEP_MS = 1200

/** Getting ready and the count-in: waiting, then line by line with the voice. */
export function entering(context: SessionContext, untilCountInMs: number, rate: number): FigureNow | null {
  const step = workNow(context)
  if (step === undefined) return null
  const drill = drillInTurn(context, step, context.at)
  if (step.kind !== 'hold') return pictured(drill, beginsAt(drill))
  const line = entryBegins(context, rate).findLastIndex(fromMs => fromMs <= -untilCountInMs + 1e-6)
  return pictured(drill, entryOf(drill)[line + 1] ?? heldPosture(drill))
}

/** A rest: the legs come down one at a time, then what comes next is shown, then where its entry begins. */
export function resting(context: SessionContext, rate: number): FigureNow | null {
  const { leftMs } = context
  const step = workNow(context)
  if (step === undefined) return null
  const next = drillInTurn(context, step, context.at)
  const entersInMs = step.kind === 'hold' ? leftMs + (entryBegins(context, rate)[0] ?? 0) : leftMs
  const asks = context.steady === 'asking'
  if (entersInMs <= STEP_MS) return asks ? waitingFor(context) : entering(context, leftMs, rate)
  const sinceMs = restedMs(context)
  const [last, down] = wayOut(context)
  const lowered = down[Math.floor(sinceMs / STEP_MS)]
  if (last !== undefined && lowered !== undefined) return pictured(last, lowered)
  if (step.kind === 'hold') return shownAhead(next, heldPosture(next))
  return step.kind === 'reps'
    ? demonstrated(next, sinceMs - down.length * STEP_MS)
    : pictured(next, beginsAt(next))
}

/** Before the first line: feet down, or wherever the drill begins. */
export function waitingFor(context: SessionContext): FigureNow | null {
  const step = workNow(context)
  if (step === undefined) return null
  const drill = drillInTurn(context, step, context.at)
  return pictured(drill, step.kind === 'hold' ? entryOf(drill)[0] : beginsAt(drill))
}

/** How a hold is entered, shown once and slowly. */
export function enteredSlowly(drill: Drill, forMs: number): FigureNow {
  const at = Math.max(0, Math.floor((forMs + STEP_MS - MOVE_MS) / STEP_MS))
  return pictured(drill, entryOf(drill)[at] ?? heldPosture(drill))
}

export const heldPosture = (drill: Drill): Posture => entryOf(drill)[3]

function entryOf({ entryPostures, moves: [{ posture }] }: Drill): EntryPostures {
  return entryPostures ?? [posture, posture, posture, posture]
}

/** When each line of the entry begins, from the start of the count-in; the voice may need longer than a second for one. */
const entryBegins = (context: SessionContext, rate: number): readonly number[] =>
  entryMoments(context, voicingAt(rate)).map(({ fromMs }) => fromMs)

/** When things are said depends on the rate alone. */
export const voicingAt = (rate: number): Voicing => ({ talk: 'full', tones: true, rate })

/** What has passed of the rest itself; a lifted back was shown before. */
function restedMs(context: SessionContext): number {
  const { lastRound, at } = context
  const wasLost = lastRound?.endedBy === 'lost' && lastRound.stepIndex === at - 1
  return Math.max(0, elapsedMs(context) - (wasLost ? LOST_SHOWN_S * 1000 : 0))
}

/** Out of the hold that is over, the way it was entered. */
function wayOut(context: SessionContext): readonly [Drill | undefined, readonly Posture[]] {
  const { lastRound } = context
  if (lastRound === null || lastRound.stepIndex !== context.at - 1) return [undefined, []]
  const drill = drillOfRound(context, lastRound)
  const [waiting, first, second, held] = entryOf(drill)
  const back = [second, first, waiting].filter((posture, index, all) => posture !== (all[index - 1] ?? held))
  return [drill, back]
}
