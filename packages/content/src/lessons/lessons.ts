import { legs } from './legs.ts'
import type { Lesson, LessonId } from './lesson.ts'
import { calm, getHelp, hurt } from './listening.ts'
import { longRun } from './long-run.ts'
import { hips, middle, tenSeconds } from './two-drills.ts'

/** The eight lessons in the order they are offered. Source: physio notes 10. */
export const lessons: readonly Lesson[] = [middle, tenSeconds, hips, legs, hurt, longRun, calm, getHelp]

export const lessonOf = (id: string): Lesson | undefined => lessons.find(each => each.id === id)

/** undefined: it was the last. */
export function lessonAfter(id: LessonId): Lesson | undefined {
  return lessons[lessons.findIndex(each => each.id === id) + 1]
}
