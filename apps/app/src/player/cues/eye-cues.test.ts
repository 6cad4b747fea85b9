import { describe, expect, it } from 'vitest'
import { learn, playWithPhone, toPlacing, toWork } from '../session/testing/play-phone.ts'
import type { PlayedSession } from '../session/testing/play-session.ts'
import { getDown, getUp, holds, turns } from '../session/testing/steps-by-hand.ts'
import { tonePlan, tonePlanKey } from '../sound/tone-plan.ts'
import { buzzOf } from './buzz-of.ts'
import { isAsked } from './contact-cues.ts'
import { allHeard } from './cue.ts'
import { cueOf } from './cue-of.ts'

const cueNow = (session: PlayedSession) => cueOf(session.state(), session.context(), 'full', allHeard)
const captionNow = (session: PlayedSession) => cueNow(session).caption.en
const tonesNow = (session: PlayedSession) => tonePlan(session.state(), session.context())

/** All that is shown until a state is on, in order. */
function shownUntil(session: PlayedSession, state: string): readonly string[] {
  const shown: string[] = []
  while (session.state() !== state) {
    const words = captionNow(session)
    if (shown.at(-1) !== words) shown.push(words)
    session.pass(50)
  }
  return shown
}

describe('what the phone on the belly conveys', () => {
  it('[EYE-30] says where it goes, then waits, then both ends, each with its window as a tone', () => {
    const { session, phone } = playWithPhone()
    toPlacing(session)
    expect(cueNow(session).spoken?.en).toContain('between the hip bones')
    session.go()
    expect(captionNow(session)).toBe('I wait until it lies still.')
    session.until('pressingFlat')
    expect(tonesNow(session)).toEqual([
      { inMs: 4000, tone: 'count' },
      { inMs: 7000, tone: 'step' },
    ])
    expect(shownUntil(session, 'arching')).toEqual(['Press your back flat.', 'Stay like that.'])
    phone.lay('arch')
    expect(shownUntil(session, 'ready')).toEqual(['Now a small arch.', 'Stay like that.'])
    expect(captionNow(session)).toBe('I can tell them apart.')
  })

  it('[EYE-31] the tone of the start sounds when the seconds start: after flat was taken once more', () => {
    const { session, phone } = playWithPhone()
    toPlacing(session)
    session.go()
    learn(session, phone)
    session.until('countIn')
    expect(tonesNow(session).map(({ tone }) => tone)).not.toContain('start')
    session.until('zeroing')
    expect(tonesNow(session).at(-1)).toEqual({ inMs: 4000, tone: 'start' })
  })

  it('[EYE-32] while it cannot tell, the clock waits and says why, nothing sounds ahead, and it is felt', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.pass(3000)
    const sounds = tonePlanKey(session.state(), session.context())
    expect(tonesNow(session).length).toBeGreaterThan(3)
    phone.silence(true)
    session.pass(500)
    expect(tonesNow(session)).toEqual([])
    expect(tonePlanKey(session.state(), session.context())).not.toBe(sounds)
    session.pass(600)
    expect(captionNow(session)).toBe('No readings. The clock waits.')
    expect(buzzOf(session.state(), session.context())?.key).toMatch(/^unseen/)
    phone.screen(true)
    session.pass(50)
    expect(captionNow(session)).toBe('Screen was off. The clock waits.')
    phone.silence(false)
    session.pass(700)
    expect(captionNow(session)).not.toMatch(/clock waits/)
    expect(tonesNow(session).length).toBeGreaterThan(3)
  })

  it('[EYE-33] a flicker is not told', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.pass(3000)
    phone.silence(true)
    session.pass(500)
    phone.silence(false)
    for (let ms = 0; ms < 1500; ms += 50) {
      session.pass(50)
      expect(captionNow(session)).not.toMatch(/clock waits/)
    }
  })

  it('[EYE-34] a lifted back is told as what the phone felt, and nobody is asked how it lay', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.pass(6000)
    phone.lay('arch')
    session.until('lost')
    expect(captionNow(session)).toMatch(/^Back lifted\. Those six count\./)
    phone.lay('flat')
    session.until('rest')
    expect(isAsked(session.context())).toBe(false)
    session.until('work')
    session.until('rest')
    expect(session.context().rounds.at(-1)).toMatchObject({ endedBy: 'target', seenBy: 'phone' })
    expect(isAsked(session.context())).toBe(false)
  })

  it('[EYE-35] after the first round it says how to choose easier, and asks nothing that waits for a tap', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.until('rest')
    expect(shownUntil(session, 'work')).toContain('A struggle? Choose easier.')
    session.until('rest')
    expect(shownUntil(session, 'work')).not.toContain('A struggle? Choose easier.')
  })

  it('[EYE-36] knocked: what happened, the feet down, once more', () => {
    const { session, phone } = playWithPhone()
    toWork(session, phone)
    session.pass(4000)
    phone.knock()
    session.until('told')
    const shown = shownUntil(session, 'settling')
    expect([shown[0], shown[1], shown.at(-1)]).toEqual([
      'Moved: once more.',
      'Feet down, one by one.',
      'Once more from the start.',
    ])
  })

  it('[EYE-37] the last try hands over to the hand', () => {
    const { session, phone } = playWithPhone()
    toPlacing(session)
    phone.answer('denied')
    session.go()
    session.until('told')
    expect(shownUntil(session, 'setup')).toEqual(['Not allowed.', 'Your hand watches from here.'])
  })

  it('[EYE-38] it comes out before the way up, and before another drill on the floor', () => {
    const up = playWithPhone([getDown, ...holds(1), getUp, turns('HM0', 2)])
    toWork(up.session, up.phone)
    up.session.until('lead')
    expect(captionNow(up.session)).toBe('Take the phone out first.')

    const plank = holds(1, { drill: 'SP1', ladder: 'sidePlank', block: 2, swaps: [] })
    const floor = playWithPhone([getDown, ...holds(1), ...plank, getUp])
    toWork(floor.session, floor.phone)
    floor.session.until('setup')
    const shown = new Set<string>()
    for (let ms = 0; ms < 8000; ms += 50) {
      shown.add(captionNow(floor.session))
      floor.session.pass(50)
    }
    expect([...shown][1]).toBe('Take the phone out first.')
    expect(floor.session.context().eye.calibration).not.toBeNull()
    floor.session.go()
    expect(floor.session.context().eye.calibration).toBeNull()
    floor.session.until('work')
    floor.session.pass(1000)
    expect(floor.session.context().holdNow?.last?.by).toBe('hand')
  })
})
