import { inOneBreath } from '@backstride/content'
import { MS_PER_S, type Text } from '@backstride/kit'
import { phoneWords, problemWords, waitsWords } from '../../eyes/phone/index.ts'
import { restNow } from '../session/moves/calibrating.ts'
import { mayTryAgain } from '../session/moves/losing-sight.ts'
import { mustComeOut, toldLook } from '../session/moves/watching.ts'
import type { SessionContext } from '../session/session-context.ts'
import { eyeTiming } from '../session/timing.ts'
import type { Cue, Voicing } from './cue.ts'
import { type Item, inARow, type Moment, type Now, nowAt, spokenMs } from './moments.ts'
import { elapsedMs } from './where.ts'

/** Reading pace of the placing: time to hear a line and to do it. [D] */
const LINE_MS = 1500
/** Who is not there yet hears once more what is waited for. [D] */
const TOLD_AGAIN_MS = 15_000

interface Words {
  readonly caption: Text
  readonly whole: Text
}

const guide = (key: string, { caption, whole }: Words): Cue => ({
  key,
  caption,
  spoken: whole,
  kind: 'guide',
})

/** Where the phone goes, before the screen is locked. */
export function placingCue(context: SessionContext, { rate }: Voicing): Now | undefined {
  let fromMs = 0
  const moments = phoneWords.placing.map((words, index): Moment => {
    const whole = inOneBreath(words.caption, words.whole)
    const own = { fromMs, cue: guide(`placing:${context.at}:${index}`, { ...words, whole }) }
    fromMs += spokenMs(whole, rate) + LINE_MS
    return own
  })
  const last = moments.at(-1)
  const again =
    last === undefined
      ? []
      : [{ fromMs: fromMs + TOLD_AGAIN_MS, cue: { ...last.cue, key: `${last.cue.key}:again` } }]
  return nowAt([...moments, ...again], elapsedMs(context))
}

/** Waits until it lies: told again in a while, and what is in the way. */
export function settlingCue(context: SessionContext): Now {
  const passedMs = elapsedMs(context)
  const turn = Math.floor(passedMs / TOLD_AGAIN_MS)
  const forMs = passedMs - turn * TOLD_AGAIN_MS
  const key = `settling:${context.at}:${context.eye.tries}:${turn}`
  if (turn === 0) return { cue: guide(key, phoneWords.settling), forMs }
  if (context.eye.turned && turn % 3 === 2) return { cue: guide(`${key}:turned`, phoneWords.turned), forMs }
  return restNow(context) === 'steep'
    ? { cue: guide(`${key}:steep`, phoneWords.steep), forMs }
    : { cue: guide(`${key}:moves`, phoneWords.settlingMore), forMs }
}

/** What to do, then to stay so while it is felt. */
export function endCue(context: SessionContext, end: 'flat' | 'arch'): Now | undefined {
  const key = `${end}:${context.at}:${context.eye.tries}`
  return nowAt(
    [
      { fromMs: 0, cue: guide(key, phoneWords[end]) },
      { fromMs: eyeTiming.endLeadS * MS_PER_S, cue: guide(`${key}:stay`, phoneWords.stay) },
    ],
    elapsedMs(context),
  )
}

/** Flat once more with the legs up. */
export function zeroCue(context: SessionContext): Now {
  const { zeroTries } = context.eye
  const words = zeroTries > 0 ? phoneWords.zeroAgain : phoneWords.zero
  return { cue: guide(`zero:${context.at}:${zeroTries}`, words), forMs: elapsedMs(context) }
}

/** What happened, and what comes: legs down first, if they are up. */
export function toldCue(context: SessionContext, voicing: Voicing): Now | undefined {
  const { eye, at } = context
  const problem = problemWords[eye.problem ?? 'nothingSeen']
  const then = mayTryAgain(context) ? phoneWords.onceMore : phoneWords.handFromHere
  const says = (name: string, { caption, whole }: Words): Item => ({
    key: `told:${at}:${eye.tries}:${name}`,
    caption,
    spoken: whole,
    must: true,
  })
  const items = [
    says('what', context.again ? { ...problem, whole: inOneBreath(problem.caption) } : problem),
    ...(context.again ? [says('down', phoneWords.feetDown), says('why', problem)] : []),
    says('then', then),
  ]
  const endsMs = elapsedMs(context) + context.leftMs
  return nowAt(
    inARow(items, { fromMs: 0, beginBeforeMs: endsMs, endBeforeMs: endsMs }, voicing),
    elapsedMs(context),
  )
}

/** In a round: the clock waits, and why; or contact is waited for. undefined: nothing but the hold itself. */
export function sightCue(context: SessionContext): Now | undefined {
  const look = toldLook(context)
  const { eye, at, holdNow, time } = context
  if (look === null || look.form === 'good') return undefined
  const forMs = time.countedMs - eye.lookSinceMs
  const since = Math.round(eye.lookSinceMs)
  if (look.form === 'unseen') {
    const words = waitsWords(look.why, eye.screenOff)
    return { cue: guide(`unseen:${at}:${since}`, { caption: words, whole: words }), forMs }
  }
  return holdNow?.round === null
    ? { cue: guide(`up:${at}:${since}`, phoneWords.pressFirst), forMs }
    : undefined
}

/** Said before anybody rolls over or stands up with it. */
export const takeOutItem = (context: SessionContext): readonly Item[] =>
  mustComeOut(context)
    ? [
        {
          key: `takeOut:${context.at}`,
          caption: phoneWords.takeOut.caption,
          spoken: phoneWords.takeOut.whole,
          must: true,
        },
      ]
    : []
