import { isKind, type SessionItem } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import type { StepLadder } from '../programme/programme.ts'
import type { StepDose } from '../programme/step-dose.ts'
import type { VerdictRule } from '../progression/judge-session.ts'
import type { JudgedSession } from '../progression/judged-session.ts'
import { fact } from '../testing/journal-of.ts'
import { type RungDone, rungDone } from './rung-done.ts'
import type { Rung } from './rungs.ts'

const reps = (sets: number, count: number): StepDose => ({ sets, reps: count, restS: 30, sides: 1 })
const holds = (rounds: number, holdS: number): StepDose => ({ rounds, holdS, restS: 15, sides: 1 })
const squat: StepLadder = {
  id: 'squat',
  lane: 'strength',
  steps: ['SQ0', 'SQ1'].map(variant => ({ variant, doses: [reps(2, 8), reps(3, 8), reps(3, 12)] })),
  opening: () => ({ open: ['SQ0', 'SQ1'], rpeAtMost: 7, mayRise: true }),
}
const wall: StepLadder = {
  ...squat,
  id: 'wallHollow',
  lane: 'wall',
  steps: [{ variant: 'HW0', doses: [holds(6, 10), holds(6, 15)] }],
}

const sets = (variant: string, count: number, target: number): SessionItem => ({
  variant,
  rounds: [],
  sets: Array.from({ length: count }, () => ({ reps: target, target })),
})
const held = (count: number, targetS: number): SessionItem => ({
  variant: 'HW0',
  rounds: Array.from({ length: count }, () => ({
    targetS,
    cleanS: targetS,
    contact: 2,
    seenBy: 'felt' as const,
  })),
})

function done(
  own: readonly SessionItem[],
  planned: Rung | undefined,
  {
    pct = 100,
    rule = 'PG-06',
    ladder = squat,
  }: { pct?: number; rule?: VerdictRule; ladder?: StepLadder } = {},
): RungDone | undefined {
  const [session] = [
    fact('SessionCompleted', '2026-03-02', { items: [...own], rpe: 5, completedPct: pct }),
  ].filter(isKind('SessionCompleted'))
  if (session === undefined) throw new Error('No session.')
  const judged: JudgedSession = {
    session,
    own,
    pain: {
      usual: 1,
      before: 1,
      during: 1,
      after60: undefined,
      next: 1,
      painkiller: false,
      legChange: false,
      reports: [],
    },
    verdict: { rule, saw: {}, failed: [] },
  }
  return rungDone(judged, ladder, planned)
}

const rung = (dose: number, variant = 'SQ1'): Rung => ({ variant, dose })

describe('the rung that a session stands for', () => {
  it('is the largest dose that it asked for as a whole', () => {
    expect(done([sets('SQ1', 3, 8)], undefined)).toEqual({ rung: rung(1), whole: true })
    expect(done([sets('SQ1', 3, 11)], undefined)).toEqual({ rung: rung(1), whole: true })
    expect(done([sets('SQ1', 2, 12)], undefined)).toEqual({ rung: rung(0), whole: true })
    expect(done([held(6, 15)], undefined, { ladder: wall })).toEqual({ rung: rung(1, 'HW0'), whole: true })
    expect(done([held(6, 14)], undefined, { ladder: wall })).toEqual({ rung: rung(0, 'HW0'), whole: true })
  })
  it('keeps the planned rung with a set fewer, as a plan may ask for, but not as a whole', () => {
    expect(done([sets('SQ1', 2, 12)], rung(2))).toEqual({ rung: rung(2), whole: false })
    expect(done([held(4, 15)], rung(1, 'HW0'), { ladder: wall })).toEqual({
      rung: rung(1, 'HW0'),
      whole: false,
    })
  })
  it('is no longer the planned one where less was asked for than any plan of it would', () => {
    expect(done([sets('SQ1', 1, 12)], rung(2))?.rung).toEqual(rung(0))
    expect(done([sets('SQ1', 3, 8)], rung(2))?.rung).toEqual(rung(1))
    expect(done([held(6, 10)], rung(1, 'HW0'), { ladder: wall })?.rung).toEqual(rung(0, 'HW0'))
  })
  it('stays the planned one where the session ended before its time', () => {
    expect(done([sets('SQ1', 1, 12)], rung(2), { pct: 89 })).toEqual({ rung: rung(2), whole: false })
    expect(done([sets('SQ1', 1, 12)], rung(2), { pct: 90 })?.rung).toEqual(rung(0))
  })
  it('counts sets of an easier step as sets, at the size of the step that was asked for', () => {
    const eased = [sets('SQ1', 2, 12), sets('SQ0', 1, 8)]
    expect(done(eased, undefined)).toEqual({ rung: rung(2), whole: true })
    expect(done(eased, undefined, { rule: 'PG-05' })?.rung.variant).toBe('SQ0')
  })
  it('of turns left and right counts the side that did more, once', () => {
    const sided: SessionItem = {
      variant: 'SQ1',
      rounds: [],
      sets: (['left', 'right', 'left', 'right', 'left'] as const).map(side => ({ side, reps: 8, target: 8 })),
    }
    expect(done([sided], undefined)?.rung).toEqual(rung(1))
  })
  it('is none where nothing of the ladder was done', () => {
    expect(done([], rung(1))).toBeUndefined()
  })
})
