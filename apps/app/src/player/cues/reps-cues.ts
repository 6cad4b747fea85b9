import {
  counted,
  type Drill,
  moveSeconds,
  type Pose,
  type RepsStep,
  repMoves,
  repOf,
  repsWords,
} from '@backstride/content'
import { MS_PER_S, type Text } from '@backstride/kit'
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
  /** Of these until it arrives; then it stays. */
  readonly takesMs: number
  /** Since the movement began. */
  readonly forMs: number
}

/** A repetition is shared by its movements: two seconds up, two seconds down, unless the drill says otherwise. */
export function tempoOf({ repsNow, time }: SessionContext, step: RepsStep): Tempo {
  const drill = drillNamed(step.drill)
  const moves = repMoves(drill)
  if (repsNow === null) return { done: 0, move: 0, moves, moveMs: 0, takesMs: 0, forMs: 0 }
  const inRepMs = time.countedMs - (repsNow.sinceMs ?? time.countedMs)
  return { done: repsNow.done, moves, ...moveAt(drill, inRepMs) }
}

/** The movement that is on so long after a repetition began. */
export function moveAt(drill: Drill, inRepMs: number): Pick<Tempo, 'move' | 'moveMs' | 'takesMs' | 'forMs'> {
  const ends = moveEndsMs(drill)
  const found = ends.findIndex(endMs => inRepMs + 1e-6 < endMs)
  const move = found < 0 ? ends.length - 1 : found
  const beganMs = ends[move - 1] ?? 0
  const { takesS } = moveSeconds(repMoves(drill)[move] ?? drill.moves[0], drill)
  return {
    move,
    moveMs: (ends[move] ?? beganMs) - beganMs,
    takesMs: takesS * MS_PER_S,
    forMs: inRepMs - beganMs,
  }
}

/** When each movement of a repetition ends, since it began. */
export function moveEndsMs(drill: Drill): readonly number[] {
  let endMs = 0
  return repMoves(drill).map(pose => {
    const { takesS, staysS } = moveSeconds(pose, drill)
    endMs += (takesS + staysS) * MS_PER_S
    return endMs
  })
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
