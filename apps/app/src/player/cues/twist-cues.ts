import { outAndBack, readyWords, type TwistStep, turnTo } from '@backstride/content'
import type { Text } from '@backstride/kit'
import type { TwistState } from '@backstride/motion'
import type { SessionContext } from '../session/session-context.ts'
import type { Cue, Voicing } from './cue.ts'
import type { Now } from './moments.ts'
import { drillAt, workNow } from './where.ts'

/** Range grows inside each set, third by third (rules, Twists); the sides are tones, or words where tones are off. */
export function twistCue(context: SessionContext, voicing: Voicing): Now | undefined {
  const step = workNow(context)
  const { twistsNow, time } = context
  if (step?.kind !== 'twists' || twistsNow === null) return undefined
  const done = doneOf(twistsNow)
  const begins = done === 0 || thirdOf(step, done - 1) < thirdOf(step, done)
  return {
    cue: cueOfTurn(context, step, twistsNow, voicing),
    // Later turns of a third convey nothing new.
    forMs: begins ? time.countedMs - (twistsNow.sinceMs ?? time.countedMs) : Number.POSITIVE_INFINITY,
  }
}

function cueOfTurn(
  context: SessionContext,
  step: TwistStep,
  { done, next, beatMs }: TwistState,
  { talk, tones }: Voicing,
): Cue {
  const { cues, position } = drillAt(step)
  const count = done.left + done.right
  const third = thirdOf(step, count)
  const caption = cues[Math.min(cues.length - 1, third)] ?? position
  const key = `twist:${context.at}`
  if (beatMs === null && third === 0)
    return { key: `${key}:tap`, caption: readyWords.tapEach, spoken: readyWords.tapEach, kind: 'guide' }
  if (!tones && beatMs !== null && next !== null)
    return {
      key: `${key}:${count}`,
      caption,
      spoken: step.set.stance === 'standing' ? turnTo[next] : outAndBack(count + 1),
      kind: 'count',
    }
  const said = talk === 'full' && !wasThoughtOf(context, caption)
  return { key: `${key}:third:${third}`, caption, spoken: said ? caption : null, kind: 'guide' }
}

/** An earlier set of the session had the same to think of: heard once is enough. */
const wasThoughtOf = ({ steps, at }: SessionContext, words: Text): boolean =>
  steps
    .slice(0, at)
    .some(step => step.kind === 'twists' && drillAt(step).cues.some(({ en }) => en === words.en))

const doneOf = ({ done }: TwistState): number => done.left + done.right

const thirdOf = (step: TwistStep, done: number): number => Math.floor((3 * done) / twistsIn(step))

/** Both sides of a set standing, the one side of a set in the split stance. */
export const twistsIn = ({ set }: TwistStep): number => (set.stance === 'standing' ? 2 : 1) * set.perSide
