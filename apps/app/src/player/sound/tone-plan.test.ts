import { hollowHold } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { coachInSession } from '../session/coach-in-session.ts'
import * as moves from '../session/session-moves.ts'
import { tonePlan } from './tone-plan.ts'

const start = {
  sessionId: 's',
  startedUtc: '2026-04-14T07:00:00.000Z',
  plan: {
    hold: { variant: 'HH02', rounds: 6, holdS: 10, restS: 15, entryTest: false },
    twists: [],
    restrictions: [],
  },
  level: 4,
  painBefore: 0,
} as const
const fresh = moves.contextOf({
  work: moves.newWork(start),
  coach: coachInSession(hollowHold, start),
  goesOn: false,
})
const frame = (ms: number) => ({ wallMs: ms, audioMs: ms, visible: true })

describe('the tones to come', () => {
  it('[TONE-1] count-in: three short ones, then the start', () => {
    expect(tonePlan('countIn', moves.countIn(fresh))).toEqual([
      { inMs: 0, tone: 'count' },
      { inMs: 1000, tone: 'count' },
      { inMs: 2000, tone: 'count' },
      { inMs: 3000, tone: 'start' },
    ])
  })

  it('[TONE-2] hold: halfway, the last three, the end, by what is left', () => {
    const begun = moves.beginHold(moves.tick(moves.countIn(fresh), frame(0)))
    const held = [100, 500, 1000, 1500, 2000].reduce((context, ms) => moves.hold(context, frame(ms)), begun)
    expect(tonePlan('work', held).map(({ inMs, tone }) => [inMs, tone])).toEqual([
      [3000, 'halfway'],
      [5000, 'count'],
      [6000, 'count'],
      [7000, 'count'],
      [8000, 'end'],
    ])
  })

  it('[TONE-3] a rest is quiet', () => {
    expect(tonePlan('rest', fresh)).toEqual([])
  })
})
