import { describe, expect, it } from 'vitest'
import { holdRoundOf, untoldRounds } from './outcome.ts'
import { learn, playWithPhone, toPlacing, toWork } from './testing/play-phone.ts'
import type { PlayedSession } from './testing/play-session.ts'

const lastRound = (session: PlayedSession) => session.context().rounds.at(-1)
const asFact = (session: PlayedSession) => {
  const round = lastRound(session)
  return round === undefined ? undefined : holdRoundOf(round, undefined)
}

describe('the phone on the belly', () => {
  it('[EYE-1] learns flat and arch, takes flat once more with the legs up, and sees a whole round', () => {
    const { session, phone } = playWithPhone()
    toPlacing(session)
    session.go()
    expect(session.until('pressingFlat')).toBeGreaterThanOrEqual(5900)
    learn(session, phone)
    session.until('countIn')
    session.until('zeroing')
    session.until('work')
    expect(Math.abs(session.until('rest') - 10_000)).toBeLessThan(250)
    expect(asFact(session)).toEqual({ targetS: 10, cleanS: 10, contact: 2, seenBy: 'phone' })
    // Nothing is asked of what was seen.
    expect(untoldRounds(session.context())).toEqual([])
    expect(session.context().steady).toBe('answered')
  })

  it('[EYE-2] takes flat once for every position, not for every round', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.until('rest')
    session.until('countIn')
    session.pass(3100)
    expect(session.state()).toBe('work')
    session.until('rest')
    session.send({ type: 'EASIER' })
    session.until('countIn')
    session.until('zeroing')
    session.until('work')
  })

  it.each([
    [9, 1],
    [4, 0],
  ] as const)(
    '[EYE-3] a back that lifts after %i s ends the round by itself, contact %i',
    (seconds, contact) => {
      const { session, phone } = playWithPhone()
      toWork(session, phone)
      session.pass(seconds * 1000)
      phone.lay('arch')
      session.until('lost')
      const fact = asFact(session)
      expect(fact).toMatchObject({ contact, seenBy: 'phone' })
      expect(Math.abs((fact?.cleanS ?? 0) - seconds)).toBeLessThan(0.6)
    },
  )

  it('[EYE-4] what the runner says counts at once, and as felt', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.pass(6000)
    session.lift()
    expect(session.state()).toBe('lost')
    expect(asFact(session)).toMatchObject({ contact: 0, seenBy: 'felt' })
  })

  it('[EYE-5] without readings the clock waits; they come back, and it goes on', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.pass(3000)
    phone.silence(true)
    session.pass(4000)
    expect(session.context().eye.look).toEqual({ form: 'unseen', why: 'noReadings' })
    phone.silence(false)
    session.until('rest')
    const fact = asFact(session)
    expect(fact).toEqual({ targetS: 10, cleanS: 10, contact: 2, seenBy: 'phone' })
  })

  it('[EYE-6] blind for long, the round is cut, its seconds stay unknown, and the hand is asked to watch', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.pass(3000)
    phone.silence(true)
    session.until('told')
    expect(session.context().eye.problem).toBe('noReadings')
    expect(asFact(session)).toMatchObject({ seenBy: 'unknown' })
    session.until('setup')
    expect(session.context().watch).toBe('hand')
    session.go()
    session.until('work')
    session.until('rest')
    expect(asFact(session)).toMatchObject({ cleanS: 10, seenBy: 'unknown' })
  })

  it('[EYE-7] a knock: moved, once more, and the round is done again', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.pass(5000)
    phone.knock()
    session.pass(200)
    expect(session.state()).toBe('told')
    expect(session.context().eye.problem).toBe('moved')
    session.until('settling')
    learn(session, phone)
    session.until('work')
    session.until('rest')
    expect(session.context().rounds.map(({ endedBy, stepIndex }) => [endedBy, stepIndex])).toEqual([
      ['stopped', 1],
      ['target', 1],
    ])
  })

  it('[EYE-8] ends too close together are refused; after three tries the hand watches', () => {
    const { session, phone } = playWithPhone()
    toPlacing(session)
    session.go()
    for (let tries = 1; tries <= 3; tries += 1) {
      learn(session, phone, 'halfway')
      expect(session.state()).toBe('told')
      expect(session.context().eye).toMatchObject({ problem: 'endsTooClose', tries })
      session.until(tries < 3 ? 'settling' : 'setup')
    }
    expect(session.context().watch).toBe('hand')
  })

  it('[EYE-9] a phone on its edge is waited for; the runner may go on all the same', () => {
    const { session, phone } = playWithPhone()
    phone.lay('edge')
    toPlacing(session)
    session.go()
    session.pass(40_000)
    expect(session.state()).toBe('settling')
    session.go()
    expect(session.state()).toBe('pressingFlat')
  })

  it.each(['denied', 'noReadings', 'tooSlow'] as const)(
    '[EYE-10] %s is told, and the hand watches',
    answer => {
      const { session, phone } = playWithPhone()
      toPlacing(session)
      phone.answer(answer)
      session.go()
      session.pass(100)
      expect(session.state()).toBe('told')
      expect(session.context().eye.problem).toBe(answer)
      session.until('setup')
      expect(session.context().watch).toBe('hand')
    },
  )

  it.each(['noSensor', 'notSecure'] as const)(
    '[EYE-11] %s: nobody is led to a phone that cannot watch',
    answer => {
      const { session, phone } = playWithPhone()
      phone.answer(answer)
      session.go()
      session.until('setup')
      expect(session.context().watch).toBe('hand')
      session.go()
      session.until('work')
    },
  )

  it('[EYE-12] the hand takes over at any moment, in a round as well: then it counts as felt', () => {
    for (const at of ['placing', 'settling', 'pressingFlat', 'arching', 'zeroing', 'work']) {
      const { session, phone } = playWithPhone()
      toPlacing(session)
      if (at !== 'placing') session.go()
      if (at === 'zeroing' || at === 'work') learn(session, phone)
      session.until(at)
      session.pass(1000)
      session.send({ type: 'WATCH', by: 'hand' })
      expect(session.context().watch).toBe('hand')
      session.until('work')
      session.until('rest')
      expect(lastRound(session), at).toMatchObject({ endedBy: 'target', cleanS: 10 })
      expect(lastRound(session)?.seenBy, at).toBeUndefined()
    }
  })

  it('[EYE-13] after a pause the phone is put in its place anew', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.pass(2000)
    session.send({ type: 'PAUSE' })
    session.pass(1000)
    session.send({ type: 'RESUME' })
    session.until('placing')
    expect(session.context().eye.calibration).toBeNull()
  })

  it('[EYE-14] a back that is up from the start counts nothing, and nobody hangs there', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.until('rest')
    session.until('countIn')
    phone.lay('arch')
    session.until('work')
    session.until('told')
    expect(session.context().eye.problem).toBe('liftedFromStart')
    expect(session.context().rounds).toHaveLength(1)
  })

  it('[EYE-15] the phone comes out before the way up, and no other drill is watched', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    for (const _ of [1, 2, 3]) {
      if (session.state() !== 'work') session.until('work')
      session.pass(10_100)
    }
    session.until('lead')
    session.until('twisting')
    expect(session.context().eye.calibration).toBeNull()
  })

  it('[EYE-16] a tap that the back lifted counts nothing before the phone has seen contact', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.until('rest')
    session.until('countIn')
    phone.silence(true)
    session.until('work')
    session.pass(500)
    session.lift()
    expect(session.state()).toBe('lost')
    expect(asFact(session)).toMatchObject({ cleanS: 0, contact: 0, seenBy: 'felt' })
  })
})
