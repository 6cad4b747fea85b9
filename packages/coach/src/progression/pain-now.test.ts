import { expect, it } from 'vitest'
import { painNowOn } from './pain-now.ts'

const told = (nrs: number, moment: 'now' | 'morning' = 'now') => ({
  at: '2026-03-02T08:00:00.000Z',
  nrs,
  moment,
})
const soon = '2026-03-02T09:00:00.000Z'

it.each([
  ['no more than usual', told(3), 3, undefined],
  ['less than usual', told(2), 3, undefined],
  ['up by 1', told(3), 2, 'noRise'],
  ['up by 1, at 4', told(4), 3, 'fewerRounds'],
  ['up by 2', told(4), 2, 'easier'],
  ['up by 2 in the morning', told(4, 'morning'), 2, 'easier'],
  ['up by 1 in the morning is left to the next session', told(4, 'morning'), 3, undefined],
  ['usual pain not known counts as none', told(2), undefined, 'easier'],
  ['usual pain not known, and none told', told(0), undefined, undefined],
] as const)('[PG-03] [PG-04] [PG-05] %s', (_, pain, usual, asks) => {
  expect(painNowOn(pain, usual, soon)?.asks).toBe(asks)
})

it('counts for 24 hours', () => {
  expect(painNowOn(told(5), 2, '2026-03-03T07:59:59.999Z')?.asks).toBe('easier')
  expect(painNowOn(told(5), 2, '2026-03-03T08:00:00.000Z')).toBeUndefined()
  expect(painNowOn(undefined, 2, soon)).toBeUndefined()
})
