import { fact, rounds, screenWith, session } from '@backstride/coach/testing'
import { composeSession } from '@backstride/content'
import type { Fact, SessionItem } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { sessionNow } from './session-now.ts'

const screened = fact('ScreenAnswered', '2026-03-02 08:00', screenWith({}, { episode: null }))
const strength = (when: string): Fact => {
  const squats: SessionItem = { variant: 'SQ1', rounds: [], sets: [{ reps: 8, target: 8 }] }
  return fact('SessionCompleted', when, { items: [squats], rpe: 4, completedPct: 100 })
}
const on = (day: string, facts: readonly Fact[], time = '12:00') =>
  sessionNow(facts, day, `${day}T${time}:00.000Z`)

describe('what a session is made from now', () => {
  it.each([
    ['never screened', []],
    ['clinician first', [fact('ScreenAnswered', '2026-03-02', screenWith({ RF08: 'yes' }))]],
    ['drills pause after a flare', [screened, ...session('2026-03-02', { before: 1, during: 7 })]],
  ])('[NOW-1] nothing where today has no drills: %s', (_, facts) => {
    expect(on('2026-03-02', facts, '18:00')).toBeUndefined()
  })

  it('[NOW-2] the plan of the day with its level and limits', () => {
    expect(on('2026-03-02', [screened])).toMatchObject({
      day: { level: 4, strengthOpen: true, brace: 'flat', plan: { hold: { rounds: 6 } } },
      known: [],
      pinchedBefore: false,
      strengthWaits: undefined,
    })
    const caution = fact('ScreenAnswered', '2026-03-02 08:00', screenWith({ RF17: 'yes' }, { episode: null }))
    const limited = on('2026-03-02', [caution])?.day
    expect(limited?.level).toBe(3)
    expect(limited?.restrictions).toContain('noHeadLift')
    expect(limited?.flags).toContain('RF17')
  })

  it('[NOW-3] what was done before is known, ladder by ladder', () => {
    const before = session('2026-03-02', {
      twists: 15,
      frontOfHip: 'pinches',
      besides: [{ variant: 'HH02N', rounds: rounds(1, 10) }],
    })
    const now = on('2026-03-03', [screened, ...before])
    expect(new Set(now?.known)).toEqual(new Set(['hollowHold', 'neutralBrace', 'twists']))
    expect(now?.pinchedBefore).toBe(true)
    expect(now?.day.brace).toBe('neutral')
  })

  it.each([
    ['the day after, in the morning', '2026-03-03', '08:00', 'ST-01', '2026-03-05', 2],
    ['the day after, in the evening', '2026-03-03', '19:00', 'ST-01', '2026-03-04', 1],
    ['two days after, still too early', '2026-03-04', '08:00', 'ST-01', '2026-03-05', 1],
  ])('[NOW-4] strength waits, and says until when: %s', (_, day, time, rule, until, days) => {
    const now = on(day, [screened, strength('2026-03-02 18:00')], time)
    expect(now?.day.strengthOpen).toBe(false)
    expect(now?.strengthWaits).toMatchObject({ because: { rule }, until, days })
  })

  it('[NOW-5] twice in a week: until the first of them is a week ago', () => {
    const twice = [strength('2026-03-02 18:00'), strength('2026-03-05 08:00')]
    expect(on('2026-03-07', [screened, ...twice])?.strengthWaits).toMatchObject({
      because: { rule: 'ST-02' },
      until: '2026-03-09',
      days: 2,
    })
  })

  it('[NOW-6] with much pain there are the hold with both feet down and a walk, no strength or core drills', () => {
    const before = (nrs: number) => fact('PainReported', '2026-03-02 08:30', { moment: 'before', nrs })
    const asEver = { strengthOpen: true, coreOpen: true }
    expect(on('2026-03-02', [screened, before(4)])?.day).toMatchObject(asEver)
    const sore = on('2026-03-02', [screened, before(5)])
    expect(sore?.day).toMatchObject({
      strengthOpen: false,
      coreOpen: false,
      plan: { hold: { variant: 'HH00' }, twists: [] },
    })
    const twenty = sore && composeSession({ minutes: 20, floor: true, afterRun: false }, sore.day)
    const drills = twenty?.session.steps.flatMap(step => (step.kind === 'lead' ? [] : step.drill))
    expect(new Set(drills)).toEqual(new Set(['HH00']))
    expect(sore?.strengthWaits).toBeUndefined()
  })
})
