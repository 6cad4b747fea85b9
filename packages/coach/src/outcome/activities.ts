import type { ActivitiesRated } from '@backstride/facts'
import { type Reading, readingOf } from './change-label.ts'

export type RatedActivity = ActivitiesRated['activities'][number]

/** One activity by its id, when it was first rated and now. */
export interface ActivityReading extends Reading {
  readonly id: string
  readonly words?: string
}

/** Mean of the ratings, 0 to 10. */
export const activitiesMean = (activities: readonly RatedActivity[]): number =>
  activities.reduce((sum, { score }) => sum + score, 0) / activities.length

/** Every activity of the newest rating, against the first time it was rated. */
export function activityReadings(ratings: readonly (readonly RatedActivity[])[]): readonly ActivityReading[] {
  return (ratings.at(-1) ?? []).map(({ id, score, words }) => {
    const first = ratings.flat().find(each => each.id === id)
    return {
      id,
      ...(words === undefined ? {} : { words }),
      ...readingOf('oneActivity', first?.score ?? score, score),
    }
  })
}

/**
 * All activities together, those of the newest rating that the first one had too: an activity named later has no start.
 * One alone is read as one. undefined: not rated twice.
 */
export function activitiesReading(ratings: readonly (readonly RatedActivity[])[]): Reading | undefined {
  const [first, ...later] = ratings
  const newest = later.at(-1)
  if (first === undefined || newest === undefined) return undefined
  const both = newest.flatMap(now => {
    const before = first.find(({ id }) => id === now.id)
    return before === undefined ? [] : [{ before, now }]
  })
  if (both.length === 0) return undefined
  return readingOf(
    both.length === 1 ? 'oneActivity' : 'activities',
    activitiesMean(both.map(({ before }) => before)),
    activitiesMean(both.map(({ now }) => now)),
  )
}
