import { describe, expect, it } from 'vitest'
import { workOf } from './draft.ts'
import type { SessionWork } from './session-context.ts'
import { playSession, playToWork, startOf } from './testing/play-session.ts'
import { getDown, getUp, holds, plan, reps, sixMinutes, turns } from './testing/steps-by-hand.ts'
import { ENTRY_AT_ONCE_S } from './timing.ts'

const six = startOf(sixMinutes, plan)
const lyingOnly = startOf([getDown, ...holds(6), getUp], plan)

describe('the session', () => {
  it('[PLAYER-1] leads through the six minutes: sound check, squeeze, down, holds, rests, up, twists, done', () => {
    const session = playSession(six)
    expect(session.state()).toBe('soundCheck')
    session.pass(60_000)
    expect(session.state()).toBe('soundCheck')
    session.go()
    expect(session.state()).toBe('lead')
    expect(session.until('setup')).toBe(35_000)
    session.pass(60_000)
    expect(session.state()).toBe('setup')
    session.go()
    expect(session.until('countIn')).toBe(10_000)
    session.until('work')
    session.until('rest')
    session.send({ type: 'STEADY', steady: true })
    for (let round = 2; round <= 6; round += 1) {
      session.until('work')
      session.until(round === 6 ? 'lead' : 'rest')
    }
    expect(session.until('ready')).toBe(20_000)
    expect(session.until('countIn')).toBe(5000)
    session.until('twisting')
    expect(session.until('rest')).toBe(20_000)
    expect(session.until('twisting')).toBe(8000)
    expect(session.until('done')).toBe(20_000 + 8000 + 20_000 + 15_000 + 20_000)
    const { rounds, twists } = session.context()
    expect(rounds.map(({ cleanS }) => cleanS)).toEqual([10, 10, 10, 10, 10, 10])
    expect(twists.map(({ drill, done }) => [drill, done.left, done.right])).toEqual([
      ['HM0', 5, 5],
      ['HM1', 5, 5],
      ['HM2', 0, 5],
      ['HM2', 5, 0],
    ])
  })

  it('[PLAYER-33] an entry that a tap begins has the time its lines need', () => {
    const session = playSession(lyingOnly)
    session.go()
    session.go()
    session.go()
    session.go()
    expect(session.state()).toBe('countIn')
    expect(session.until('work')).toBe(ENTRY_AT_ONCE_S * 1000)
  })

  it('[PLAYER-2] round to round takes exactly hold and rest: six times 10 s and 15 s', () => {
    const session = playToWork(lyingOnly)
    let ms = 0
    const begins = [ms]
    for (let round = 2; round <= 6; round += 1) {
      ms += session.until('rest')
      session.send({ type: 'STEADY', steady: true })
      ms += session.until('work')
      begins.push(ms)
    }
    expect(begins).toEqual([0, 25_000, 50_000, 75_000, 100_000, 125_000])
  })

  it('[PLAYER-35] late frames add up to nothing: each phase begins where the one before ran out', () => {
    const session = playToWork(lyingOnly)
    const until = (state: string) => {
      while (session.state() !== state) session.freeze(70, 70)
    }
    const begins = [session.context().phaseFromMs]
    for (let round = 2; round <= 6; round += 1) {
      until('rest')
      session.send({ type: 'STEADY', steady: true })
      until('work')
      begins.push(session.context().phaseFromMs)
    }
    const [first = 0] = begins
    expect(begins.map(ms => Math.round(ms - first))).toEqual([0, 25_000, 50_000, 75_000, 100_000, 125_000])
    expect(session.context().rounds.map(({ cleanS }) => cleanS)).toEqual([10, 10, 10, 10, 10])
  })

  it('[PLAYER-3] "my back lifted" ends the round at once: thanks, then rest; the seconds stay', () => {
    const session = playToWork(lyingOnly)
    session.pass(6000)
    session.lift()
    expect(session.state()).toBe('lost')
    expect(session.context().lastRound).toMatchObject({ cleanS: 6, endedBy: 'lost', contact: 0 })
    expect(session.until('rest')).toBe(4000)
    expect(session.context().at).toBe(2)
  })

  it('[PLAYER-4] lost in the last round: thanks, then the way up, which has all of its time', () => {
    const session = playToWork(startOf([getDown, ...holds(1), getUp], plan))
    session.pass(2000)
    session.lift()
    expect(session.until('lead')).toBe(4000)
    expect(session.until('done')).toBe(20_000)
  })

  it('[PLAYER-5] "Steady?" is asked once; the next round waits for the answer', () => {
    const session = playToWork(lyingOnly)
    session.until('rest')
    session.until('steady')
    session.pass(60_000)
    expect(session.state()).toBe('steady')
    session.send({ type: 'STEADY', steady: false })
    expect(session.state()).toBe('countIn')
    expect(session.context()).toMatchObject({ change: { why: 'unsteady', to: 'HH01' } })
    session.until('rest')
    expect(session.until('work')).toBe(15_000)
    expect(session.context().steps.map(step => 'drill' in step && step.drill)).toEqual([
      false,
      'HH02',
      ...Array.from({ length: 5 }, () => 'HH01'),
      false,
    ])
  })

  it.each([
    [30, 'HH02'],
    [12, 'HH01'],
    [6, 'HH00'],
  ])('[PLAYER-6] the first session tests once: %d s lead to %s', (seconds, drill) => {
    const session = playToWork(startOf([getDown, ...holds(6, { test: true }), getUp], plan))
    if (seconds === 30) session.until('rest')
    else {
      session.pass(seconds * 1000)
      session.lift()
    }
    expect(session.context().rounds[0]).toMatchObject({ cleanS: seconds, targetS: 30, test: true })
    expect(session.context().steps[2]).toMatchObject({ drill })
  })

  it('[PLAYER-7] two rounds running lost in under 5 s: easier now, and counted anew from there [PG-13]', () => {
    const session = playToWork(lyingOnly)
    const loseAfter = (ms: number) => {
      session.pass(ms)
      session.lift()
      session.send({ type: 'GO' })
      session.send({ type: 'STEADY', steady: true })
      const next = session.context().steps[session.context().at]
      session.until('work')
      return next !== undefined && 'drill' in next ? next.drill : undefined
    }
    expect([3000, 4000, 4000, 4000].map(loseAfter)).toEqual(['HH02', 'HH01', 'HH01', 'HH00'])
  })

  it('[PLAYER-8] a pause in a hold keeps its seconds, and the round is done again from lying down', () => {
    const session = playToWork(lyingOnly)
    session.pass(6000)
    session.send({ type: 'PAUSE' })
    session.pass(60_000)
    session.send({ type: 'RESUME' })
    expect(session.state()).toBe('ready')
    session.until('work')
    session.until('rest')
    expect(session.context().rounds.map(({ cleanS, endedBy }) => [cleanS, endedBy])).toEqual([
      [6, 'stopped'],
      [10, 'target'],
    ])
    expect(session.context().at).toBe(2)
  })

  it('[PLAYER-9] a pause in a rest goes on where it stood; one in a count-in begins with getting ready', () => {
    const session = playToWork(lyingOnly)
    session.until('rest')
    session.send({ type: 'STEADY', steady: true })
    session.pass(2000)
    const left = session.context().leftMs
    session.send({ type: 'PAUSE' })
    session.pass(30_000)
    session.send({ type: 'RESUME' })
    expect(session.state()).toBe('rest')
    session.pass(50)
    expect(session.context().leftMs).toBe(left)
    session.until('countIn')
    session.send({ type: 'PAUSE' })
    session.send({ type: 'RESUME' })
    expect(session.state()).toBe('ready')
  })

  it('[PLAYER-10] a frozen page: 3 s nobody saw are not counted, the round goes on', () => {
    const session = playToWork(lyingOnly)
    session.pass(4000)
    session.freeze(3000, 800)
    expect(session.state()).toBe('work')
    expect(session.until('rest')).toBe(6000)
    expect(session.context().rounds[0]?.cleanS).toBe(10)
  })

  it('[PLAYER-11] a suspended audio clock: the clock waits, after 5 s the session pauses by itself', () => {
    const session = playToWork(lyingOnly)
    session.pass(4000)
    session.pass(4000, { audio: false })
    expect(session.state()).toBe('work')
    session.pass(2000, { audio: false })
    expect(session.state()).toBe('paused')
    expect(session.context().rounds).toMatchObject([{ cleanS: 4, endedBy: 'stopped' }])
    session.send({ type: 'RESUME' })
    session.until('work')
  })

  it('[PLAYER-34] nobody looked while it waited for the runner: the tap that says so leads to no pause', () => {
    const session = playSession(lyingOnly)
    session.freeze(20_000, 0)
    session.go()
    expect(session.state()).toBe('lead')
    session.go()
    session.freeze(20_000, 0)
    session.go()
    expect(session.state()).toBe('ready')
  })

  it('[PLAYER-12] it hurts: stops at once with its reason, what was done stays', () => {
    const session = playToWork(lyingOnly)
    session.pass(5000)
    session.send({ type: 'HURTS' })
    expect(session.state()).toBe('hurting')
    session.send({ type: 'STOP', reason: 'dizzy' })
    expect(session.state()).toBe('done')
    expect(session.context()).toMatchObject({
      stopWord: 'dizzy',
      rounds: [{ cleanS: 5, endedBy: 'stopped' }],
    })
  })

  it('[PLAYER-13] going on after a crash: nothing done is lost, the drill is set up and the round done again', () => {
    const session = playToWork(lyingOnly)
    session.until('rest')
    session.send({ type: 'STEADY', steady: true })
    session.until('work')
    session.pass(7000)
    const saved = JSON.parse(JSON.stringify(workOf(session.context()))) as SessionWork
    const again = playSession(lyingOnly, saved)
    again.go()
    expect(again.state()).toBe('setup')
    again.go()
    again.until('work')
    again.until('rest')
    expect(again.context().rounds.map(({ cleanS }) => cleanS)).toEqual([10, 7, 10])
    expect(again.context().at).toBe(3)
  })

  it('[PLAYER-14] twists: a pause keeps the set, tapping counts each turn', () => {
    const session = playSession(startOf([turns('HM0', 3, { restS: 0 })], plan))
    session.go()
    expect(session.state()).toBe('ready')
    session.until('twisting')
    session.pass(4200)
    session.send({ type: 'PAUSE' })
    session.send({ type: 'RESUME' })
    expect(session.state()).toBe('ready')
    session.send({ type: 'PACE', pace: 'tap' })
    session.until('twisting')
    for (let turn = 0; turn < 4; turn += 1) {
      session.pass(1000)
      session.turn()
    }
    expect(session.state()).toBe('done')
    expect(session.context().twists).toEqual([
      { drill: 'HM0', stepIndex: 0, done: { left: 3, right: 3 }, atBeat: 2 },
    ])
  })

  it('[PLAYER-16] a set by tempo: 8 in 32 s, a pause keeps what was done, "enough" ends it as it is', () => {
    const steps = [reps('SQ0', 'squat', 8), reps('SQ0', 'squat', 8, { restS: 0 })]
    const session = playSession(startOf(steps, plan, { known: ['squat'] }))
    session.go()
    session.go()
    session.until('reps')
    expect(session.until('rest')).toBe(32_000)
    expect(session.until('reps')).toBe(30_000)
    session.pass(9000)
    session.send({ type: 'PAUSE' })
    session.send({ type: 'RESUME' })
    session.until('reps')
    expect(session.context().repsNow?.done).toBe(2)
    session.pass(4000)
    session.send({ type: 'ENOUGH' })
    expect(session.state()).toBe('done')
    expect(session.context().sets.map(({ reps: done, target }) => [done, target])).toEqual([
      [8, 8],
      [3, 8],
    ])
  })

  it('[PLAYER-17] standing drills wait for the runner when they are new, or need a thing to be fetched', () => {
    const steps = [turns('HM0', 5), reps('SQ0', 'squat', 8, { restS: 0 })]
    const known = playSession(startOf(steps, plan, { known: ['twists', 'squat'] }))
    known.go()
    expect(known.state()).toBe('ready')
    known.until('rest')
    // A chair is not at hand yet.
    expect(known.until('setup')).toBe(5000)
    const fresh = playSession(startOf(steps, plan, { known: ['squat'] }))
    fresh.go()
    expect(fresh.state()).toBe('setup')
  })

  it('[PLAYER-18] told in the rest how the back lay: kept with the round, not with one that was marked', () => {
    const session = playToWork(lyingOnly)
    session.until('rest')
    session.send({ type: 'FELT', contact: 1 })
    expect(session.context().rounds[0]).toMatchObject({ felt: 1, contact: 2, cleanS: 10 })
    session.send({ type: 'FELT', contact: 2 })
    expect(session.context().rounds[0]).toMatchObject({ felt: 2 })
    session.send({ type: 'STEADY', steady: true })
    session.until('work')
    session.pass(3000)
    session.lift()
    session.until('rest')
    session.send({ type: 'FELT', contact: 2 })
    expect(session.context().rounds[1]).toMatchObject({ felt: null, contact: 0 })
  })

  it('[PLAYER-25] left during the set-up because it hurts, and back: set up again', () => {
    const session = playSession(lyingOnly)
    session.go()
    session.until('setup')
    session.send({ type: 'HURTS' })
    session.send({ type: 'BACK' })
    session.send({ type: 'RESUME' })
    expect(session.state()).toBe('setup')
  })
})
