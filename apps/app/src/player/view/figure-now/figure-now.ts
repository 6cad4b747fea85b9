import { inEntryMs } from '../../cues/entry-cues.ts'
import { workNow } from '../../cues/where.ts'
import type { SessionContext } from '../../session/session-context.ts'
import { entering, heldPosture, resting, waitingFor } from './entering.ts'
import { drillInTurn, drillOfRound } from './in-turn.ts'
import { leading } from './leading.ts'
import { type FigureNow, pictured } from './pictured.ts'
import { settingUp } from './setting-up.ts'
import { repeating, turning } from './tempo.ts'

/**
 * What the figure shows, by trusted time alone, so that it is in time with a voice of this rate. null: nothing to show.
 */
export function figureNow(state: string, context: SessionContext, rate: number): FigureNow | null {
  switch (state) {
    case 'lead':
      return leading(context)
    case 'setup':
      return settingUp(context, rate)
    case 'ready':
      return entering(context, context.leftMs, rate)
    case 'countIn':
      return entering(context, -inEntryMs(context), rate)
    case 'work':
      return holding(context)
    case 'lost':
      return lifted(context)
    case 'rest':
      return resting(context, rate)
    case 'steady':
      return waitingFor(context)
    case 'reps':
      return repeating(context)
    case 'twisting':
      return turning(context)
    default:
      return null
  }
}

function holding(context: SessionContext): FigureNow | null {
  const step = workNow(context)
  if (step === undefined) return null
  const drill = drillInTurn(context, step, context.at)
  const posture = heldPosture(drill)
  return { ...pictured(drill, posture), breathes: posture.base === 'supine' }
}

/** What ended the round, where its drill knows it: the low back off the floor or the wall. */
function lifted(context: SessionContext): FigureNow | null {
  const { lastRound } = context
  if (lastRound === null) return null
  const drill = drillOfRound(context, lastRound)
  const fault = drill.faults.find(({ id }) => id === 'backLifted')
  return pictured(drill, fault?.posture ?? heldPosture(drill))
}
