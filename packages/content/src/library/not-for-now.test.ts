import { flagsStanding, levelOn, type TodayPlan } from '@backstride/coach'
import { fact, screenWith } from '@backstride/coach/testing'
import { effectiveFacts } from '@backstride/facts'
import { expect, it } from 'vitest'
import { catalogue, drillOf } from '../catalogue/catalogue.ts'
import { ladderInfos } from '../catalogue/ladder-infos.ts'
import { closedToday, type LibraryDay, notForNow } from './not-for-now.ts'

const session: TodayPlan['session'] = { hold: null, twists: [], restrictions: [] }
const day = (changes: Partial<LibraryDay> = {}): LibraryDay => ({
  level: 4,
  items: [],
  session,
  restrictions: [],
  flags: [],
  ...changes,
})
const ruleFor = (id: string, today: LibraryDay): string | undefined => {
  const drill = drillOf(id)
  if (drill === undefined) throw new Error(`${id} is no drill`)
  return notForNow(drill, today, ladderInfos)?.because.rule
}

it.each([
  [null, 'SC-01'],
  [0, 'CL-01'],
  [1, 'CL-01'],
  [2, 'LV-02'],
] as const)('at level %s no drill is for now, by %s', (level, rule) => {
  for (const drill of catalogue)
    expect(notForNow(drill, day({ level, session: null }), ladderInfos)?.because.rule).toBe(rule)
})

it('where walking rests too, its rule is the one named', () => {
  expect(closedToday(day({ level: 2, restrictions: ['noWalk'] }))?.because.rule).toBe('LV-04')
})

it('a pause after a flare closes the day by its rule, whatever is asked of the morning', () => {
  const items: TodayPlan['items'] = [
    { kind: 'checkin', id: 'morning', dose: {}, because: [{ rule: 'MO-01', saw: {} }] },
    { kind: 'walk', id: 'walk', dose: { minutes: 15 }, because: [{ rule: 'PG-02', saw: {} }] },
  ]
  expect(closedToday(day({ session: null, items }))?.because.rule).toBe('PG-02')
})

it('a clear day opens all but legs too low untested', () => {
  expect(closedToday(day())).toBeUndefined()
  expect(ruleFor('HH02', day())).toBeUndefined()
  expect(ruleFor('HH21', day())).toBe('LV-01')
  for (const drill of catalogue)
    if (drill.ladder !== 'hollowHold') expect(ruleFor(drill.id, day()), drill.id).toBeUndefined()
})

it('a limit closes what it names and nothing else', () => {
  const noHeadLift = day({ restrictions: ['noHeadLift'] })
  expect(ruleFor('HH04', noHeadLift)).toBe('LV-01')
  expect(ruleFor('HH02', noHeadLift)).toBeUndefined()
  const noStraightLegs = day({ restrictions: ['noStraightLegs'] })
  expect(ruleFor('HH07', noStraightLegs)).toBe('LV-01')
  expect(ruleFor('HH04', noStraightLegs)).toBeUndefined()
})

it('with caution the entry positions stay', () => {
  expect(ruleFor('HH01', day({ level: 3 }))).toBeUndefined()
  expect(ruleFor('HH09', day({ level: 3 }))).toBe('LV-03')
  expect(ruleFor('BD1', day({ level: 3 }))).toBeUndefined()
  expect(ruleFor('BD4', day({ level: 3 }))).toBe('LV-03')
})

const openOf = (prefix: string, today: LibraryDay): readonly string[] =>
  catalogue.map(({ id }) => id).filter(id => id.startsWith(prefix) && ruleFor(id, today) === undefined)

it('pregnant, cleared: nothing lying on the back, turns small, the wall whole', () => {
  const today = day({ flags: ['RF16'] })
  expect(openOf('HH', today)).toEqual([])
  expect(openOf('BR', today)).toEqual([])
  expect(openOf('HM', today)).toEqual(['HM0', 'HM1', 'HM2'])
  expect(openOf('HW', today)).toHaveLength(5)
})

it('[CO-01] leaking or doming: one foot down on the floor, and the press at the wall', () => {
  const today = day({ level: 3, flags: ['RF17'], restrictions: ['noHeadLift', 'noStraightLegs'] })
  expect(openOf('HH', today)).toEqual(['HH00', 'HH01', 'HH00N', 'HH01N'])
  expect(openOf('HW', today)).toEqual(['HW0'])
})

it('bones that break easily, cleared: bent legs, head down, no far reach', () => {
  const today = day({ flags: ['RF22'] })
  expect(openOf('HH', today)).toEqual(['HH00', 'HH01', 'HH02', 'HH00N', 'HH01N', 'HH02N'])
  expect(openOf('HM', today)).toEqual(['HM0', 'HM1', 'HM2', 'HM3'])
})

it('[CO-08] pressing that hurts: the neutral forms alone, no wall, and its own sentence', () => {
  const today = day({ conditions: ['flatteningHurts'] })
  expect(openOf('HH', today)).toEqual(['HH00N', 'HH01N', 'HH02N'])
  expect(openOf('HW', today)).toEqual([])
  expect(ruleFor('HH02', today)).toBe('CO-08')
  expect(openOf('BD', today)).toHaveLength(6)
})

it('[CO-04] a sore neck: no position that lifts the head', () => {
  const today = day({ flags: ['RF66a'], restrictions: ['noHeadLift'] })
  expect(openOf('HH', today)).not.toContain('HH04')
  expect(ruleFor('HH04', today)).toBe('CO-04')
  expect(openOf('HH', today)).toEqual(expect.arrayContaining(['HH02', 'HH25', 'HH07', 'HH29']))
})

it('[CO-09] arching that hurts leaves the standing turns', () => {
  expect(openOf('HM', day({ conditions: ['archingHurts'] }))).toEqual(['HM0', 'HM1'])
})

it('with caution turns and wall give their first three steps', () => {
  expect(openOf('HM', day({ level: 3 }))).toEqual(['HM0', 'HM1', 'HM2'])
  expect(openOf('HW', day({ level: 3 }))).toEqual(['HW0', 'HW1', 'HW2'])
})

it('of two findings the stricter counts', () => {
  expect(openOf('HH', day({ flags: ['RF22', 'RF16'] }))).toEqual([])
})

it('a cleared pregnancy keeps its limits after the two weeks of caution', () => {
  const facts = effectiveFacts([
    fact('ScreenAnswered', '2026-03-01 08:00', screenWith({ RF16: 'yes' })),
    fact('ClearanceRecorded', '2026-03-02 09:00', { by: 'Midwife', allows: ['drills'], restrictions: [] }),
  ])
  const screen = levelOn(facts, '2026-03-25')
  if (screen === undefined) throw new Error('It was screened.')
  expect(screen.level).toBe(4)
  expect(openOf('HH', day({ level: screen.level, flags: flagsStanding(screen) }))).toEqual([])
})
