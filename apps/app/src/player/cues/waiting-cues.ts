import { gapWords, inOneBreath, pausedByGap, waitingWords, wayDown } from '@backstride/content'
import { MS_PER_S, type Text } from '@backstride/kit'
import { isOnTheFloor, stepNow } from '../session/moves/step-now.ts'
import type { SessionContext } from '../session/session-context.ts'
import { PAUSE_AFTER_GAP_MS, SOUND_CHECK_S } from '../session/timing.ts'
import type { Cue, Heard } from './cue.ts'
import { upNow } from './lead-cues.ts'
import { type Now, nowAt } from './moments.ts'
import { drillNamed, elapsedMs } from './where.ts'

/** How long it is said that time was not counted. */
const GAP_SAID_MS = 3000
/** A count that begins later than this is left out. */
const LATE_COUNT_MS = 300

const guide = (key: string, caption: Text, spoken: Text | null = caption): Cue => ({
  key,
  caption,
  spoken,
  kind: 'guide',
})

export const soundCheckCue = (context: SessionContext): Now | undefined =>
  nowAt(
    [
      { fromMs: 0, cue: guide('soundCheck', waitingWords.canYouHear, waitingWords.canYouHearTap) },
      { fromMs: SOUND_CHECK_S * MS_PER_S, cue: guide('soundCheck:tap', waitingWords.tapToBegin) },
    ],
    elapsedMs(context),
  )

/** Whoever stopped in the middle of a hold first hears how the legs come down. */
export const hurtingCue = (context: SessionContext): Cue => {
  const { hurting, weStop, comeToRest, whatWasIt } = waitingWords
  return guide('hurting', hurting, inOneBreath(weStop, downFirst(context) ?? comeToRest, whatWasIt))
}

/** Whoever ends it on the floor first hears the way up. */
export function doneCue(context: SessionContext): Cue {
  const up = isOnTheFloor(context) ? upNow(context) : []
  return guide('done', waitingWords.done, inOneBreath(...up, waitingWords.doneTaps))
}

/** The hold that was cut: the way down from it. */
function downFirst(context: SessionContext): Text | undefined {
  const step = stepNow(context)
  return context.again && step?.kind === 'hold' ? wayDown(drillNamed(step.drill)) : undefined
}

export function pausedCue(context: SessionContext): Cue {
  const { gap, last } = context.time
  const down = downFirst(context)
  const withDown = (words: Text): Text => (down === undefined ? words : inOneBreath(down, words))
  const byItself =
    gap !== null &&
    last !== null &&
    gap.toMs - gap.fromMs >= PAUSE_AFTER_GAP_MS &&
    last.wallMs - gap.toMs < MS_PER_S
  if (!byItself) return guide('paused', waitingWords.paused, withDown(waitingWords.paused))
  return guide(`paused:${gap.toMs}`, waitingWords.paused, withDown(pausedByGap(secondsOf(gap))))
}

/** No second counts while the audio clock stands still: that is said before anything else. */
export function clockCue(clock: Heard['clock']): Cue | undefined {
  if (clock === 'running') return undefined
  return clock === 'missing'
    ? guide('noClock', waitingWords.noClock)
    : guide('clockWaits', waitingWords.clockWaits)
}

/** A gap is told for a moment; then what was on goes on, and what was said of it is not said again. */
export function afterGap({ time: { gap, last } }: SessionContext, { cue, forMs }: Now): Cue {
  if (gap === null || last === null || secondsOf(gap) < 1) return cue
  const sinceMs = last.wallMs - gap.toMs
  const { caption, spoken } = gapWords(secondsOf(gap))
  if (sinceMs <= GAP_SAID_MS) return guide(`gap:${gap.toMs}`, caption, spoken)
  const isLate = cue.kind === 'count' && forMs > LATE_COUNT_MS
  return forMs > sinceMs || isLate ? { ...cue, spoken: null } : cue
}

const secondsOf = ({ fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): number =>
  Math.round((toMs - fromMs) / MS_PER_S)
