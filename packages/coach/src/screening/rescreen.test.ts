import { effectiveFacts, type Fact } from '@backstride/facts'
import { addDays, type Day } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact, screenWith } from '../testing/journal-of.ts'
import { advanceAsked, askedStart } from './asked.ts'
import { levelOn } from './level-on.ts'
import { screenDue } from './rescreen.ts'

const start = '2026-03-01'
const on = (days: number): Day => addDays(start, days)
const screened = (more: Parameters<typeof screenWith>[1] = {}) =>
  fact('ScreenAnswered', `${start} 08:00`, screenWith({}, more))

/** What is due on a day, every report being far below what asks by itself. */
function due(facts: readonly Fact[], days: number) {
  const level = levelOn(effectiveFacts(facts), on(days))
  if (level === undefined) throw new Error('Never screened.')
  const asked = facts.reduce(
    (before, each) => advanceAsked(before, each, { legChange: false, usual: () => 2 }),
    askedStart,
  )
  return screenDue(asked, level, on(days), () => `${on(days)}T00:00:00.000Z`)
}

describe('[RS-07] one bony spot', () => {
  const spot = screened({ boneStress: { impactFocalPain: 'yes', days: 3, risks: [] } })
  it('is asked about again 72 hours later, and drills need not wait for it', () => {
    expect(due([spot], 2)).toBeUndefined()
    expect(due([spot], 3)).toEqual({
      which: 'screen',
      drillsWait: false,
      because: { rule: 'RS-07', saw: { hours: 72 } },
    })
  })
})

describe('by the calendar, always the short card, and drills need not wait for it', () => {
  const calm = screened({ episode: null })
  // Something told each day: nobody was away.
  const told = (days: number) => fact('PainReported', `${on(days)} 07:00`, { moment: 'now', nrs: 0 })
  it('[RS-03] in pain every 7 days', () => {
    expect(due([screened()], 6)).toBeUndefined()
    expect(due([screened()], 7)).toMatchObject({ which: 'shortScreen', drillsWait: false })
  })
  it('[RS-03] [RS-04] without pain every 30 days', () => {
    expect(due([calm, told(28)], 29)).toBeUndefined()
    expect(due([calm, told(29)], 30)).toMatchObject({
      which: 'shortScreen',
      drillsWait: false,
      because: { rule: 'RS-04' },
    })
  })
  it('[RS-05] away for 30 days: the whole screen, before any drill', () => {
    expect(due([calm], 29)).toBeUndefined()
    expect(due([calm], 30)).toMatchObject({
      which: 'screen',
      drillsWait: true,
      because: { rule: 'RS-05', saw: { days: 30 } },
    })
  })
  it('[RS-05] what is told on coming back is no screen: it stays due until the whole one is answered', () => {
    const card = fact('ShortScreenAnswered', `${on(32)} 08:00`, {
      toiletSaddleOrBothLegs: 'no',
      oneLegWeakOrNumb: 'no',
      feverOrFall: 'no',
    })
    const away = { which: 'screen', because: { rule: 'RS-05', saw: { days: 31 } } }
    expect(due([calm, told(31)], 31)).toMatchObject(away)
    expect(due([calm, told(31), card], 33)).toMatchObject(away)
    const again = fact('ScreenAnswered', `${on(33)} 08:00`, screenWith({}, { episode: null }))
    expect(due([calm, told(31), card, again], 34)).toBeUndefined()
  })
})

describe('what the short card and an exploring round ask for', () => {
  const short = (more: object) =>
    fact('ShortScreenAnswered', `${on(1)} 08:00`, {
      toiletSaddleOrBothLegs: 'no',
      oneLegWeakOrNumb: 'no',
      feverOrFall: 'no',
      ...more,
    })
  it('[RS-10] three times no asks for nothing', () => {
    expect(due([screened(), short({})], 1)).toBeUndefined()
  })
  it.each(['toiletSaddleOrBothLegs', 'oneLegWeakOrNumb', 'feverOrFall'])('[RS-10] %s', row => {
    for (const answer of ['yes', 'unsure'])
      expect(due([screened(), short({ [row]: answer }), short({})], 1)).toMatchObject({
        which: 'screen',
        drillsWait: true,
        because: { rule: 'RS-10' },
      })
  })
})
