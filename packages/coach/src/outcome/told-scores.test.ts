import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activitiesReading, activityReadings } from './activities.ts'
import { ratedLabel } from './change-rated.ts'
import { courseFrom, courseKindOf, naturalCourse, naturalCourseAt } from './natural-course.ts'
import { isSubstantial, weeklyImpactScore } from './weekly-impact.ts'

const answer = fc.constantFrom(0, 1, 2, 3) as fc.Arbitrary<0 | 1 | 2 | 3>
const week = fc.record({ participation: answer, volume: answer, performance: answer, pain: answer })

describe('[OU-05] weekly impact', () => {
  it('lies between 0 and 100, and only all or none of it are the ends', () =>
    fc.assert(
      fc.property(week, told => {
        const score = weeklyImpactScore(told)
        const answers = Object.values(told)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(score === 0).toBe(answers.every(each => each === 0))
        expect(score === 100).toBe(told.participation === 3)
      }),
    ))

  it('never falls when an answer rises', () =>
    fc.assert(
      fc.property(week, fc.constantFrom('participation', 'volume', 'performance', 'pain'), (told, which) => {
        const more = Math.min(3, told[which] + 1) as 0 | 1 | 2 | 3
        expect(weeklyImpactScore({ ...told, [which]: more })).toBeGreaterThanOrEqual(weeklyImpactScore(told))
      }),
    ))

  it('is a sum of 0, 8, 17 and 25', () => {
    expect(weeklyImpactScore({ participation: 1, volume: 2, performance: 0, pain: 3 })).toBe(8 + 17 + 0 + 25)
    expect(weeklyImpactScore({ participation: 3, volume: 0, performance: 0, pain: 0 })).toBe(100)
  })

  it('is substantial from a moderate cut on, or without any running', () => {
    expect(isSubstantial({ participation: 1, volume: 1, performance: 1, pain: 3 })).toBe(false)
    expect(isSubstantial({ participation: 1, volume: 2, performance: 0, pain: 0 })).toBe(true)
    expect(isSubstantial({ participation: 0, volume: 0, performance: 2, pain: 0 })).toBe(true)
    expect(isSubstantial({ participation: 3, volume: 0, performance: 0, pain: 0 })).toBe(true)
  })
})

describe('[OU-03] change since the start', () => {
  it('is slight from 2 and clear from 4, alike in both directions', () => {
    expect([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map(ratedLabel)).toEqual([
      'clearlyWorse',
      'clearlyWorse',
      'slightlyWorse',
      'slightlyWorse',
      'same',
      'same',
      'same',
      'slightlyBetter',
      'slightlyBetter',
      'clearlyBetter',
      'clearlyBetter',
    ])
  })
})

describe('[OU-02] own activities', () => {
  const rated = (running: number, more: Readonly<Record<string, number>> = {}) => [
    { id: 'running', score: running },
    ...Object.entries(more).map(([id, score]) => ({ id, words: `To ${id}`, score })),
  ]

  it('together are read by their mean, over those that the start had too', () => {
    const reading = activitiesReading([rated(4, { lift: 2 }), rated(6, { lift: 4, sit: 0 })])
    expect(reading).toMatchObject({ measure: 'activities', baseline: 3, now: 5, label: 'improved' })
  })

  it('running alone is read as one: 3 points are needed', () => {
    expect(activitiesReading([rated(4), rated(6)])).toMatchObject({
      measure: 'oneActivity',
      label: 'noClearChange',
    })
    expect(activitiesReading([rated(0), rated(3)])).toMatchObject({ baseline: 0, label: 'improved' })
  })

  it('of three ratings the first and the newest are read', () => {
    expect(activitiesReading([rated(2), rated(9), rated(5)])).toMatchObject({ baseline: 2, now: 5 })
  })

  it('once is no change, and neither are activities without a common one', () => {
    expect(activitiesReading([])).toBeUndefined()
    expect(activitiesReading([rated(4)])).toBeUndefined()
    expect(activitiesReading([[{ id: 'a', score: 1 }], [{ id: 'b', score: 9 }]])).toBeUndefined()
  })

  it('each is read against its own first rating, one named later too', () => {
    expect(activityReadings([])).toEqual([])
    const [running, sit] = activityReadings([rated(4), rated(5, { sit: 2 }), rated(8, { sit: 2 })])
    expect(running).toStrictEqual({
      id: 'running',
      measure: 'oneActivity',
      baseline: 4,
      now: 8,
      label: 'improved',
      recovered: false,
    })
    expect(sit).toMatchObject({ id: 'sit', words: 'To sit', baseline: 2, now: 2, label: 'noClearChange' })
  })
})

describe('[OU-10] the natural course', () => {
  it('has the values of the studies where they measured', () => {
    expect([0, 6, 26, 52].map(at => naturalCourseAt('acute', at))).toEqual([52, 23, 12, 6])
    expect([0, 6, 26, 52].map(at => naturalCourseAt('persistent', at))).toEqual([51, 33, 26, 23])
    expect(naturalCourseAt('acute', 3)).toBe(37.5)
    expect(naturalCourseAt('acute', 39)).toBe(9)
    expect(naturalCourseAt('persistent', 90)).toBe(23)
  })

  it('never rises, and the slower course never lies below the faster', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        (at, on) => {
          for (const kind of ['acute', 'persistent'] as const)
            expect(naturalCourseAt(kind, at + on)).toBeLessThanOrEqual(naturalCourseAt(kind, at) + 1e-9)
          // Just after the start they differ by less than a rounding.
          expect(courseFrom('persistent', 6, at)).toBeGreaterThanOrEqual(courseFrom('acute', 6, at) - 1e-9)
        },
      ),
    ))

  it('begins at the own value, whatever it is: zero stays zero', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.constantFrom('acute' as const, 'persistent' as const),
        (nrs, kind) => {
          expect(courseFrom(kind, nrs, 0)).toBe(nrs)
          expect(courseFrom(kind, 0, 12)).toBe(0)
        },
      ),
    ))

  it('is the slower one from six weeks on', () => {
    expect(naturalCourse.persistentFromWeeks).toBe(6)
    expect([0, 5.9, 6, 12, 260].map(courseKindOf)).toEqual([
      'acute',
      'acute',
      'persistent',
      'persistent',
      'persistent',
    ])
  })
})
