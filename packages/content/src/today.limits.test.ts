import { today } from '@backstride/coach'
import { fact, good, screenWith, session } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { programme } from './programme/programme.ts'

const start = '2026-03-02'
const day = (days: number) => addDays(start, days)
const itemsOn = (facts: readonly Fact[], date: string) => today({ facts, date, programme }).items
const drillRules = (facts: readonly Fact[], date: string) =>
  itemsOn(facts, date)
    .filter(({ kind }) => kind === 'drill')
    .map(({ because }) => because.map(({ rule }) => rule))

const screened = (answers: Parameters<typeof screenWith>[0] = {}) =>
  fact('ScreenAnswered', `${start} 08:00`, screenWith(answers, { episode: { painAtRest: 1 } }))
const cleared = (restrictions: string[] = []) =>
  fact('ClearanceRecorded', `${start} 09:00`, { by: 'Physio', allows: ['drills', 'running'], restrictions })

describe('a reason is named only where it holds', () => {
  it('[LV-03] every drill says caution at level 3, none at level 4', () => {
    const mild = drillRules([screened({ RF17: 'yes' })], start)
    expect(mild.length).toBeGreaterThan(0)
    for (const rules of mild) expect(rules).toContain('LV-03')
    const calm = drillRules([screened()], start)
    expect(calm.length).toBeGreaterThan(0)
    for (const rules of calm) expect(rules).not.toContain('LV-03')
  })
  it('[CL-02] [CL-03] a clearance is caution for two weeks, then it is named without it', () => {
    const facts = [screened({ RF08: 'yes' }), cleared(), ...good(day(13)), ...good(day(16))]
    const short = (days: number) =>
      fact('ShortScreenAnswered', `${day(days)} 07:00`, {
        toiletSaddleOrBothLegs: 'no',
        oneLegWeakOrNumb: 'no',
        feverOrFall: 'no',
      })
    const asked = [...facts, short(7), short(13)]
    const soon = drillRules(asked, day(13)).flat()
    expect(soon).toEqual(expect.arrayContaining(['CL-02', 'LV-03']))
    expect(soon).not.toContain('CL-03')
    const later = drillRules(asked, day(14)).flat()
    expect(later).toContain('CL-03')
    expect(later).not.toContain('CL-02')
    expect(later).not.toContain('LV-03')
  })
})

describe('[PG-17] cleared after leg symptoms', () => {
  const plain = fact('ScreenAnswered', `${start} 08:00`, screenWith({}, { episode: { painAtRest: 1 } }))
  const toldLegs = (time: string) =>
    fact('ScreenAnswered', `${day(1)} ${time}`, screenWith({ RF08: 'yes' }, { episode: { painAtRest: 1 } }))
  const clearedAt = (time: string) =>
    fact('ClearanceRecorded', `${day(1)} ${time}`, { by: 'Physio', allows: ['drills'], restrictions: [] })
  /** Trained at noon of two days with pain of 1; the second is judged. */
  const holdRules = (screenedAt: string, clearance: Fact) => {
    const trained = [0, 1].flatMap(on => good(day(on), { variant: 'HH01' }))
    return itemsOn([plain, ...trained, toldLegs(screenedAt), clearance], day(2))
      .find(({ id }) => id.startsWith('HH'))
      ?.because.map(({ rule }) => rule)
  }
  it('a little pain is no good from the clearance on', () => {
    expect(holdRules('10:00', clearedAt('11:00'))).toContain('PG-17')
    expect(holdRules('10:00', clearedAt('12:00'))).toContain('PG-17')
  })
  it('a session before it is judged as any other', () => {
    const rules = holdRules('18:00', clearedAt('19:00'))
    expect(rules).toContain('PG-06')
    expect(rules).not.toContain('PG-17')
  })
})

describe('[LV-04] where whoever cleared shut the walk', () => {
  const sore = fact('PainReported', `${day(1)} 09:00`, { moment: 'now', nrs: 6 })
  const kinds = (restrictions: string[]) =>
    itemsOn([screened({ RF08: 'yes' }), cleared(restrictions), sore], day(1)).map(({ kind }) => kind)
  it('a flare leaves rest, not a walk', () => {
    expect(kinds([])).toContain('walk')
    expect(kinds(['noWalk'])).toContain('rest')
    expect(kinds(['noWalk'])).not.toContain('walk')
    for (const shut of [[], ['noWalk']]) expect(kinds(shut)).not.toContain('drill')
  })
})

describe('[PG-11] while a flare runs', () => {
  const squats = { variant: 'SQ0', rounds: [], sets: [{ reps: 8, target: 8 }] }
  const strengthOn = (facts: readonly Fact[], on: number) =>
    itemsOn([screened(), ...facts], day(on)).flatMap(({ kind, id }) => (kind === 'strength' ? [id] : []))
  const sore = session(day(3), { variant: 'HH02', before: 1, during: 1, next: 3 })
  it('no ladder of strength is begun; one that was begun goes on', () => {
    expect(strengthOn(good(day(0)), 5)).toContain('SQ0')
    expect(strengthOn([...good(day(0)), ...sore], 5)).toEqual([])
    const begun = good(day(0), { besides: [squats] })
    expect(strengthOn([...begun, ...sore], 5)).toEqual(['SQ0'])
  })
  it('once a morning ended it, new ones are', () => {
    const ended = fact('PainReported', `${day(5)} 07:00`, { moment: 'morning', nrs: 2 })
    expect(strengthOn([...good(day(0)), ...sore, ended], 5)).toContain('SQ0')
  })
})

describe('[MT-02] keeping what is there', () => {
  const two = [screened(), ...good(day(0)), ...good(day(2))]
  const hold = (facts: readonly Fact[]) => itemsOn(facts, day(4)).find(({ id }) => id.startsWith('HH'))
  const keeping = (on: boolean, time: string) =>
    fact('KeepingModeChosen', `${day(3)} ${time}`, { on }, `keeping-${time}`)
  it('nothing rises while it is chosen, and goes on rising once it is not', () => {
    expect(hold(two)?.dose).toMatchObject({ holdS: 12 })
    const kept = hold([...two, keeping(true, '08:00')])
    expect(kept?.dose).toMatchObject({ holdS: 10 })
    expect(kept?.because.map(({ rule }) => rule)).toContain('MT-02')
    expect(hold([...two, keeping(true, '08:00'), keeping(false, '09:00')])?.dose).toMatchObject({ holdS: 12 })
  })
})
