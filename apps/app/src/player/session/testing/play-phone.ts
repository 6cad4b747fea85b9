import type { SessionStep } from '@backstride/content'
import { type MadePhone, madePhone } from './made-phone.ts'
import { type PlayedSession, playSession, startOf } from './play-session.ts'
import { getDown, getUp, holds, plan, turns } from './steps-by-hand.ts'

const holdsThenTurns = [getDown, ...holds(3, { last: 0 }), getUp, turns('HM0', 2)]

export function playWithPhone(steps: readonly SessionStep[] = holdsThenTurns): {
  readonly session: PlayedSession
  readonly phone: MadePhone
} {
  const phone = madePhone()
  return { session: playSession(startOf(steps, plan), undefined, phone), phone }
}

/** From the sound check until the phone is to be put in its place. */
export function toPlacing(session: PlayedSession): void {
  session.go()
  session.until('setup')
  session.go()
  session.until('placing')
}

/** Flat for three seconds, arched for three: what a runner does when asked. */
export function learn(session: PlayedSession, phone: MadePhone, arch: 'arch' | 'halfway' = 'arch'): void {
  session.until('pressingFlat')
  phone.lay('flat')
  session.until('arching')
  phone.lay(arch)
  session.pass(6950)
  phone.lay('flat')
  session.pass(100)
}

export function toWork(session: PlayedSession, phone: MadePhone): void {
  toPlacing(session)
  session.go()
  learn(session, phone)
  session.until('work')
}
