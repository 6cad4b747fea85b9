import { isWork, type SessionStep, workSeconds } from '@backstride/content'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workOf } from './draft.ts'
import { isOfStep } from './moves/step-now.ts'
import type { SessionContext, SessionWork } from './session-context.ts'
import type { SessionEvent } from './session-event.ts'
import { FRAME_MS, type PlayedSession, playSession, startOf } from './testing/play-session.ts'
import {
  getDown,
  getUp,
  holds,
  plan,
  reps,
  sixMinutes,
  split,
  squeeze,
  turns,
} from './testing/steps-by-hand.ts'

/** A child coming in, a call, a tab thrown away: whatever comes between, at any moment. */
type Interruption =
  | { readonly kind: 'tap'; readonly event: SessionEvent }
  | { readonly kind: 'lift' | 'turn' | 'reload' }
  /** Nobody looks; the audio clock may stand still or run on. */
  | { readonly kind: 'freeze'; readonly wallMs: number; readonly audioMs: number }
  | { readonly kind: 'noAudio' | 'hidden'; readonly ms: number }
  /** The wall clock is set. */
  | { readonly kind: 'clockSet'; readonly wallMs: number }

const taps = fc.constantFrom<SessionEvent>(
  { type: 'PAUSE' },
  { type: 'RESUME' },
  { type: 'HURTS' },
  { type: 'BACK' },
  { type: 'GO' },
  { type: 'SKIP' },
  { type: 'EASIER' },
  { type: 'ENOUGH' },
  { type: 'STEADY', steady: true },
  { type: 'STEADY', steady: false },
  { type: 'FELT', contact: 1 },
  { type: 'FRONT_OF_HIP', answer: 'pinches' },
  { type: 'SWAP', drill: 'HW0' },
  { type: 'SWAP', drill: 'HH02N' },
  { type: 'SWAP', drill: 'HM1' },
  { type: 'SHORTEN', secondsLeft: 120 },
  { type: 'SHORTEN', secondsLeft: 20 },
  { type: 'PACE', pace: 'beat' },
)
const ms = fc.integer({ min: 0, max: 8000 })
const interruption: fc.Arbitrary<Interruption> = fc.oneof(
  { weight: 6, arbitrary: taps.map(event => ({ kind: 'tap' as const, event })) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Interruption>({ kind: 'lift' }, { kind: 'turn' }, { kind: 'reload' }),
  },
  fc.record({ kind: fc.constant('freeze' as const), wallMs: ms, audioMs: ms }),
  fc.record({ kind: fc.constantFrom('noAudio' as const, 'hidden' as const), ms }),
  fc.record({
    kind: fc.constant('clockSet' as const),
    wallMs: fc.integer({ min: -3_600_000, max: 3_600_000 }),
  }),
)
const life = fc.array(fc.tuple(fc.integer({ min: 0, max: 40_000 }), interruption), { maxLength: 12 })

const sessions: Readonly<Record<string, readonly SessionStep[]>> = {
  six: sixMinutes,
  test: [getDown, ...holds(3, { test: true }), getUp],
  strength: [
    reps('SQ0', 'squat', 8),
    getDown,
    reps('BR1', 'bridge', 8, { block: 6, restS: 0 }),
    getUp,
    reps('HS2', 'hipSide', 8, { side: 'right', block: 7 }),
    reps('HS2', 'hipSide', 8, { side: 'left', block: 7, restS: 0 }),
  ],
  wall: [squeeze, ...holds(4, { drill: 'HW0', ladder: 'wallHollow', swaps: [] }), turns('HM0', 5)],
  twists: [turns('HM0', 5), split('right', 5), split('left', 5, { restS: 0 })],
}

/** What a runner does who only wants to come to the end. */
const onward: Readonly<Record<string, SessionEvent>> = {
  soundCheck: { type: 'GO' },
  setup: { type: 'GO' },
  steady: { type: 'STEADY', steady: true },
  paused: { type: 'RESUME' },
  hurting: { type: 'BACK' },
}

/** Seconds of a round that runs, or would be kept if it were cut now. */
const runningS = ({ holdNow }: SessionContext): number => {
  const seconds = (holdNow?.round?.cleanMs ?? 0) / 1000
  return seconds < 0.1 ? 0 : seconds
}

const countedOf = ({ rounds, sets, twists }: SessionWork): number =>
  rounds.reduce((sum, { cleanS }) => sum + cleanS, 0) +
  sets.reduce((sum, set) => sum + set.reps * 4, 0) +
  twists.reduce((sum, { done }) => sum + (done.left + done.right) * 2, 0)

describe('200 lives of a session', () => {
  it.each(Object.keys(sessions))(
    '[INTERRUPT-1] %s: no round lost, none counted twice, always a way on',
    name => {
      const steps = sessions[name] ?? []
      fc.assert(
        fc.property(life, moments => {
          let session = playSession(startOf(steps, plan))
          let counted = 0
          let audioMs = 0
          const check = (context: SessionContext) => {
            const now = countedOf(context) + runningS(context)
            // What was counted stays, whatever comes; a round that was cut is rounded down, to whole tenths.
            expect(now).toBeGreaterThanOrEqual(counted - 0.1 - 1e-6)
            counted = now
            noDoubleCount(workOf(context))
          }
          const reload = () => {
            const kept = JSON.parse(JSON.stringify(workOf(session.context()))) as SessionWork
            audioMs += session.audioMs()
            session = playSession(startOf(steps, plan), kept)
          }
          for (const [afterMs, moment] of moments) {
            session.pass(Math.round(afterMs / FRAME_MS) * FRAME_MS)
            check(session.context())
            if (session.state() === 'done') break
            disturb(session, moment, reload)
            check(session.context())
          }
          // Nothing more comes between: the runner finds the way to the end.
          for (let seconds = 0; session.state() !== 'done'; seconds += 1) {
            expect(seconds).toBeLessThan(2400)
            const event = onward[session.state()]
            if (event === undefined) session.pass(1000)
            else session.send(event)
          }
          check(session.context())
          const work = workOf(session.context())
          expect(countedOf(work) * 1000).toBeLessThanOrEqual(audioMs + session.audioMs() + 1e-6)
          noRoundLost(work, moments)
        }),
        { numRuns: 40 },
      )
    },
    // Some hours of simulated training.
    60_000,
  )
})

function disturb(session: PlayedSession, moment: Interruption, reload: () => void): void {
  switch (moment.kind) {
    case 'tap':
      session.send(moment.event)
      break
    case 'lift':
      session.lift()
      break
    case 'turn':
      session.turn()
      break
    case 'reload':
      reload()
      break
    case 'freeze':
      session.freeze(moment.wallMs, moment.audioMs)
      break
    case 'noAudio':
      session.pass(moment.ms, { audio: false })
      break
    case 'hidden':
      session.pass(moment.ms, { visible: false })
      break
    case 'clockSet':
      session.freeze(moment.wallMs, 0)
      break
  }
}

const placeAndDrill = ({
  stepIndex,
  drill,
}: {
  readonly stepIndex: number
  readonly drill: string
}): string => `${stepIndex} ${drill}`

function noDoubleCount({ rounds, sets, twists, steps }: SessionWork): void {
  const finished = rounds.filter(({ endedBy }) => endedBy !== 'stopped').map(({ stepIndex }) => stepIndex)
  expect(new Set(finished).size).toBe(finished.length)
  for (const { cleanS, targetS } of rounds) expect(cleanS).toBeLessThanOrEqual(targetS)
  expect(new Set(sets.map(placeAndDrill)).size).toBe(sets.length)
  for (const { reps: done, target } of sets) expect(done).toBeLessThanOrEqual(target)
  expect(new Set(twists.map(placeAndDrill)).size).toBe(twists.length)
  for (const { done, stepIndex } of twists) {
    const step = steps[stepIndex]
    if (step?.kind !== 'twists') continue
    expect(Math.max(done.left, done.right)).toBeLessThanOrEqual(step.set.perSide)
    expect((done.left + done.right) * 2).toBeLessThanOrEqual(workSeconds(step))
  }
}

/** Every step of work was done, except as many as the runner left out; a set that was enough may be short. */
function noRoundLost(work: SessionWork, moments: readonly (readonly [number, Interruption])[]): void {
  const taps = moments.flatMap(([, moment]) => (moment.kind === 'tap' ? [moment.event.type] : []))
  const leftOut = taps.filter(type => type === 'SKIP' || type === 'ENOUGH').length
  const notDone = work.steps.flatMap((step, index) => (isWork(step) && !isDone(work, index) ? [index] : []))
  expect(notDone.length, `steps ${notDone.join()}`).toBeLessThanOrEqual(leftOut)
}

const isDone = ({ rounds, sets, twists, steps }: SessionWork, index: number): boolean => {
  const step = steps[index]
  const turned = (isWork(step) ? twists.find(isOfStep(index, step))?.done : undefined) ?? {
    left: 0,
    right: 0,
  }
  return (
    rounds.some(({ stepIndex, endedBy }) => stepIndex === index && endedBy !== 'stopped') ||
    sets.some(set => set.stepIndex === index && set.reps === set.target) ||
    (step?.kind === 'twists' &&
      turned.left + turned.right >= (step.set.stance === 'standing' ? 2 : 1) * step.set.perSide)
  )
}
