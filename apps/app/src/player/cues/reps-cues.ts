import { counted, type Pose, type RepsStep, repMoves, repOf, repsWords } from '@backstride/content'
import type { Text } from '@backstride/kit'
import type { SessionContext } from '../session/session-context.ts'
import type { Cue, Voicing } from './cue.ts'
import { type Now, spokenMs } from './moments.ts'
import { drillNamed, isFirstOfBlock, workNow } from './where.ts'

/** Which movement of a repetition is on, and since when, ms. */
export interface Tempo {
  readonly done: number
  readonly move: number
  readonly moves: readonly Pose[]
  readonly moveMs: number
  /** Since the movement began. */
  readonly forMs: number
}

/** A repetition is shared evenly by its movements: two seconds up, two seconds down. */
export function tempoOf({ repsNow, time }: SessionContext, step: RepsStep): Tempo {
  const moves = repMoves(drillNamed(step.drill))
  if (repsNow === null) return { done: 0, move: 0, moves, moveMs: 0, forMs: 0 }
  const moveMs = repsNow.tempoMs / moves.length
  const inRepMs = time.countedMs - (repsNow.sinceMs ?? time.countedMs)
  const move = Math.min(moves.length - 1, Math.floor((inRepMs + 1e-6) / moveMs))
  return { done: repsNow.done, move, moves, moveMs, forMs: inRepMs - move * moveMs }
}

/** The first repetition of a drill is said move by move, then each is counted as it ends; the last two are told beforehand. */
export function repsCue(context: SessionContext, voicing: Voicing): Now | undefined {
  const step = workNow(context)
  if (step?.kind !== 'reps') return undefined
  const tempo = tempoOf(context, step)
  const { move, forMs } = tempo
  const key = `reps:${context.at}:${tempo.done}:${move}`
  const words = tempo.moves[move]?.says ?? drillNamed(step.drill).position
  const said = saidIn(context, step, tempo, words, voicing)
  return { cue: { key, kind: 'count', ...said }, forMs }
}

function saidIn(
  context: SessionContext,
  { reps }: RepsStep,
  { done, move, moveMs }: Tempo,
  words: Text,
  voicing: Voicing,
): Pick<Cue, 'caption' | 'spoken'> {
  if (done === firstOf(context)) {
    const isToldByTones = voicing.tones && !isFirstOfBlock(context)
    return { caption: words, spoken: isToldByTones ? null : asFarAsItFits(words, moveMs, voicing.rate) }
  }
  if (move > 0) return { caption: words, spoken: null }
  if (done === reps - 1) return { caption: repsWords.lastOne, spoken: repsWords.lastOne }
  if (done === reps - 2) return { caption: repsWords.twoMore, spoken: repsWords.twoMore }
  return { caption: repOf(done, reps), spoken: voicing.talk === 'full' ? counted(done) : null }
}

/** Repetitions that were done before an interruption; the one after them is said again. */
const firstOf = ({ phaseFromMs, repsNow }: SessionContext): number => {
  if (repsNow === null) return 0
  const sinceMs = repsNow.sinceMs ?? phaseFromMs
  return repsNow.done - Math.round((sinceMs - phaseFromMs) / repsNow.tempoMs)
}

const asFarAsItFits = (words: Text, ms: number, rate: number): Text | null =>
  [words, firstWords(words)].find(each => spokenMs(each, rate) <= ms) ?? null

/** What comes before the first comma: "Up" of "Up, two seconds." */
const firstWords = (words: Text): Text => {
  const upTo = (all: string): string => all.replace(/[,.].*$/su, '.')
  return { en: upTo(words.en), de: upTo(words.de) }
}
