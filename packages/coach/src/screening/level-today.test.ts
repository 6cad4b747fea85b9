import { effectiveFacts, type FactData, isKind } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import type { FlareOn } from '../progression/flares.ts'
import { fact, screenWith } from '../testing/journal-of.ts'
import { levelOn } from './level-on.ts'
import { levelToday } from './level-today.ts'

const day = '2026-03-10'
const flare = (level: FlareOn['level'], days: number): FlareOn => ({
  days,
  level,
  because: { rule: 'PG-11', saw: { days } },
})

/** The level of a runner whose screen said this, with a flare that counts as so much. */
function today(answers: Parameters<typeof screenWith>[0], lasting: FlareOn | undefined) {
  const level = levelOn(effectiveFacts([fact('ScreenAnswered', '2026-03-09', screenWith(answers))]), day)
  if (level === undefined) throw new Error('Never screened.')
  return levelToday(level, lasting)
}
function clearedFlare(level: FlareOn['level'], data: Partial<FactData<'ClearanceRecorded'>>): FlareOn {
  const all: FactData<'ClearanceRecorded'> = {
    by: 'Physio',
    allows: ['drills', 'running'],
    restrictions: [],
    ...data,
  }
  const [cleared] = [fact('ClearanceRecorded', '2026-03-10', all)].filter(isKind('ClearanceRecorded'))
  if (cleared === undefined) throw new Error('No clearance.')
  return { ...flare(level, 9), cleared }
}

const open = { drills: true, running: true }
const shut = { drills: false, running: false }

describe('[PG-11] a flare that lasts', () => {
  it('without one the level is that of the screen', () => {
    expect(today({}, undefined)).toMatchObject({ level: 4, allows: open, restrictions: [] })
  })
  it('at 7 days it is caution: nothing is shut, nothing rises', () => {
    expect(today({}, flare(3, 7))).toMatchObject({
      level: 3,
      allows: open,
      restrictions: expect.arrayContaining(['holdMax10s', 'noRunningRise']),
    })
  })
  it('at 14 days it closes drills and running', () => {
    expect(today({}, flare(2, 14))).toMatchObject({
      level: 2,
      allows: shut,
      restrictions: expect.arrayContaining(['noDrills', 'noRunning']),
    })
  })
  it('never loosens what the screen says', () => {
    expect(today({ RF05: 'yes' }, flare(3, 7))).toMatchObject({ level: 0, allows: shut })
    expect(today({ RF05: 'yes' }, clearedFlare(3, {}))).toMatchObject({ level: 0, allows: shut })
    expect(today({ RF08: 'yes' }, clearedFlare(3, {}))).toMatchObject({ level: 2, allows: shut })
  })
  it('[CL-03] cleared, what was not allowed stays shut, and the limits named are kept beside those of the screen', () => {
    expect(today({}, clearedFlare(3, { allows: ['drills'] })).allows).toEqual({
      drills: true,
      running: false,
    })
    expect(today({}, clearedFlare(3, { allows: ['running'] })).allows).toEqual({
      drills: false,
      running: true,
    })
    const named = today({ RF17: 'yes' }, clearedFlare(3, { restrictions: ['noHeadLift'] }))
    expect(named.restrictions).toEqual(expect.arrayContaining(['noHeadLift', 'holdMax10s']))
    expect(today({}, clearedFlare(3, {})).restrictions).not.toContain('noHeadLift')
  })
})
