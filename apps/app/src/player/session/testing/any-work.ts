import type { LadderName, SessionStep } from '@backstride/content'
import fc from 'fast-check'
import { newWork } from '../new-session.ts'
import type { DoneRound, DoneSet, DoneTwists, SessionStart, SessionWork } from '../session-context.ts'

const sides = fc.constantFrom('left' as const, 'right' as const)
const sideOrBoth = fc.constantFrom(null, 'left' as const, 'right' as const)
const contact = fc.constantFrom(0 as const, 1 as const, 2 as const)
const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map(count => count / 10)

const drillOn = (...[ladder, drill]: readonly [LadderName, string]) => ({ ladder, drill })
const held = [
  drillOn('hollowHold', 'HH02'),
  drillOn('wallHollow', 'HW0'),
  drillOn('sidePlank', 'SP1'),
] as const
const repeated = [drillOn('squat', 'SQ0'), drillOn('bridge', 'BR1')] as const

const inWork = {
  block: fc.nat(5),
  restS: fc.constantFrom(0, 10, 15),
  swaps: fc.constantFrom<readonly string[]>([], ['HW0']),
  outsideLadder: fc.boolean(),
}

/** A step of any kind. */
export const anyStep: fc.Arbitrary<SessionStep> = fc.oneof(
  fc.record({
    kind: fc.constant('lead' as const),
    what: fc.constantFrom('squeeze' as const, 'walk' as const, 'getDown' as const, 'getUp' as const),
    seconds: fc.constantFrom(15, 20, 120),
  }),
  fc
    .record({
      ...inWork,
      kind: fc.constant('hold' as const),
      on: fc.constantFrom(...held),
      targetS: fc.constantFrom(10, 12, 20),
      test: fc.boolean(),
      side: sideOrBoth,
    })
    .map(({ on, ...step }) => ({ ...step, ...on })),
  fc
    .record({
      ...inWork,
      kind: fc.constant('reps' as const),
      on: fc.constantFrom(...repeated),
      reps: fc.integer({ min: 1, max: 15 }),
      side: sideOrBoth,
    })
    .map(({ on, ...step }) => ({ ...step, ...on })),
  fc.record({
    ...inWork,
    kind: fc.constant('twists' as const),
    ladder: fc.constant('twists' as const),
    drill: fc.constantFrom('HM0' as const, 'HM2' as const),
    set: fc.oneof(
      fc.record({ stance: fc.constant('standing' as const), perSide: fc.integer({ min: 1, max: 15 }) }),
      fc.record({
        stance: fc.constant('split' as const),
        rearLeg: sides,
        perSide: fc.integer({ min: 1, max: 15 }),
      }),
    ),
  }),
)

interface Done {
  readonly rounds: readonly DoneRound[]
  readonly sets: readonly DoneSet[]
  readonly twists: readonly DoneTwists[]
}
const nothing: Done = { rounds: [], sets: [], twists: [] }

/** What may have been done of a step: nothing, a part, or all of it; a round that was cut also comes twice. */
function anyDoneOf(step: SessionStep, stepIndex: number): fc.Arbitrary<Done> {
  switch (step.kind) {
    case 'lead':
      return fc.constant(nothing)
    case 'hold': {
      const { drill, side, targetS, test } = step
      const round: fc.Arbitrary<DoneRound> = fc
        .record({
          stepIndex: fc.constant(stepIndex),
          drill: fc.constant(drill),
          side: fc.constant(side),
          targetS: fc.constant(targetS),
          cleanS: tenths(targetS),
          contact,
          endedBy: fc.constantFrom('target' as const, 'lost' as const, 'stopped' as const),
          test: fc.constant(test),
          felt: fc.option(contact),
          isSeen: fc.boolean(),
        })
        .map(({ isSeen, ...own }) => (isSeen ? { ...own, felt: null, seenBy: 'phone' } : own))
      return fc.array(round, { maxLength: 2 }).map(rounds => ({ ...nothing, rounds }))
    }
    case 'reps': {
      const { drill, side, reps: target } = step
      return fc.integer({ min: 0, max: target }).map(reps => ({
        ...nothing,
        sets: reps === 0 ? [] : [{ stepIndex, drill, side, reps, target }],
      }))
    }
    case 'twists': {
      const { set, drill } = step
      return fc
        .record({ one: fc.nat(set.perSide), other: fc.nat(set.perSide), atBeat: fc.nat(set.perSide) })
        .map(({ one, other, atBeat }) => {
          const left = set.stance === 'split' && set.rearLeg === 'right' ? 0 : one
          const right = set.stance === 'split' && set.rearLeg === 'left' ? 0 : other
          const done: DoneTwists = { stepIndex, drill, done: { left, right }, atBeat }
          return { ...nothing, twists: left + right === 0 ? [] : [done] }
        })
    }
  }
}

export const start: SessionStart = {
  sessionId: 'session-1',
  startedUtc: '2026-04-14T07:00:00.000Z',
  plan: {
    hold: { variant: 'HH02', rounds: 6, holdS: 10, restS: 15, entryTest: false },
    twists: [{ variant: 'HM0', perSide: 5 }],
    restrictions: [],
  },
  template: 'six',
  steps: [],
  level: 4,
  painBefore: 1,
  known: ['hollowHold'],
  pinchedBefore: false,
}

/** Work on these steps, done as far as chance has it. */
export const anyWorkOn = (
  steps: readonly SessionStep[],
  more: Partial<SessionStart> = {},
): fc.Arbitrary<SessionWork> =>
  fc
    .record({
      done: fc.tuple(...steps.map(anyDoneOf)),
      at: fc.nat(steps.length),
      steady: fc.constantFrom('unasked' as const, 'asking' as const, 'answered' as const),
      frontOfHip: fc.constantFrom('unasked' as const, 'asking' as const, 'felt' as const, 'pinches' as const),
      pace: fc.constantFrom('beat' as const, 'tap' as const),
      stopWord: fc.constantFrom(null, 'dizzy'),
    })
    .map(({ done, ...others }) => ({
      ...newWork({ ...start, ...more, steps }),
      ...others,
      rounds: done.flatMap(({ rounds }) => rounds),
      sets: done.flatMap(({ sets }) => sets),
      twists: done.flatMap(({ twists }) => twists),
    }))

export const anyWork: fc.Arbitrary<SessionWork> = fc
  .array(anyStep, { maxLength: 12 })
  .chain(steps => anyWorkOn(steps))
