type Point = readonly [week: number, pain: number]

/** Mean pain of the people in the studies, 0 to 100, by weeks since they began to be followed. */
interface Course {
  readonly points: readonly [Point, ...Point[]]
}

/**
 * How back pain went on average in pooled studies, whatever was done or not done. Other people, a scale of 100, averages:
 * no forecast for one person. Source: EV H8: R10. [OU-10]
 */
export const naturalCourse = {
  tag: 'F',
  source:
    'EV H8: R10 (Costa 2012, Wallwork 2024); from which week on the slower course is shown is our choice',
  scale: 100,
  /** Back pain that has lasted for these weeks follows the slower course. */
  persistentFromWeeks: 6,
  acute: {
    points: [
      [0, 52],
      [6, 23],
      [26, 12],
      [52, 6],
    ],
  },
  persistent: {
    points: [
      [0, 51],
      [6, 33],
      [26, 26],
      [52, 23],
    ],
  },
} as const satisfies { acute: Course; persistent: Course } & Record<string, unknown>

export type CourseKind = 'acute' | 'persistent'

/** By how long it had hurt when the safety questions were answered. */
export const courseKindOf = (episodeWeeks: number): CourseKind =>
  episodeWeeks < naturalCourse.persistentFromWeeks ? 'acute' : 'persistent'

/** Mean pain of the studies after so many weeks, 0 to 100: on the straight line between two measurements, then as last. */
export function naturalCourseAt(kind: CourseKind, week: number): number {
  const { points }: Course = naturalCourse[kind]
  const from = points.findLast(([at]) => at <= week) ?? points[0]
  const to = points.find(([at]) => at > week)
  if (to === undefined) return from[1]
  return from[1] + ((to[1] - from[1]) * (week - from[0])) / (to[0] - from[0])
}

/** The same curve, begun at the runner's own first value, 0 to 10. */
export const courseFrom = (kind: CourseKind, startNrs: number, week: number): number =>
  (startNrs * naturalCourseAt(kind, week)) / naturalCourseAt(kind, 0)
