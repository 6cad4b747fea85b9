import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changeLabel,
  changeRule,
  gainOf,
  isBelowShare,
  isFloor,
  isRecovered,
  readingOf,
} from './change-label.ts'
import { type MeasureId, measureOf, measures } from './measures.ts'

const ids = Object.keys(measures) as MeasureId[]
const labelled = ids.filter(id => measureOf(id).least !== undefined)
const rank = { worse: 0, noClearChange: 1, improved: 2 } as const

/** A measure with a start and two later values, all in its range, in steps of a quarter. */
const course = fc.constantFrom(...labelled).chain(id => {
  const [low, high] = measureOf(id).range ?? [0, 10]
  const value = fc.integer({ min: low * 4, max: high * 4 }).map(quarters => quarters / 4)
  return fc.record({ id: fc.constant(id), baseline: value, one: value, other: value })
})

/** The same sentence as in the evidence, written anew: signs instead of directions. */
function modelLabel(id: MeasureId, baseline: number, now: number) {
  const { better, least = Number.NaN } = measureOf(id)
  const delta = (now - baseline) * (better === 'lower' ? -1 : 1)
  if ((id === 'painNrs' && baseline <= 3) || (id === 'RMDQ' && baseline < 4)) return 'floor'
  if (delta >= least && delta >= 0.3 * baseline) return 'improved'
  return delta <= -least ? 'worse' : 'noClearChange'
}

describe('[OU-06] the label of a change', () => {
  it('is the one of the evidence, for every measure with a known change', () =>
    fc.assert(
      fc.property(course, ({ id, baseline, one }) => {
        expect(changeLabel(id, baseline, one)).toBe(modelLabel(id, baseline, one))
      }),
    ))

  it('never gets worse when the value gets better', () =>
    fc.assert(
      fc.property(course, ({ id, baseline, one, other }) => {
        const [worse, better] =
          gainOf(id, baseline, one) <= gainOf(id, baseline, other) ? [one, other] : [other, one]
        const before = changeLabel(id, baseline, worse)
        const after = changeLabel(id, baseline, better)
        if (before === 'floor' || after === 'floor') expect(before).toBe(after)
        else expect(rank[after ?? 'worse']).toBeGreaterThanOrEqual(rank[before ?? 'worse'])
      }),
    ))

  it('is symmetric: what is not improved one way is not worse the other way', () =>
    fc.assert(
      fc.property(course, ({ id, baseline, one }) => {
        const there = changeLabel(id, baseline, one)
        const back = changeLabel(id, one, baseline)
        if (there === 'improved' && back !== 'floor') expect(back).toBe('worse')
        if (there === 'worse' && back !== 'floor') expect(['improved', 'noClearChange']).toContain(back)
        if (there === 'noClearChange') expect(back).not.toBe('improved')
      }),
    ))

  it('zero is an answer: a start of zero and an end of zero are read like any other', () => {
    expect(changeLabel('painNrs', 5, 0)).toBe('improved')
    expect(changeLabel('oneActivity', 0, 3)).toBe('improved')
    expect(changeLabel('oneActivity', 0, 0)).toBe('noClearChange')
    expect(changeLabel('ODI', 0, 10)).toBe('worse')
  })

  it('needs both: 2 points of 8 are no 30 %, 30 % of 4 are no 2 points', () => {
    expect(changeLabel('painNrs', 8, 6)).toBe('noClearChange')
    expect(changeLabel('painNrs', 8, 5.5)).toBe('improved')
    expect(changeLabel('painNrs', 4, 2.5)).toBe('noClearChange')
    expect(changeLabel('painNrs', 4, 2)).toBe('improved')
    expect(changeLabel('painNrs', 4, 6)).toBe('worse')
    expect(changeLabel('activities', 5, 7)).toBe('improved')
    expect(changeLabel('oneActivity', 5, 7)).toBe('noClearChange')
    expect(changeLabel('RMDQ', 20, 14)).toBe('improved')
    expect(changeLabel('RMDQ', 20, 15)).toBe('noClearChange')
    expect(changeLabel('ODI', 30, 20)).toBe('improved')
  })

  it('a mean of thirds that is two points apart counts as two points', () => {
    expect(changeLabel('activities', 10 / 3, 16 / 3)).toBe('improved')
    expect(changeLabel('activities', 16 / 3, 10 / 3)).toBe('worse')
  })

  it('is not given where no size of change is known', () => {
    for (const id of ['weeklyImpact', 'OSTRC', 'STarTBack', 'STarTMSK', 'PROMISPF', 'PROMISPI'] as const)
      expect([id, changeLabel(id, 50, 0)]).toEqual([id, undefined])
  })
})

describe('[OU-07] the floor', () => {
  it('stands instead of any label, up to 3 of pain and below 4 of the RMDQ', () => {
    for (const now of [0, 3, 10]) {
      expect(changeLabel('painNrs', 3, now)).toBe('floor')
      expect(changeLabel('RMDQ', 3, now)).toBe('floor')
    }
    expect(isFloor('painNrs', 0)).toBe(true)
    expect(isFloor('painNrs', 3.5)).toBe(false)
    expect(isFloor('RMDQ', 4)).toBe(false)
    expect(isFloor('activities', 0)).toBe(false)
  })
})

describe('recovered', () => {
  it('is pain 0, or 2 and less of the RMDQ, and only where it began above', () => {
    expect(isRecovered('painNrs', 5, 0)).toBe(true)
    expect(isRecovered('painNrs', 5, 0.5)).toBe(false)
    expect(isRecovered('painNrs', 0, 0)).toBe(false)
    expect(isRecovered('RMDQ', 9, 2)).toBe(true)
    expect(isRecovered('RMDQ', 2, 1)).toBe(false)
    expect(isRecovered('ODI', 40, 0)).toBe(false)
    expect(readingOf('painNrs', 3, 0)).toMatchObject({ label: 'floor', recovered: true })
  })
})

describe('less than 30 % gained', () => {
  it('holds whenever nothing was gained, also from zero', () =>
    fc.assert(
      fc.property(course, ({ id, baseline, one }) => {
        if (gainOf(id, baseline, one) <= 0) expect(isBelowShare(id, baseline, one)).toBe(true)
      }),
    ))

  it('ends at 30 % itself', () => {
    expect(changeRule.leastPct).toBe(30)
    expect(isBelowShare('painNrs', 5, 3.5)).toBe(false)
    expect(isBelowShare('painNrs', 5, 3.6)).toBe(true)
    expect(isBelowShare('activities', 0, 1)).toBe(false)
    expect(isBelowShare('activities', 0, 0)).toBe(true)
    expect(isBelowShare('activities', 5, 4)).toBe(true)
  })
})
