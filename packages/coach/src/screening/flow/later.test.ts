import { readScreenDocument, redFlagIds, type ScreenDocument } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { screen } from '../screen.ts'
import { laterItemsDue, laterPattern, withLaterAnswers } from './later.ts'

const sore = (episode: Partial<NonNullable<ScreenDocument['episode']>>, ageYears = 40): ScreenDocument => ({
  ageYears,
  answers: Object.fromEntries(
    redFlagIds.filter(id => !['RF10', 'RF64a', 'RF64b'].includes(id)).map(id => [id, 'no']),
  ),
  qualifiers: [],
  episode: {
    weeks: 2,
    improvedPct: 50,
    first: true,
    worsening: false,
    painAtRest: 3,
    noEasingPosition: false,
    cannotStandOrWalk: false,
    ...episode,
  },
  boneStress: { impactFocalPain: 'no', days: 0, risks: [] },
})

describe('[SC-LATER] what is asked on a later day', () => {
  it.each([
    ['a fresh, mild pain', sore({}), []],
    ['six weeks', sore({ weeks: 6 }), ['RF64a', 'RF64b']],
    ['pain of 5', sore({ painAtRest: 5 }), ['RF64a', 'RF64b']],
    ['from 50', sore({}, 50), ['RF10']],
    ['twelve weeks', sore({ weeks: 12 }), [...laterPattern, 'RF64a', 'RF64b']],
    ['no pain', { ...sore({}), episode: null }, []],
  ] as const)('%s', (_, document, items) => {
    expect(laterItemsDue(document, '2026-03-01', '2026-03-04')).toEqual(items)
  })

  it('not before the third day, not after the seventh, not twice', () => {
    const document = sore({ weeks: 6 })
    expect(laterItemsDue(document, '2026-03-01', '2026-03-03')).toEqual([])
    expect(laterItemsDue(document, '2026-03-01', '2026-03-09')).toEqual([])
    const asked = withLaterAnswers(document, '2026-03-01', '2026-03-04', { RF64a: 'no', RF64b: 'declined' })
    expect(laterItemsDue(asked, '2026-03-04', '2026-03-07')).toEqual([])
  })

  it('the answers make a whole screen, and "rather not say" changes no level', () => {
    const document = sore({ weeks: 13 })
    const declined = withLaterAnswers(document, '2026-03-01', '2026-03-04', { RF64b: 'declined' })
    expect(readScreenDocument(declined).ok).toBe(true)
    expect(screen(declined).level).toBe(screen(document).level)
    const yes = withLaterAnswers(document, '2026-03-01', '2026-03-04', { RF64b: 'yes' })
    expect(screen(yes)).toMatchObject({ level: 2, pages: ['clinician', 'crisis'] })
    const pattern = Object.fromEntries(laterPattern.map(item => [item, 'yes' as const]))
    expect(screen(withLaterAnswers(document, '2026-03-01', '2026-03-04', pattern)).level).toBe(2)
  })
})
