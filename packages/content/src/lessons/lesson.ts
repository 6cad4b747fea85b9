import type { Posture, View } from '@backstride/body'
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

/** What a lesson shows: a pose of a drill of the catalogue, by its place among the drill's moves, or a posture of its own. */
export type LessonFigure = { readonly drill: string; readonly pose: number } | OwnFigure

export interface OwnFigure {
  readonly posture: Posture
  readonly view: View
  /** The picture in words. */
  readonly says: Text
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
