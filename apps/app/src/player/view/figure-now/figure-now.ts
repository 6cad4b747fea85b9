import type { Posture } from '@backstride/body'
import { inEntryMs } from '../../cues/entry-cues.ts'
import { drillNamed, workNow } from '../../cues/where.ts'
import { toldLook } from '../../session/moves/watching.ts'
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
    case 'placing':
    case 'settling':
    case 'pressingFlat':
    case 'told':
      return waitingFor(context)
    case 'arching':
      return arched(context)
    case 'countIn':
      return entering(context, -inEntryMs(context), rate)
    case 'zeroing':
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
  const held = { ...pictured(drill, posture), breathes: posture.base === 'supine' }
  return toldLook(context)?.form === 'unseen' ? { ...held, contact: 'unseen' } : held
}

/** The small arch with the feet down: its axis of tilt is what the phone learns. */
function arched(context: SessionContext): FigureNow | null {
  const waiting = waitingFor(context)
  const step = workNow(context)
  if (waiting === null || step === undefined) return waiting
  const fault = drillNamed(step.drill).faults.find(({ id }) => id === 'backLifted')
  if (fault === undefined) return waiting
  const { posture } = waiting
  const { tiltDeg } = fault.posture.pelvis
  return {
    ...waiting,
    posture: archedFrom(posture, tiltDeg),
  }
}

/** The same object for the same posture: nothing is drawn anew. */
const archedPostures = new WeakMap<Posture, Posture>()
function archedFrom(posture: Posture, tiltDeg: number): Posture {
  const known = archedPostures.get(posture)
  if (known !== undefined) return known
  const arched: Posture = {
    ...posture,
    pelvis: { ...posture.pelvis, tiltDeg },
    contacts: posture.contacts.filter(contact => contact !== 'lowBack'),
  }
  archedPostures.set(posture, arched)
  return arched
}

/** What ended the round, where its drill knows it: the low back off the floor or the wall. */
function lifted(context: SessionContext): FigureNow | null {
  const { lastRound } = context
  if (lastRound === null) return null
  const drill = drillOfRound(context, lastRound)
  const fault = drill.faults.find(({ id }) => id === 'backLifted')
  return pictured(drill, fault?.posture ?? heldPosture(drill))
}
