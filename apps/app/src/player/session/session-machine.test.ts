import type { SessionPlan } from '@backstride/coach'
import { hollowHold } from '@backstride/content'
import type { ClockFrame } from '@backstride/motion'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { coachInSession } from './coach-in-session.ts'
import { workOf } from './draft.ts'
import type { SessionStart, SessionWork } from './session-context.ts'
import { type SessionEvent, sessionMachine } from './session-machine.ts'
import { newWork } from './session-moves.ts'

const sixMinutes: SessionPlan = {
  hold: { variant: 'HH02', rounds: 6, holdS: 10, restS: 15, entryTest: false },
  twists: [
    { variant: 'HM0', perSide: 5 },
    { variant: 'HM1', perSide: 5 },
    { variant: 'HM2', perSide: 5 },
  ],
  restrictions: [],
}
const startWith = (plan: SessionPlan, more: Partial<SessionStart> = {}): SessionStart => ({
  sessionId: 'session-1',
  startedUtc: '2026-04-14T07:00:00.000Z',
  plan,
  level: 4,
  painBefore: 1,
  ...more,
})

/** A session with two simulated clocks. */
function play(start: SessionStart, from?: SessionWork) {
  const coach = coachInSession(hollowHold, start)
  const actor = createActor(sessionMachine, {
    input: { work: from ?? newWork(start), coach, goesOn: from !== undefined },
  }).start()
  const clock = { wallMs: 1_000_000, audioMs: 0 }
  const frame = (): ClockFrame => ({ ...clock, visible: true })
  const send = (event: SessionEvent) => actor.send(event)
  const state = () => {
    const { value } = actor.getSnapshot()
    return typeof value === 'string' ? value : String(value.training)
  }
  const context = () => actor.getSnapshot().context
  const pass = (ms: number, { audio = true } = {}) => {
    for (const end = clock.wallMs + ms; clock.wallMs < end; ) {
      clock.wallMs += 100
      if (audio) clock.audioMs += 100
      send({ type: 'FRAME', frame: frame() })
    }
  }
  return {
    send,
    state,
    context,
    pass,
    go: () => send({ type: 'GO' }),
    lift: () => send({ type: 'LIFTED', frame: frame() }),
    turn: () => send({ type: 'TURNED', frame: frame() }),
    /** The clocks run on, nobody looks. */
    freeze(wallMs: number, audioMs: number) {
      clock.wallMs += wallMs
      clock.audioMs += audioMs
      send({ type: 'FRAME', frame: frame() })
    },
    /** Passes time until a state is on, and tells how long it took. */
    until(wanted: string, withinMs = 600_000) {
      let ms = 0
      while (state() !== wanted && ms < withinMs) {
        pass(100)
        ms += 100
      }
      expect(state()).toBe(wanted)
      return ms
    },
  }
}

/** Reminder, set-up, lying down, count-in: the first hold is on. */
function playToWork(start: SessionStart) {
  const session = play(start)
  session.go()
  session.go()
  session.go()
  session.until('work')
  return session
}

describe('the session', () => {
  it('[PLAYER-1] leads through the six minutes: holds, rests, getting up, twists, done', () => {
    const session = play(startWith(sixMinutes))
    expect(session.state()).toBe('reminder')
    session.go()
    expect(session.state()).toBe('setup')
    session.go()
    expect(session.state()).toBe('ready')
    expect(session.until('countIn')).toBe(10_100)
    session.until('work')
    session.until('rest')
    session.send({ type: 'STEADY', steady: true })
    for (let round = 2; round <= 6; round += 1) {
      session.until('countIn')
      session.until('work')
      session.until(round === 6 ? 'getUp' : 'rest')
    }
    session.until('stance')
    session.until('twisting')
    expect(session.until('stance')).toBeGreaterThan(19_000)
    session.until('done')
    const { rounds, twists } = session.context()
    expect(rounds.map(({ cleanS }) => cleanS)).toEqual([10, 10, 10, 10, 10, 10])
    expect(twists.map(({ variant, done }) => [variant, done.left, done.right])).toEqual([
      ['HM0', 5, 5],
      ['HM1', 5, 5],
      ['HM2', 0, 5],
      ['HM2', 5, 0],
    ])
  })

  it('[PLAYER-2] round to round takes exactly hold and rest: six times 10 s and 15 s', () => {
    const session = playToWork(startWith(sixMinutes))
    const begins = [0]
    let ms = 0
    session.send({ type: 'STEADY', steady: true })
    for (let round = 2; round <= 6; round += 1) {
      ms += session.until('rest')
      session.send({ type: 'STEADY', steady: true })
      ms += session.until('work')
      begins.push(ms)
    }
    expect(begins).toEqual([0, 25_000, 50_000, 75_000, 100_000, 125_000])
  })

  it('[PLAYER-3] "my back lifted" ends the round at once: thanks, then rest; the seconds stay', () => {
    const session = playToWork(startWith(sixMinutes))
    session.pass(6000)
    session.lift()
    expect(session.state()).toBe('lost')
    expect(session.context().lastRound).toMatchObject({ cleanS: 6, endedBy: 'lost', contact: 0 })
    expect(session.until('rest')).toBe(4000)
    expect(session.context().at).toBe(1)
  })

  it('[PLAYER-4] "Steady?" is asked once; the next round waits for the answer', () => {
    const session = playToWork(startWith(sixMinutes))
    session.until('rest')
    session.until('steady')
    session.pass(60_000)
    expect(session.state()).toBe('steady')
    session.send({ type: 'STEADY', steady: false })
    expect(session.state()).toBe('countIn')
    expect(session.context()).toMatchObject({ variant: 'HH01', change: { why: 'unsteady', to: 'HH01' } })
    session.until('rest')
    expect(session.until('work')).toBeLessThan(16_000)
  })

  it.each([
    [30, 'HH02'],
    [12, 'HH01'],
    [6, 'HH00'],
  ])('[PLAYER-5] the first session tests once: %d s lead to %s', (seconds, variant) => {
    const plan = { ...sixMinutes, hold: { ...sixMinutes.hold, entryTest: true } } as SessionPlan
    const session = playToWork(startWith(plan))
    if (seconds === 30) session.until('rest')
    else {
      session.pass(seconds * 1000)
      session.lift()
    }
    expect(session.context().rounds[0]).toMatchObject({ cleanS: seconds, targetS: 30, test: true })
    expect(session.context().variant).toBe(variant)
  })

  it('[PLAYER-6] two rounds running lost in under 5 s: easier now, and counted anew from there [PG-13]', () => {
    const session = playToWork(startWith(sixMinutes))
    const loseAfter = (ms: number) => {
      session.pass(ms)
      session.lift()
      session.send({ type: 'STEADY', steady: true })
      if (session.state() === 'lost') session.until('rest')
      session.send({ type: 'STEADY', steady: true })
    }
    loseAfter(3000)
    expect(session.context().variant).toBe('HH02')
    session.until('work')
    loseAfter(4000)
    expect(session.context()).toMatchObject({ variant: 'HH01', change: { why: 'spiral', to: 'HH01' } })
    session.until('work')
    loseAfter(4000)
    expect(session.context().variant).toBe('HH01')
    session.until('work')
    loseAfter(4000)
    expect(session.context().variant).toBe('HH00')
  })

  it('[PLAYER-7] a pause in a hold keeps its seconds, and the round is done again from lying down', () => {
    const session = playToWork(startWith(sixMinutes))
    session.pass(6000)
    session.send({ type: 'PAUSE' })
    expect(session.state()).toBe('paused')
    session.pass(60_000)
    session.send({ type: 'RESUME' })
    expect(session.state()).toBe('ready')
    session.until('work')
    session.until('rest')
    expect(session.context().rounds.map(({ cleanS, endedBy }) => [cleanS, endedBy])).toEqual([
      [6, 'stopped'],
      [10, 'target'],
    ])
    expect(session.context().at).toBe(1)
  })

  it('[PLAYER-8] a pause in a rest goes on where it stood', () => {
    const session = playToWork(startWith(sixMinutes))
    session.until('rest')
    session.send({ type: 'STEADY', steady: true })
    session.pass(2000)
    const left = session.context().leftMs
    session.send({ type: 'PAUSE' })
    session.pass(30_000)
    session.send({ type: 'RESUME' })
    expect(session.state()).toBe('rest')
    session.pass(100)
    expect(session.context().leftMs).toBe(left)
  })

  it('[PLAYER-9] a frozen page: 3 s nobody saw are not counted, the round goes on', () => {
    const session = playToWork(startWith(sixMinutes))
    session.pass(4000)
    session.freeze(3000, 800)
    expect(session.state()).toBe('work')
    expect(session.until('rest')).toBe(6000)
    expect(session.context().rounds[0]?.cleanS).toBe(10)
  })

  it('[PLAYER-10] a suspended audio clock: the clock waits, after 5 s the session pauses by itself', () => {
    const session = playToWork(startWith(sixMinutes))
    session.pass(4000)
    session.pass(4000, { audio: false })
    expect(session.state()).toBe('work')
    session.pass(2000, { audio: false })
    expect(session.state()).toBe('paused')
    expect(session.context().rounds).toMatchObject([{ cleanS: 4, endedBy: 'stopped' }])
    session.send({ type: 'RESUME' })
    session.until('work')
  })

  it('[PLAYER-11] it hurts: stops at once with its reason, what was done stays', () => {
    const session = playToWork(startWith(sixMinutes))
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

  it('[PLAYER-12] going on after a crash: nothing done is lost, the round is done again', () => {
    const session = playToWork(startWith(sixMinutes))
    session.until('rest')
    session.send({ type: 'STEADY', steady: true })
    session.until('work')
    session.pass(7000)
    const saved = JSON.parse(JSON.stringify(workOf(session.context()))) as SessionWork
    const again = play(startWith(sixMinutes), saved)
    expect(again.state()).toBe('setup')
    again.go()
    again.until('work')
    again.until('rest')
    expect(again.context().rounds.map(({ cleanS }) => cleanS)).toEqual([10, 7, 10])
    expect(again.context().at).toBe(2)
  })

  it('[PLAYER-13] twists: a pause keeps the set, tapping counts each turn', () => {
    const plan: SessionPlan = { ...sixMinutes, hold: null, twists: [{ variant: 'HM0', perSide: 3 }] }
    const session = play(startWith(plan))
    session.go()
    session.go()
    expect(session.state()).toBe('stance')
    session.go()
    session.pass(4200)
    session.send({ type: 'PAUSE' })
    session.send({ type: 'RESUME' })
    expect(session.state()).toBe('stance')
    session.send({ type: 'PACE', pace: 'tap' })
    session.go()
    for (let turns = 0; turns < 4; turns += 1) {
      session.pass(1000)
      session.turn()
    }
    expect(session.state()).toBe('done')
    expect(session.context().twists).toEqual([
      { variant: 'HM0', stepIndex: 0, done: { left: 3, right: 3 }, atBeat: 2 },
    ])
  })

  it('[PLAYER-14] without holds nobody is asked to lie down or get up', () => {
    const session = play(startWith({ ...sixMinutes, hold: null }))
    session.go()
    session.go()
    expect(session.state()).toBe('stance')
  })

  it('[PLAYER-15] "go now" skips what is left of a rest, "one step easier" holds from the next round', () => {
    const session = playToWork(startWith(sixMinutes))
    session.until('rest')
    session.send({ type: 'STEADY', steady: true })
    session.send({ type: 'EASIER' })
    session.go()
    expect(session.state()).toBe('countIn')
    expect(session.until('work')).toBe(3000)
    session.until('rest')
    expect(session.context().rounds.map(({ variant }) => variant)).toEqual(['HH02', 'HH01'])
  })
})
