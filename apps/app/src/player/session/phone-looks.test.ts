import { languages } from '@backstride/kit'
import { runningCleanS } from '@backstride/motion'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buzzOf } from '../cues/buzz-of.ts'
import { allHeard } from '../cues/cue.ts'
import { cueOf } from '../cues/cue-of.ts'
import { tonePlan } from '../sound/tone-plan.ts'
import { figureNow } from '../view/figure-now/figure-now.ts'
import type { Watcher } from './phone-eye.ts'
import { type Lie, type MadePhone, madePhone } from './testing/made-phone.ts'
import { FRAME_MS, type PlayedSession, playSession, startOf } from './testing/play-session.ts'
import { holds, plan, turns } from './testing/steps-by-hand.ts'

const steps = [...holds(2, { last: 0, targetS: 5 }), turns('HM0', 1)]

/** Whatever may happen to a phone on a belly, and whatever its runner may tap. */
type Happening =
  | { readonly kind: 'lay'; readonly lie: Lie }
  | { readonly kind: 'silence'; readonly on: boolean }
  | { readonly kind: 'knock' | 'lift' | 'freeze' }
  | { readonly kind: 'watch'; readonly by: Watcher }
  | { readonly kind: 'tap'; readonly type: 'GO' | 'PAUSE' | 'RESUME' | 'EASIER' | 'SKIP' | 'HURTS' | 'BACK' }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('lay' as const),
      lie: fc.constantFrom<Lie>('flat', 'flat', 'arch', 'halfway', 'edge'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('silence' as const), on: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('knock' as const, 'lift' as const, 'freeze' as const) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('watch' as const),
      by: fc.constantFrom<Watcher>('phone', 'phone', 'hand'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('tap' as const),
      type: fc.constantFrom('GO', 'GO', 'PAUSE', 'RESUME', 'EASIER', 'SKIP', 'HURTS', 'BACK'),
    }),
  },
)
const life = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), happening), { maxLength: 16 })

function happen(session: PlayedSession, phone: MadePhone, each: Happening): void {
  if (each.kind === 'lay') phone.lay(each.lie)
  else if (each.kind === 'silence') phone.silence(each.on)
  else if (each.kind === 'knock') phone.knock()
  else if (each.kind === 'lift') session.lift()
  else if (each.kind === 'freeze') session.freeze(3000, 3000)
  else if (each.kind === 'watch') session.send({ type: 'WATCH', by: each.by })
  else if (each.kind === 'tap') session.send({ type: each.type })
}

/** Does what it is asked to: lies flat, arches when told to, and taps what leads on. */
function obey(session: PlayedSession, phone: MadePhone): void {
  const state = session.state()
  phone.lay(state === 'arching' ? 'arch' : 'flat')
  if (['soundCheck', 'setup', 'placing'].includes(state)) session.go()
  if (state === 'steady') session.send({ type: 'STEADY', steady: true })
  if (state === 'paused') session.send({ type: 'RESUME' })
  if (state === 'hurting') session.send({ type: 'BACK' })
}

/** One frame, and what it may have counted. */
function frame(session: PlayedSession): void {
  const before = session.context()
  session.pass(FRAME_MS)
  const after = session.context()
  if (session.state() !== 'work' || before.holdNow === null || after.holdNow === null) return
  const countedS = runningCleanS(after.holdNow) - runningCleanS(before.holdNow)
  expect(countedS).toBeLessThanOrEqual(FRAME_MS / 1000 + 1e-6)
  if (after.watch === 'hand' || before.watch === 'hand') return
  if (before.eye.look?.form !== 'good' && after.eye.look?.form !== 'good') expect(countedS).toBe(0)
}

function checkConveyed(session: PlayedSession): void {
  const context = session.context()
  const state = session.state()
  const cue = cueOf(state, context, 'full', allHeard)
  for (const lang of languages) expect(cue.caption[lang], `${state} ${cue.key}`).toMatch(/\S/u)
  const isBlind = state === 'work' && context.watch === 'phone' && context.eye.look?.form !== 'good'
  if (isBlind) expect(tonePlan(state, context)).toEqual([])
  expect(buzzOf(state, context)?.key).not.toBe('')
  if (state !== 'done' && state !== 'next') figureNow(state, context, 1)
}

describe('whatever a phone on a belly says', () => {
  it('[EYE-20] nothing counts unseen, no round counts twice, and there is always a way on', () =>
    fc.assert(
      fc.property(life, fc.constantFrom<Lie>('flat', 'arch', 'edge'), (happenings, last) => {
        const phone = madePhone()
        const session = playSession(startOf(steps, plan), undefined, phone)
        for (const [frames, each] of happenings) {
          for (let i = 0; i < frames && session.state() !== 'done'; i += 1) {
            if (i % 7 === 0) obey(session, phone)
            frame(session)
            if (i % 5 === 0) checkConveyed(session)
          }
          if (session.state() !== 'done') happen(session, phone, each)
        }
        // From here on the runner only taps what leads on; the phone may lie as it likes, or be dead.
        phone.silence(last === 'arch')
        for (let ms = 0; session.state() !== 'done'; ms += FRAME_MS) {
          expect(ms, `stays at ${session.state()}`).toBeLessThan(900_000)
          obey(session, phone)
          if (session.state() === 'settling' && last === 'edge' && ms % 60_000 === 0) session.go()
          if (last === 'edge') phone.lay('edge')
          frame(session)
        }
        const ended = session.context().rounds.filter(({ endedBy }) => endedBy !== 'stopped')
        expect(new Set(ended.map(({ stepIndex }) => stepIndex)).size).toBe(ended.length)
        for (const round of session.context().rounds) {
          expect(round.cleanS).toBeLessThanOrEqual(round.targetS)
          if (round.seenBy === 'phone' && round.endedBy === 'target') expect(round.contact).toBe(2)
          if (round.seenBy === 'phone') expect(round.felt).toBeNull()
        }
      }),
      { numRuns: 25 },
    ))

  it('[EYE-21] by hand nothing of it is ever asked of the phone', () =>
    fc.assert(
      fc.property(life, happenings => {
        const phone = madePhone()
        const session = playSession(startOf(steps, plan), undefined, phone)
        session.go()
        session.until('setup')
        session.send({ type: 'WATCH', by: 'hand' })
        for (const [frames, each] of happenings) {
          for (let i = 0; i < frames && session.state() !== 'done'; i += 1) {
            obey(session, phone)
            frame(session)
            expect(['placing', 'settling', 'pressingFlat', 'arching', 'zeroing', 'told']).not.toContain(
              session.state(),
            )
          }
          if (session.state() !== 'done' && each.kind !== 'watch') happen(session, phone, each)
        }
        expect(session.context().rounds.every(({ seenBy }) => seenBy === undefined)).toBe(true)
      }),
      { numRuns: 10 },
    ))
})
