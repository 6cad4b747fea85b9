import type { Text } from '@backstride/kit'
import type { SourceId } from '../sources/sources.ts'

/** About how long one takes, read or heard. */
export const lessonS = 45

/** Something to read or hear, with what is behind it. */
export interface Lesson {
  readonly id: LessonId
  /** A sentence that holds what the lesson comes down to. */
  readonly title: Text
  /** Three to five, each said in one breath or two. */
  readonly lines: readonly Text[]
  readonly figures: readonly LessonFigure[]
  /** What is known, and what isn't. */
  readonly known: readonly Statement[]
  /** Where the lesson leads, besides the next one. */
  readonly ways: readonly Way[]
}

export const lessonIds = [
  'middle',
  'ten-seconds',
  'hips',
  'legs',
  'hurt',
  'long-run',
  'calm',
  'get-help',
] as const
export type LessonId = (typeof lessonIds)[number]

/** A pose of a drill of the catalogue, beside what it illustrates. */
export interface LessonFigure {
  readonly drill: string
  /** Which of the drill's moves, from 0. */
  readonly pose: number
}

/**
 * known: found in studies, as far as the sources go. unknown: nobody has shown it. ourChoice: a number or a way that we
 * chose and that no study stands behind.
 */
export type Certainty = 'known' | 'unknown' | 'ourChoice'

export interface Statement {
  readonly status: Certainty
  readonly words: Text
  readonly sources: readonly SourceId[]
}

export type Way = 'safetyQuestions' | 'emergencyNumbers'
