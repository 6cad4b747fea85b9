import type { Fact, FactData, FactOf } from '@backstride/facts'
import { dayNumber } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { fact, session as sessionFacts } from '../testing/journal-of.ts'
import { advanceFlares, endOf, noFlares } from './flares.ts'
import type { JudgedSession } from './judged-session.ts'
import { noMornings } from './mornings.ts'
import type { PainAround } from './pain-around.ts'

const day = '2026-03-02'
const morningAfter = '2026-03-03'
const trained = sessionFacts(day)[0] as FactOf<'SessionCompleted'>
const told = (moment: FactData<'PainReported'>['moment'], when: string, nrs: number): Fact =>
  fact('PainReported', when, { moment, nrs, about: trained.id }, `${moment} ${when}`)

/** A session that PG-03 or PG-02 made a flare, with what was told of it in that order. */
function flareOf(rule: 'PG-02' | 'PG-03', ...reports: readonly Fact[]): JudgedSession {
  const pain: PainAround = {
    usual: 1,
    before: undefined,
    during: undefined,
    after60: undefined,
    next: undefined,
    painkiller: false,
    legChange: false,
    reports: reports as readonly FactOf<'PainReported'>[],
  }
  return { session: trained, own: [], pain, verdict: { rule, saw: {}, failed: [] } }
}
const running = (...flare: Parameters<typeof flareOf>) =>
  advanceFlares(noFlares, flareOf(...flare), noMornings, undefined).running

describe('[PG-11] since when a flare runs, and from which pain on it gets worse', () => {
  it('from the pain during the session, not from the more that was told before it or an hour after', () => {
    const before = told('before', `${day} 11:50`, 9)
    const during = told('during', `${day} 12:05`, 6)
    const after = told('after60', `${day} 13:10`, 8)
    expect(running('PG-02', before, during, after)).toEqual({
      since: day,
      at: during.at,
      usual: 1,
      nrs: 6,
    })
  })

  it('from the morning that made it one, where only the pain before was as high', () => {
    const before = told('before', `${day} 11:50`, 7)
    const morning = told('morning', `${morningAfter} 07:00`, 5)
    expect(running('PG-03', before, morning)).toMatchObject({ since: morningAfter, at: morning.at, nrs: 5 })
    const after = told('after60', `${day} 13:10`, 7)
    expect(running('PG-03', after, morning)).toMatchObject({ since: morningAfter, nrs: 5 })
  })

  it('from the newest of 6 and more', () => {
    const during = told('during', `${day} 12:05`, 8)
    const morning = told('morning', `${morningAfter} 07:00`, 6)
    expect(running('PG-02', during, morning)).toMatchObject({ since: morningAfter, nrs: 6 })
    const mild = told('morning', `${morningAfter} 07:00`, 5)
    expect(running('PG-02', during, mild)).toMatchObject({ since: day, nrs: 8 })
  })

  it('from the session itself where the morning was near usual pain, so that this morning ends it', () => {
    const after = told('after60', `${day} 13:10`, 4)
    const at = (nrs: number) => running('PG-03', after, told('morning', `${morningAfter} 07:00`, nrs))
    expect([at(2)?.since, at(3)?.since]).toEqual([day, morningAfter])
    const ends = (nrs: number, number: number) => {
      const flare = at(nrs)
      return flare && endOf(flare, new Map([[number, nrs]]), morningAfter)
    }
    expect([ends(2, dayNumber(morningAfter)), ends(3, dayNumber(morningAfter))]).toEqual([
      morningAfter,
      undefined,
    ])
  })

  it('from the session itself where only an hour after it was told', () => {
    const after = told('after60', `${day} 13:10`, 4)
    expect(running('PG-03', told('before', `${day} 11:50`, 2), after)).toEqual({
      since: day,
      at: trained.at,
      usual: 1,
      nrs: 6,
    })
  })
})
