import type { SessionContext } from '../session/session-context.ts'
import { allHeard, type Cue, type Heard, type Talk, type Voicing } from './cue.ts'
import { entryMoments, inEntryMs } from './entry-cues.ts'
import { endCue, placingCue, settlingCue, sightCue, toldCue, zeroCue } from './eye-cues.ts'
import { leadCue } from './lead-cues.ts'
import { type Now, nowAt } from './moments.ts'
import { readyCue } from './ready-cues.ts'
import { repsCue } from './reps-cues.ts'
import { lostCue, restCue, steadyCue } from './rest-cues.ts'
import { setUpCue } from './set-up-cues.ts'
import { twistCue } from './twist-cues.ts'
import { afterGap, clockCue, doneCue, hurtingCue, pausedCue, soundCheckCue } from './waiting-cues.ts'
import { workCue } from './work-cues.ts'

/** States that time leads through: with the audio clock they stand still. */
const timed: ReadonlySet<string> = new Set([
  'lead',
  'ready',
  'placing',
  'settling',
  'pressingFlat',
  'arching',
  'told',
  'countIn',
  'zeroing',
  'work',
  'reps',
  'twisting',
  'lost',
  'rest',
])
/** States in which what nobody saw is missing from what counts. */
const counting: ReadonlySet<string> = new Set([
  'countIn',
  'pressingFlat',
  'arching',
  'zeroing',
  'work',
  'reps',
  'twisting',
])

/**
 * What a session conveys at one moment, as caption and as words: the screen, the voice and the transcripts all ask
 * here. It depends on the state and trusted time alone. Nothing it says claims to have seen a back that nobody saw.
 */
export function cueOf(state: string, context: SessionContext, talk: Talk, heard: Heard = allHeard): Cue {
  const waiting = timed.has(state) ? clockCue(heard.clock) : undefined
  if (waiting !== undefined) return waiting
  const now = nowOf(state, context, { ...heard, talk })
  if (now === undefined) return silent(state)
  return counting.has(state) ? afterGap(context, now) : now.cue
}

function nowOf(state: string, context: SessionContext, voicing: Voicing): Now | undefined {
  switch (state) {
    case 'soundCheck':
      return soundCheckCue(context)
    case 'setup':
      return setUpCue(context, voicing)
    case 'lead':
      return leadCue(context)
    case 'ready':
      return readyCue(context, voicing)
    case 'placing':
      return placingCue(context, voicing)
    case 'settling':
      return settlingCue(context)
    case 'pressingFlat':
      return endCue(context, 'flat')
    case 'arching':
      return endCue(context, 'arch')
    case 'zeroing':
      return zeroCue(context)
    case 'told':
      return toldCue(context, voicing)
    case 'countIn':
      return nowAt(entryMoments(context, voicing), inEntryMs(context))
    case 'work':
      return sightCue(context) ?? workCue(context, voicing)
    case 'reps':
      return repsCue(context, voicing)
    case 'twisting':
      return twistCue(context, voicing)
    case 'lost':
      return lostCue(context, voicing)
    case 'rest':
      return restCue(context, voicing)
    case 'steady':
      return still(steadyCue(context))
    case 'paused':
      return still(pausedCue(context))
    case 'hurting':
      return still(hurtingCue(context))
    case 'done':
      return still(doneCue(context))
    default:
      return undefined
  }
}

/** Said as long as its state is on. */
const still = (cue: Cue): Now => ({ cue, forMs: 0 })

/** A list of steps that ran out in between: nothing to say. */
const silent = (state: string): Cue => ({
  key: `silent:${state}`,
  caption: { en: '', de: '' },
  spoken: null,
  kind: 'guide',
})
