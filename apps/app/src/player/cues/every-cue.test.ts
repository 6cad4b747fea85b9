import { drillOf, isWork, type SessionStep, wordCount } from '@backstride/content'
import { languages } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SessionContext } from '../session/session-context.ts'
import type { SessionEvent } from '../session/session-event.ts'
import { playSession } from '../session/testing/play-session.ts'
import { buzzOf } from './buzz-of.ts'
import type { Heard, Talk } from './cue.ts'
import { cueOf } from './cue-of.ts'
import { sessionsToHear } from './testing/sessions-to-hear.ts'

/** Whatever a runner may do at any moment; most of it does nothing in most states. */
const act = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 50, max: 12_000 }) }),
  },
  { weight: 4, arbitrary: fc.constant({ kind: 'send' as const, event: { type: 'GO' } as SessionEvent }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      event: fc.constantFrom<SessionEvent>(
        { type: 'STEADY', steady: true },
        { type: 'STEADY', steady: false },
        { type: 'FELT', contact: 1 },
        { type: 'FRONT_OF_HIP', answer: 'pinches' },
        { type: 'EASIER' },
        { type: 'SWAP', drill: 'HW0' },
        { type: 'SKIP' },
        { type: 'PAUSE' },
        { type: 'RESUME' },
        { type: 'HURTS' },
        { type: 'BACK' },
        { type: 'ENOUGH' },
        { type: 'PACE', pace: 'tap' },
        { type: 'SHORTEN', secondsLeft: 180 },
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('freeze' as const), ms: fc.integer({ min: 600, max: 9000 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'lift' as const }) },
)
const hearing = fc.record({
  talk: fc.constantFrom<Talk>('full', 'less'),
  tones: fc.boolean(),
  rate: fc.constantFrom(0.5, 1, 1, 2),
  clock: fc.constantFrom<Heard['clock']>('running', 'running', 'running', 'asleep'),
})

/** States in which seconds run and a glance must be enough. */
const glanced: ReadonlySet<string> = new Set([
  'lead',
  'countIn',
  'work',
  'reps',
  'twisting',
  'rest',
  'steady',
])

/** Names of drills, and a correction after thanks, may be longer: the screen shows them large. */
const longer = (steps: readonly SessionStep[]): ReadonlySet<string> =>
  new Set(
    steps.filter(isWork).flatMap(({ drill }) => {
      const { name, faults } = drillOf(drill) ?? { name: { en: '' }, faults: [] }
      return [name.en, `${name.en}.`, ...faults.map(({ correction }) => correction.en)]
    }),
  )

function check(state: string, context: SessionContext, talk: Talk, heard: Heard): void {
  const cue = cueOf(state, context, talk, heard)
  for (const lang of languages) {
    expect(cue.caption[lang], `${state} ${cue.key}`).toMatch(/\S/u)
    for (const words of [cue.caption[lang], cue.spoken?.[lang] ?? ''])
      expect(words, cue.key).not.toMatch(/undefined|NaN|\{|\s\s/u)
    if (cue.spoken !== null) expect(cue.spoken[lang], cue.key).toMatch(/\S/u)
  }
  if (glanced.has(state) && heard.clock === 'running' && !longer(context.steps).has(cue.caption.en))
    expect(wordCount(cue.caption), `${cue.key}: ${cue.caption.de}`).toBeLessThanOrEqual(6)
  // The same moment is the same cue, and captions do not depend on how much is heard.
  const same = cueOf(state, context, talk, heard)
  expect(same).toEqual(cue)
  if (heard.clock === 'running' && state !== 'twisting')
    expect(cueOf(state, context, talk === 'full' ? 'less' : 'full', heard).caption).toEqual(cue.caption)
  const felt = buzzOf(state, context)
  expect(felt === null || felt.key.length > 0).toBe(true)
}

describe('every cue there is', () => {
  it.each(Object.keys(sessionsToHear))('[CUE-22] %s: in both languages, short where seconds run', name => {
    const start = sessionsToHear[name]
    if (start === undefined) throw new Error(`There is no session ${name}.`)
    fc.assert(
      fc.property(fc.array(act, { minLength: 20, maxLength: 60 }), hearing, (acts, { talk, ...heard }) => {
        const session = playSession(start)
        session.go()
        for (const each of acts) {
          if (session.state() === 'done') break
          if (each.kind === 'pass') session.pass(Math.ceil(each.ms / 50) * 50)
          else if (each.kind === 'send') session.send(each.event)
          else if (each.kind === 'freeze') session.freeze(each.ms, each.ms)
          else session.lift()
          check(session.state(), session.context(), talk, heard)
        }
      }),
      { numRuns: 10 },
    )
  })
})
