import { counted, type Drill, type HoldStep, holdWords } from '@backstride/content'
import { MS_PER_S, type Text } from '@backstride/kit'
import { runningCleanS } from '@backstride/motion'
import type { SessionContext } from '../session/session-context.ts'
import type { Cue, Voicing } from './cue.ts'
import { type Moment, type Now, nowAt, spokenMs } from './moments.ts'
import { drillNamed, placeInBlock, workNow } from './where.ts'

/** Late enough to be in the position, early enough to leave four seconds until halfway of ten. */
const FIRST_MS = 1000
/** Between two things said in a hold, from begin to begin: about one slow breath. */
const APART_MS = 4000
/** Between two things to think of, in a long hold. */
const AGAIN_AFTER_MS = 6000
/** How long "halfway" stays to be read. */
const HALF_SHOWN_MS = 2000
/** Below this the tone alone says halfway: a word would stand between the first cue and the last three seconds. */
const HALF_SAID_FROM_MS = 10_000

export function workCue(context: SessionContext, voicing: Voicing): Now | undefined {
  const step = workNow(context)
  if (step?.kind !== 'hold') return undefined
  const heldMs = context.holdNow === null ? 0 : runningCleanS(context.holdNow) * MS_PER_S
  return nowAt(holdMoments(context, step, voicing), heldMs)
}

/**
 * A hold in words: one thing to think of, halfway, the last three. A voice in every breath is hated (physio notes 6):
 * each round thinks of another thing and one in each turn of them is silent; the last three seconds are tones.
 */
export function holdMoments(context: SessionContext, step: HoldStep, voicing: Voicing): readonly Moment[] {
  const { at } = context
  const drill = drillNamed(step.drill)
  const targetMs = step.targetS * MS_PER_S
  const lastThreeMs = targetMs - 3 * MS_PER_S
  const thought = thoughtOf(drill, placeInBlock(context, step, at).number - 1)
  const says = (name: string, caption: Text, said: boolean, kind: Cue['kind'] = 'guide'): Cue => ({
    key: `work:${at}:${name}`,
    caption,
    spoken: said ? caption : null,
    kind,
  })
  const begin: Moment = {
    fromMs: 0,
    cue: {
      ...says('hold', thought.words, false, 'count'),
      spoken: voicing.tones ? null : holdWords.hold,
    },
  }
  const moments: readonly Moment[] = [
    {
      fromMs: FIRST_MS,
      cue: says('think', thought.words, thought.isSaid && voicing.talk === 'full'),
    },
    ...halfway(),
    ...later(),
    ...[3, 2, 1].map(left => ({
      fromMs: targetMs - left * MS_PER_S,
      cue: says(`${left}`, counted(left), !voicing.tones, 'count'),
    })),
  ]
  return [begin, ...moments.toSorted((a, b) => a.fromMs - b.fromMs)]

  function halfway(): readonly Moment[] {
    const halfMs = targetMs / 2
    if (targetMs < HALF_SAID_FROM_MS) return []
    const half = { fromMs: halfMs, cue: says('half', holdWords.half, true) }
    const onMs = halfMs + HALF_SHOWN_MS
    return onMs < lastThreeMs ? [half, { fromMs: onMs, cue: says('on', thought.words, false) }] : [half]
  }

  /** In a long hold, what else there is to think of. */
  function later(): readonly Moment[] {
    const halfMs = targetMs / 2
    const times = [
      ...every(FIRST_MS + AGAIN_AFTER_MS, halfMs - APART_MS),
      ...every(halfMs + APART_MS, lastThreeMs),
    ]
    return times.flatMap((fromMs, index) => {
      const words = drill.cues[(thought.index + index + 1) % drill.cues.length] ?? drill.position
      return fromMs + spokenMs(words, voicing.rate) > lastThreeMs
        ? []
        : { fromMs, cue: says(`think:${index}`, words, voicing.talk === 'full') }
    })
  }
}

function every(fromMs: number, untilMs: number): readonly number[] {
  const count = Math.max(0, Math.floor((untilMs - fromMs) / AGAIN_AFTER_MS) + 1)
  return Array.from({ length: count }, (_, index) => fromMs + index * AGAIN_AFTER_MS)
}

/** Round by round another cue of the drill, then one round of quiet. */
function thoughtOf(
  { cues, position }: Drill,
  round: number,
): { readonly words: Text; readonly index: number; readonly isSaid: boolean } {
  const turn = round % (cues.length + 1)
  const isSaid = turn < cues.length
  const index = isSaid ? turn : 0
  return { words: cues[index] ?? position, index, isSaid }
}
