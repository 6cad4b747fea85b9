import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeSession, type SessionEffort } from './judge-session.ts'
import type { PainAround } from './pain-around.ts'

const fine: PainAround = {
  usual: 1,
  before: 1,
  during: 1,
  after60: undefined,
  next: 1,
  painkiller: false,
  legChange: false,
  reports: [],
}
const easy: SessionEffort = {
  stopWord: false,
  quality: 'clean',
  rpe: 4,
  completedPct: 100,
  painFreeOnly: false,
}

const judge = (pain: Partial<PainAround>, effort: Partial<SessionEffort> = {}) =>
  judgeSession({ ...fine, ...pain }, { ...easy, ...effort })

const cases: readonly [string, Partial<PainAround>, Partial<SessionEffort>, string][] = [
  ['numb, weak or further down', { legChange: true }, {}, 'PG-01'],
  ['a stop word', {}, { stopWord: true }, 'PG-01'],
  ['a leg change beside high pain: the first match wins', { legChange: true, during: 9 }, {}, 'PG-01'],
  ['during 6', { during: 6 }, {}, 'PG-02'],
  ['during 6 though it was 7 before', { before: 7, during: 6 }, {}, 'PG-02'],
  ['next morning 6 though usual is 6', { usual: 6, next: 6 }, {}, 'PG-02'],
  ['next morning 2 above usual', { usual: 1, next: 3 }, {}, 'PG-03'],
  ['next morning 2 above usual, with during 4', { usual: 1, next: 3, during: 4 }, {}, 'PG-03'],
  ['up by 2 an hour later, not back', { before: 1, after60: 3, next: 2 }, {}, 'PG-03'],
  ['up by 2 an hour later, morning unknown', { before: 1, after60: 3, next: undefined }, {}, 'PG-03'],
  ['up by 2 an hour later, back by the morning', { before: 1, after60: 3, next: 1 }, {}, 'PG-06'],
  ['during 4 and more than before', { before: 2, during: 4 }, {}, 'PG-04'],
  ['during 5 and more than before', { before: 4, during: 5, usual: 4, next: 4 }, {}, 'PG-04'],
  ['during 4, before unknown', { before: undefined, during: 4 }, {}, 'PG-04'],
  ['during 5 but not above before', { before: 5, during: 5, usual: 5, next: 5 }, {}, 'PG-08'],
  ['during 3 and more than before', { before: 2, during: 3 }, {}, 'PG-05'],
  ['next morning half a point above usual', { usual: 0.5, next: 1 }, {}, 'PG-05'],
  ['next morning 1.5 above usual', { usual: 0.5, next: 2 }, {}, 'PG-05'],
  ['all fine', {}, {}, 'PG-06'],
  ['during 3, as before', { before: 3, during: 3, usual: 3, next: 3 }, {}, 'PG-06'],
  ['during 3, before unknown', { before: undefined, during: 3, usual: 3, next: 3 }, {}, 'PG-05'],
  ['during 2, before unknown', { before: undefined, during: 2 }, {}, 'PG-06'],
  ['during 0', { during: 0, before: 0, usual: 0, next: 0 }, {}, 'PG-06'],
  ['during 4, not above before, usual morning', { before: 4, during: 4, usual: 4, next: 4 }, {}, 'PG-06'],
  ['rpe 7, 90 % done', {}, { rpe: 7, completedPct: 90 }, 'PG-06'],
  ['next morning unknown', { next: undefined }, {}, 'PG-07'],
  ['usual unknown', { usual: undefined }, {}, 'PG-07'],
  ['rpe 8', {}, { rpe: 8 }, 'PG-08'],
  ['89 % done', {}, { completedPct: 89 }, 'PG-08'],
  ['contact lost too often', {}, { quality: 'lost' }, 'PG-08'],
  ['a painkiller', { painkiller: true }, {}, 'PG-08'],
  ['during unknown', { during: undefined }, {}, 'PG-08'],
]

it.each(cases)('%s', (_, pain, effort, rule) => {
  expect(judge(pain, effort).rule).toBe(rule)
})

describe('[PG-17] cleared after leg symptoms or bone stress', () => {
  it('is good only without any pain during it', () => {
    expect(judge({ during: 1 }, { painFreeOnly: true }).rule).toBe('PG-08')
    expect(judge({ during: 0 }, { painFreeOnly: true }).rule).toBe('PG-06')
  })
  it.each<[string, Partial<PainAround>, Partial<SessionEffort>, number | undefined]>([
    ['little pain', { during: 2 }, { painFreeOnly: true }, 2],
    ['no more than before', { before: 4, during: 4, usual: 4, next: 4 }, { painFreeOnly: true }, 4],
    ['too much for anyone', { before: 5, during: 5, usual: 5, next: 5 }, { painFreeOnly: true }, undefined],
    ['something else failed', { during: 0 }, { painFreeOnly: true, rpe: 9 }, undefined],
    ['not known', { during: undefined }, { painFreeOnly: true }, undefined],
    ['contact not known', { during: 1 }, { painFreeOnly: true, quality: 'unknown' }, undefined],
    ['everybody else', { during: 5, before: 5, usual: 5, next: 5 }, {}, undefined],
  ])('is named where it alone made the difference: %s', (_, pain, effort, during) => {
    const { strict } = judge(pain, effort)
    expect(strict).toEqual(during === undefined ? undefined : { rule: 'PG-17', saw: { during } })
  })
})

it('PG-08 names what failed', () => {
  expect(judge({ painkiller: true }, { rpe: 9, quality: 'lost' }).failed).toEqual([
    'quality',
    'rpe',
    'painkiller',
  ])
})

const nrs = fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined })
const severity = ['PG-06', 'PG-08', 'PG-07', 'PG-05', 'PG-04', 'PG-03', 'PG-02', 'PG-01']

it('more pain during or next morning never makes a session good', () =>
  fc.assert(
    fc.property(
      nrs,
      nrs,
      nrs,
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      (usual, before, after60, during, next) => {
        const here = judge({ usual, before, after60, during, next }).rule
        const hurtsMore = judge({ usual, before, after60, during: during + 1, next }).rule
        const worseMorning = judge({ usual, before, after60, during, next: next + 1 }).rule
        const isGood = (rule: string) => severity.indexOf(rule) === 0
        if (!isGood(here)) {
          expect(isGood(hurtsMore)).toBe(false)
          expect(isGood(worseMorning)).toBe(false)
        }
      },
    ),
  ))
