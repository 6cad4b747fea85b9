import { setUpMoments } from '../../cues/set-up-cues.ts'
import { elapsedMs, workNow } from '../../cues/where.ts'
import type { SessionContext } from '../../session/session-context.ts'
import { enteredSlowly, heldPosture, voicingAt, waitingFor } from './entering.ts'
import { drillInTurn } from './in-turn.ts'
import { type FigureNow, shownAhead } from './pictured.ts'
import { demonstrated } from './tempo.ts'

/**
 * A drill is set up: with its name what it will be; with its lines where one gets ready, with the last of them how it is
 * entered; and while the runner is waited for, where they wait. What moves is shown moving all along.
 */
export function settingUp(context: SessionContext, rate: number): FigureNow | null {
  const step = workNow(context)
  if (step === undefined) return null
  const drill = drillInTurn(context, step, context.at)
  const passedMs = elapsedMs(context)
  const moments = setUpMoments(context, voicingAt(rate))
  const at = moments.findLastIndex(({ fromMs }) => fromMs <= passedMs + 1e-6)
  // The last two ask for the tap, and ask again.
  const lastLine = moments.length - 3
  if (at > lastLine) return waitingFor(context)
  if (step.kind !== 'hold') return demonstrated(drill, passedMs)
  if (at <= 0) return shownAhead(drill, heldPosture(drill))
  if (at < lastLine) return waitingFor(context)
  return enteredSlowly(drill, passedMs - (moments[at]?.fromMs ?? 0))
}
