import { type RedFlagId, redFlagIds } from '@backstride/facts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenWith } from '../testing/journal-of.ts'
import { redFlags } from './red-flags.ts'
import { screen } from './screen.ts'

/** What one yes or one unsure gives, everything else no; information and partner flags leave it clear. */
const table: Record<RedFlagId, readonly [yes: number, unsure: number]> = {
  RF01: [0, 0],
  RF02: [0, 0],
  RF03: [0, 0],
  RF04: [1, 1],
  RF05: [0, 0],
  RF06: [0, 0],
  RF07: [1, 1],
  RF08: [2, 3],
  RF09: [2, 3],
  RF10: [2, 3],
  RF11: [0, 0],
  RF12: [0, 4],
  RF13: [4, 4],
  RF14a: [0, 0],
  RF14b: [1, 1],
  RF14c: [2, 3],
  RF15: [1, 1],
  RF16: [2, 3],
  RF16e: [0, 0],
  RF17: [3, 4],
  RF18: [2, 3],
  RF19: [1, 1],
  RF20: [1, 1],
  RF21: [1, 1],
  RF22: [2, 3],
  RF24: [2, 3],
  RF26: [1, 1],
  RF30: [2, 3],
  RF31: [2, 3],
  RF32: [3, 4],
  RF40: [1, 1],
  RF41: [4, 4],
  RF62a: [2, 3],
  RF62b: [3, 4],
  RF63a: [2, 3],
  RF63b: [4, 4],
  RF63c: [3, 4],
  RF63d: [2, 3],
  RF64a: [4, 4],
  RF64b: [2, 3],
  RF65: [3, 4],
  RF66a: [4, 4],
  RF66b: [2, 3],
  RF66c: [0, 0],
}

describe('one answer alone', () => {
  it.each(redFlagIds)('[%s] yes and unsure give the level of the table', id => {
    const [yes, unsure] = table[id]
    expect(screen(screenWith({ [id]: 'yes' })).level).toBe(yes)
    expect(screen(screenWith({ [id]: 'unsure' })).level).toBe(unsure)
  })

  it.each(redFlagIds.filter(id => !['RF13', 'RF41'].includes(id)))('[%s] yes is listed, no is not', id => {
    expect(screen(screenWith({ [id]: 'yes' })).rules).toEqual([id])
    expect(screen(screenWith()).rules).toEqual([])
  })
})

/** Cases of more than one answer: [what it shows, answers, more, level, first rules]. */
const cases: readonly [
  string,
  Parameters<typeof screenWith>[0],
  Parameters<typeof screenWith>[1],
  number,
  readonly string[],
][] = [
  [
    '[RF01] unchanged for over 14 days is urgent, not emergency',
    { RF01: 'yes' },
    { qualifiers: ['cesUnchanged14d'] },
    1,
    ['RF01'],
  ],
  [
    '[RF03] unsure and unchanged is urgent',
    { RF03: 'unsure' },
    { qualifiers: ['cesUnchanged14d'] },
    1,
    ['RF03'],
  ],
  [
    '[RF04] with a saddle sign is emergency',
    { RF04: 'yes', RF03: 'unsure' },
    { qualifiers: ['cesUnchanged14d'] },
    0,
    ['RF04'],
  ],
  ['[RF04] with both legs is emergency', { RF04: 'yes', RF05: 'yes' }, {}, 0, ['RF04', 'RF05']],
  ['[RF13] fires from 60', { RF13: 'yes' }, { ageYears: 60 }, 1, ['RF13']],
  ['[RF13] does not fire at 59', { RF13: 'yes' }, { ageYears: 59 }, 4, []],
  ['[RF13] with collapse is emergency', { RF13: 'yes', RF11: 'yes' }, { ageYears: 70 }, 0, ['RF11', 'RF13']],
  ['[RF20] with a leg sign is emergency', { RF20: 'yes', RF07: 'unsure' }, {}, 0, ['RF20']],
  [
    '[RF20] that one cannot stand on is emergency',
    { RF20: 'yes' },
    { qualifiers: ['cannotBearWeight'] },
    0,
    ['RF20'],
  ],
  ['[RF26] with chest signs is emergency', { RF26: 'yes', RF14a: 'yes' }, {}, 0, ['RF14a', 'RF26']],
  [
    '[RF30] with weight loss is urgent, and so is that',
    { RF30: 'yes', RF31: 'yes' },
    {},
    1,
    ['RF30', 'RF31'],
  ],
  ['[RF30] with unsure night pain is urgent', { RF30: 'yes', RF32: 'unsure' }, {}, 1, ['RF30']],
  ['[RF31] with night pain is urgent', { RF31: 'yes', RF32: 'yes' }, {}, 1, ['RF31', 'RF32']],
  ['[RF32] with thin bones is clinician first', { RF32: 'yes', RF22: 'yes' }, {}, 2, ['RF22', 'RF32']],
  [
    '[RF32] with low defences is clinician first, and lists them',
    { RF32: 'yes', RF41: 'yes' },
    {},
    2,
    ['RF32', 'RF41'],
  ],
  [
    '[RF32] in a first episode from 50 is clinician first',
    { RF32: 'yes' },
    { ageYears: 50, episode: { first: true } },
    2,
    ['RF32'],
  ],
  [
    '[RF32] in a first episode at 49 is caution',
    { RF32: 'yes' },
    { ageYears: 49, episode: { first: true } },
    3,
    ['RF32'],
  ],
  ['[RF32] unsure where yes gives 2 is caution', { RF32: 'unsure', RF41: 'yes' }, {}, 3, ['RF32', 'RF41']],
  ['[RF32] does not apply without pain', { RF32: 'yes', RF30: 'yes' }, { episode: null }, 2, ['RF30']],
  ['[RF40] confused is emergency', { RF40: 'yes' }, { qualifiers: ['confusedOrCollapsing'] }, 0, ['RF40']],
  ['[RF41] beside fever is listed', { RF40: 'yes', RF41: 'unsure' }, {}, 1, ['RF40', 'RF41']],
  [
    '[RF65] fainted twice is clinician first',
    { RF65: 'yes' },
    { qualifiers: ['faintedTwice3Months'] },
    2,
    ['RF65'],
  ],
  [
    '[RF65] fainted twice but unsure is caution',
    { RF65: 'unsure' },
    { qualifiers: ['faintedTwice3Months'] },
    3,
    ['RF65'],
  ],
  ['[RF16e] counts though not pregnant', { RF16: 'no', RF16e: 'yes' }, {}, 0, ['RF16e']],
  ['[RF64b] declined is not asked', { RF64b: 'declined' }, {}, 4, []],
  [
    '[RF23] with a risk stops running',
    {},
    { boneStress: { impactFocalPain: 'yes', days: 1, risks: ['lowEnergy'] } },
    2,
    ['RF23'],
  ],
  [
    '[RF23] for 8 days stops running',
    {},
    { boneStress: { impactFocalPain: 'unsure', days: 8, risks: [] } },
    2,
    ['RF23'],
  ],
  [
    '[RF23] alone for 7 days is caution',
    {},
    { boneStress: { impactFocalPain: 'yes', days: 7, risks: [] } },
    3,
    ['RF23'],
  ],
  [
    '[RF60] 8 with no ease is urgent',
    {},
    { episode: { painAtRest: 8, noEasingPosition: true } },
    1,
    ['RF60'],
  ],
  ['[RF60] 8 that eases is clinician first', {}, { episode: { painAtRest: 8 } }, 2, ['RF60']],
  [
    '[RF60] 7 with no ease is clinician first',
    {},
    { episode: { painAtRest: 7, cannotStandOrWalk: true } },
    2,
    ['RF60'],
  ],
  ['[RF60] 6 is clear', {}, { episode: { painAtRest: 6 } }, 4, []],
  ['[RF61] six weeks and stuck is information', {}, { episode: { weeks: 6, improvedPct: 29 } }, 4, ['RF61']],
  [
    '[RF61] and 5 at rest is caution',
    {},
    { episode: { weeks: 6, improvedPct: 0, painAtRest: 5 } },
    3,
    ['RF61'],
  ],
  [
    '[RF61] and worsening is caution',
    {},
    { episode: { weeks: 60, improvedPct: -10, worsening: true } },
    3,
    ['RF61'],
  ],
  ['[RF61] not at 30 %', {}, { episode: { weeks: 20, improvedPct: 30 } }, 4, []],
  ['[RF70] under 18 is clinician first', {}, { ageYears: 17 }, 2, ['RF70']],
  ['[RF70] 18 is clear', {}, { ageYears: 18 }, 4, []],
]

it.each(cases)('%s', (_, answers, more, level, rules) => {
  const result = screen(screenWith(answers, more))
  expect({
    level: result.level,
    rules: result.rules.slice(0, rules.length),
    none: rules.length === 0 ? result.rules : [],
  }).toEqual({ level, rules, none: [] })
})

describe('the count of five', () => {
  const all = [
    'onsetBefore40',
    'gradual',
    'betterWithExercise',
    'notBetterWithRest',
    'nightPainEasesOnRising',
  ] as const
  const count = (yes: number, rest: 'no' | 'unsure' = 'no') =>
    Object.fromEntries(all.map((name, index) => [name, index < yes ? 'yes' : rest])) as NonNullable<
      ReturnType<typeof screenWith>['inflammatory']
    >

  it.each([
    [5, 2],
    [4, 2],
    [3, 3],
    [2, 4],
  ])('[RF50] %i of five at 13 weeks gives level %i', (yes, level) => {
    expect(screen(screenWith({}, { episode: { weeks: 13 }, inflammatory: count(yes) })).level).toBe(level)
  })
  it('[RF50] is not counted before 13 weeks', () => {
    expect(screen(screenWith({}, { episode: { weeks: 12.9 }, inflammatory: count(5) })).level).toBe(4)
  })
  it('[RF50] unsure scores nothing', () => {
    expect(screen(screenWith({}, { episode: { weeks: 20 }, inflammatory: count(2, 'unsure') })).level).toBe(4)
  })
})

describe('pages and restrictions', () => {
  const closed = ['noRunning', 'noDrills']
  it.each([
    ['RF05', ['emergency'], closed],
    ['RF07', ['urgent'], closed],
    ['RF08', ['clinician'], closed],
    ['RF24', ['clinician'], ['noRunning', 'noWalk', 'noDrills']],
    ['RF17', ['pelvicHealth'], ['noHeadLift', 'noStraightLegs', 'noRunningRise', 'holdMax10s']],
    ['RF63c', [], ['noHeadLift', 'noStraightLegs', 'noRunningRise', 'holdMax10s']],
    ['RF63b', [], ['breathingCue']],
    ['RF65', [], ['noRunningRise', 'holdMax10s', 'getUpRule']],
    ['RF66a', [], ['noHeadLift']],
    ['RF64a', ['hopeless'], []],
    ['RF64b', ['clinician', 'crisis'], closed],
  ] as const)('[%s] shows its pages and sets its limits', (id, pages, restrictions) => {
    const result = screen(screenWith({ [id]: 'yes' }))
    expect(result.pages).toEqual(pages)
    expect([...result.restrictions].sort()).toEqual([...restrictions].sort())
  })
  it('[RF23] at caution stops running all the same', () => {
    const stress = { impactFocalPain: 'yes', days: 2, risks: [] } as const
    expect(screen(screenWith({}, { boneStress: { ...stress, risks: [] } })).restrictions).toContain(
      'noRunning',
    )
  })
  it('[RF61] offers the page worth a look', () => {
    expect(screen(screenWith({}, { episode: { weeks: 9, improvedPct: 0 } })).pages).toEqual(['worthALook'])
  })
})

const answer = fc.constantFrom('no', 'yes', 'unsure')
const answers = fc.record(Object.fromEntries(redFlagIds.map(id => [id, answer]))) as fc.Arbitrary<
  Record<RedFlagId, 'no' | 'yes' | 'unsure'>
>

describe('properties', () => {
  it('answering one more question with yes never makes the level milder', () =>
    fc.assert(
      fc.property(answers, fc.constantFrom(...redFlagIds), fc.boolean(), (given, id, inPain) => {
        const more = inPain ? {} : ({ episode: null } as const)
        const before = screen(screenWith({ ...given, [id]: 'no' }, more)).level
        const unsure = screen(screenWith({ ...given, [id]: 'unsure' }, more)).level
        const yes = screen(screenWith({ ...given, [id]: 'yes' }, more)).level
        expect(unsure).toBeLessThanOrEqual(before)
        expect(yes).toBeLessThanOrEqual(unsure)
      }),
    ))
  it('levels 0 to 2 always close drills and running', () =>
    fc.assert(
      fc.property(answers, given => {
        const { level, restrictions } = screen(screenWith(given))
        expect(restrictions.includes('noDrills') && restrictions.includes('noRunning')).toBe(level <= 2)
      }),
    ))
})

it('every asked id has exactly one row', () => {
  expect(redFlags.map(({ id }) => id)).toEqual(redFlagIds)
})
