import {
  asSentence,
  changeWords,
  type Drill,
  inOneBreath,
  isWork,
  nextIs,
  sideWords,
  tapWhen,
} from '@backstride/content'
import { languages, type Text } from '@backstride/kit'
import { phoneWords } from '../../eyes/phone/index.ts'
import { mustComeOut } from '../session/moves/watching.ts'
import type { SessionContext } from '../session/session-context.ts'
import type { Voicing } from './cue.ts'
import { BREATH_MS, type Moment, type Now, nowAt, spokenMs } from './moments.ts'
import { drillAt, elapsedMs, sideInTurn, workNow } from './where.ts'

/** Reading pace of the set-up: time to hear a line and to do it. [D] */
const LINE_MS = 2500
const CHARACTER_MS = 60
/** Who has not tapped yet may have gone for a mat: told once more. */
const TOLD_AGAIN_MS = 30_000

/** A drill waits: its name, what to get ready, and how to say that one is. Whoever knows it hears no lines. */
export function setUpCue(context: SessionContext, voicing: Voicing): Now | undefined {
  return nowAt(setUpMoments(context, voicing), elapsedMs(context))
}

export function setUpMoments(context: SessionContext, { rate }: Voicing): readonly Moment[] {
  const step = workNow(context)
  if (step === undefined) return []
  const drill = drillAt(step)
  const lines = isKnown(context, drill) ? [] : drill.setUp
  const hint = tapWhen[drill.moves[0].posture.base]
  const side = sideInTurn(step)
  const name = nameWords(context, drill)
  const says = [
    { caption: name, spoken: isToCome(context, drill) ? nextIs(drill.name) : name },
    // Where to lie or stand depends on it.
    ...[
      ...(mustComeOut(context) ? [phoneWords.takeOut.caption] : []),
      ...lines,
      ...(side === null ? [] : [sideWords(drill.id, side).first]),
      hint,
    ].map(words => ({
      caption: words,
      spoken: words,
    })),
  ]
  let fromMs = 0
  const moments = says.map((words, index): Moment => {
    const own: Moment = {
      fromMs,
      cue: { key: `setup:${context.at}:${drill.id}:${index}`, ...words, kind: 'guide' },
    }
    fromMs += Math.max(lineMs(words.caption), spokenMs(words.spoken, rate) + BREATH_MS)
    return own
  })
  const last = moments.at(-1)
  return last === undefined
    ? moments
    : [
        ...moments,
        { fromMs: last.fromMs + TOLD_AGAIN_MS, cue: { ...last.cue, key: `${last.cue.key}:again` } },
      ]
}

const lineMs = (words: Text): number =>
  LINE_MS + CHARACTER_MS * Math.max(...languages.map(lang => words[lang].length))

/** Done in an earlier session or earlier in this one, and no other drill took its place. */
function isKnown({ start, steps, at, change }: SessionContext, { ladder }: Drill): boolean {
  if (change !== null) return false
  return (
    start.known.includes(ladder) || steps.slice(0, at).some(step => isWork(step) && step.ladder === ladder)
  )
}

/** A position that is entered on the count is not taken when it is named: its legs would go up now. */
const isToCome = ({ change }: SessionContext, { entry }: Drill): boolean =>
  change === null && entry !== undefined

const nameWords = ({ change }: SessionContext, { name }: Drill): Text =>
  change === null ? asSentence(name) : inOneBreath(changeWords[change.why].because, asSentence(name))
