import { assign, setup } from 'xstate'
import * as easing from './moves/easing.ts'
import * as holding from './moves/holding.ts'
import * as interrupting from './moves/interrupting.ts'
import * as repeating from './moves/repeating.ts'
import { isBeforeRest, isOfKind, isOver, restFollows, stepNow, waitsForRunner } from './moves/step-now.ts'
import * as timed from './moves/timed-phase.ts'
import * as twisting from './moves/twisting.ts'
import { contextOf } from './new-session.ts'
import type { SessionContext, SessionInput } from './session-context.ts'
import type { SessionEvent } from './session-event.ts'

const when =
  (holds: (context: SessionContext) => boolean) =>
  ({ context }: { context: SessionContext }) =>
    holds(context)

const all =
  (...conditions: readonly ((context: SessionContext) => boolean)[]) =>
  ({ context }: { context: SessionContext }) =>
    conditions.every(holds => holds(context))

/** The next thing to do is work that need not wait: its entry can begin. */
const entersWork = (context: SessionContext): boolean => {
  const step = stepNow(context)
  return step !== undefined && step.kind !== 'lead' && !waitsForRunner(context)
}

/**
 * The session player: what is on, and what leads to what, for every kind of session. It has no clock: the page sends
 * frames, and what lasts a while is over when trusted time says so. Drawn in docs/player.md.
 */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  guards: {
    isOver: when(isOver),
    nextIsLead: when(isOfKind('lead')),
    nextIsHold: when(isOfKind('hold')),
    nextIsReps: when(isOfKind('reps')),
    nextWaits: when(waitsForRunner),
    timeIsUp: when(timed.isUp),
    upAndAsking: all(timed.isUp, easing.isAsking),
    upAndHold: all(timed.isUp, isOfKind('hold')),
    upAndReps: all(timed.isUp, isOfKind('reps')),
    upAndWork: all(timed.isUp, entersWork),
    work: when(entersWork),
    asking: when(easing.isAsking),
    lostWasShown: when(holding.lostWasShown),
    shownBeforeRest: all(holding.lostWasShown, isBeforeRest),
    beforeRest: when(isBeforeRest),
    roundLost: when(holding.roundWasLost),
    roundOverBeforeRest: all(holding.roundIsOver, restFollows),
    roundOver: when(holding.roundIsOver),
    repsDoneBeforeRest: all(repeating.setOfRepsIsDone, restFollows),
    repsDone: when(repeating.setOfRepsIsDone),
    twistsDoneBeforeRest: all(twisting.setOfTwistsIsDone, restFollows),
    twistsDone: when(twisting.setOfTwistsIsDone),
    restFollows: when(restFollows),
    longGap: when(timed.hasLongGap),
    anew: when(({ anew }) => anew),
    again: when(({ again }) => again),
  },
  actions: {
    tick: assign(({ context, event }) => (event.type === 'FRAME' ? timed.tick(context, event.frame) : {})),
    hold: assign(({ context, event }) => (event.type === 'FRAME' ? holding.hold(context, event.frame) : {})),
    lift: assign(({ context, event }) =>
      event.type === 'LIFTED' ? holding.lifted(context, event.frame) : {},
    ),
    repeat: assign(({ context, event }) =>
      event.type === 'FRAME' ? repeating.repeat(context, event.frame) : {},
    ),
    twist: assign(({ context, event }) =>
      event.type === 'FRAME' ? twisting.twist(context, event.frame, false) : {},
    ),
    turn: assign(({ context, event }) =>
      event.type === 'TURNED' ? twisting.twist(context, event.frame, true) : {},
    ),
    changePace: assign(({ context, event }) =>
      event.type === 'PACE' ? twisting.changePace(context, event.pace) : {},
    ),
    answerSteady: assign(({ context, event }) =>
      event.type === 'STEADY' ? easing.answerSteady(context, event.steady) : {},
    ),
    tellFelt: assign(({ context, event }) =>
      event.type === 'FELT' ? holding.feltRound(context, event.contact) : {},
    ),
    answerFrontOfHip: assign(({ context, event }) =>
      event.type === 'FRONT_OF_HIP' ? twisting.answerFrontOfHip(context, event.answer) : {},
    ),
    swap: assign(({ context, event }) => (event.type === 'SWAP' ? easing.swap(context, event.drill) : {})),
    shorten: assign(({ context, event }) =>
      event.type === 'SHORTEN' ? easing.shorten(context, event.secondsLeft) : {},
    ),
    takeStopWord: assign(({ event }) => (event.type === 'STOP' ? { stopWord: event.reason } : {})),
    oneEasier: assign(({ context }) => easing.oneEasier(context)),
    skip: assign(({ context }) => easing.skip(context)),
    beginSoundCheck: assign(({ context }) => timed.beginSoundCheck(context)),
    fromNow: assign(({ context }) => timed.fromNow(context)),
    beginLead: assign(({ context }) => timed.beginLead(context)),
    finishLead: assign(({ context }) => timed.finishLead(context)),
    finishLeadAtOnce: assign(({ context }) => timed.finishLeadAtOnce(context)),
    beginSetUp: assign(({ context }) => timed.beginSetUp(context)),
    getReady: assign(({ context }) => timed.getReady(context)),
    getReadyAtOnce: assign(({ context }) => timed.getReadyAtOnce(context)),
    countIn: assign(({ context }) => timed.countIn(context)),
    countInAtOnce: assign(({ context }) => timed.countInAtOnce(context)),
    beginHold: assign(({ context }) => holding.beginHold(context)),
    beginReps: assign(({ context }) => repeating.beginReps(context)),
    beginTwists: assign(({ context }) => twisting.beginTwists(context)),
    finishRound: assign(({ context }) => holding.finishRound(context)),
    finishReps: assign(({ context }) => repeating.finishReps(context)),
    finishTwists: assign(({ context }) => twisting.finishTwists(context)),
    interrupt: assign(({ context }) => interrupting.interrupt(context)),
    beginAgain: assign(({ context }) => interrupting.beginAgain(context)),
    setUpAnew: assign(({ context }) => interrupting.setUpAnew(context)),
    resume: assign(({ context }) => interrupting.resume(context)),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => contextOf(input),
  initial: 'soundCheck',
  states: {
    soundCheck: {
      entry: 'beginSoundCheck',
      on: {
        FRAME: { actions: 'tick' },
        GO: { target: 'next', actions: 'fromNow' },
        SHORTEN: { actions: 'shorten' },
        FINISH: 'done',
      },
    },
    next: {
      always: [
        { guard: 'isOver', target: 'done' },
        { guard: 'nextIsLead', target: 'training.lead', actions: 'beginLead' },
        { guard: 'nextWaits', target: 'setup', actions: 'beginSetUp' },
        { target: 'training.drill', actions: 'getReady' },
      ],
    },
    setup: {
      on: {
        FRAME: { actions: 'tick' },
        GO: { target: 'training.drill', actions: ['fromNow', 'getReadyAtOnce'] },
        EASIER: { actions: 'oneEasier' },
        SWAP: { target: 'next', actions: ['fromNow', 'swap'] },
        SHORTEN: { actions: 'shorten' },
        SKIP: { target: 'next', actions: ['fromNow', 'skip'] },
        HURTS: { target: 'hurting', actions: ['interrupt', 'setUpAnew'] },
        FINISH: 'done',
      },
    },
    training: {
      on: {
        FRAME: { actions: 'tick' },
        SHORTEN: { actions: 'shorten' },
        SKIP: { target: 'next', actions: ['interrupt', 'fromNow', 'skip'] },
        PAUSE: { target: 'paused', actions: 'interrupt' },
        HURTS: { target: 'hurting', actions: 'interrupt' },
      },
      always: { guard: 'longGap', target: 'paused', actions: 'interrupt' },
      initial: 'lead',
      states: {
        lead: {
          always: { guard: 'timeIsUp', target: '#session.next', actions: 'finishLead' },
          on: {
            GO: { target: '#session.next', actions: 'finishLeadAtOnce' },
            FELT: { actions: 'tellFelt' },
          },
        },
        drill: {
          on: {
            SKIP: { target: '#session.next', actions: ['interrupt', 'beginAgain', 'fromNow', 'skip'] },
            PAUSE: { target: '#session.paused', actions: ['interrupt', 'beginAgain'] },
            HURTS: { target: '#session.hurting', actions: ['interrupt', 'beginAgain'] },
          },
          always: { guard: 'longGap', target: '#session.paused', actions: ['interrupt', 'beginAgain'] },
          initial: 'ready',
          states: {
            ready: {
              always: { guard: 'timeIsUp', target: 'countIn', actions: 'countIn' },
              on: {
                GO: { target: 'countIn', actions: 'countInAtOnce' },
                EASIER: { actions: 'oneEasier' },
                SWAP: { target: '#session.next', actions: ['fromNow', 'swap'] },
                PACE: { actions: 'changePace' },
              },
            },
            countIn: {
              always: [
                { guard: 'upAndHold', target: 'work', actions: 'beginHold' },
                { guard: 'upAndReps', target: 'reps', actions: 'beginReps' },
                { guard: 'timeIsUp', target: 'twisting', actions: 'beginTwists' },
              ],
            },
            work: {
              always: [
                { guard: 'roundLost', target: '#session.training.lost', actions: 'finishRound' },
                {
                  guard: 'roundOverBeforeRest',
                  target: '#session.training.rest',
                  actions: 'finishRound',
                },
                { guard: 'roundOver', target: '#session.next', actions: 'finishRound' },
              ],
              on: { FRAME: { actions: 'hold' }, LIFTED: { actions: 'lift' } },
            },
            reps: {
              always: [
                { guard: 'repsDoneBeforeRest', target: '#session.training.rest', actions: 'finishReps' },
                { guard: 'repsDone', target: '#session.next', actions: 'finishReps' },
              ],
              on: {
                FRAME: { actions: 'repeat' },
                ENOUGH: [
                  { guard: 'restFollows', target: '#session.training.rest', actions: 'finishReps' },
                  { target: '#session.next', actions: 'finishReps' },
                ],
              },
            },
            twisting: {
              always: [
                {
                  guard: 'twistsDoneBeforeRest',
                  target: '#session.training.rest',
                  actions: 'finishTwists',
                },
                { guard: 'twistsDone', target: '#session.next', actions: 'finishTwists' },
              ],
              on: {
                FRAME: { actions: 'twist' },
                TURNED: { actions: 'turn' },
                PACE: { actions: 'changePace' },
                ENOUGH: [
                  { guard: 'restFollows', target: '#session.training.rest', actions: 'finishTwists' },
                  { target: '#session.next', actions: 'finishTwists' },
                ],
              },
            },
          },
        },
        lost: {
          always: [
            { guard: 'shownBeforeRest', target: 'rest' },
            { guard: 'lostWasShown', target: '#session.next', actions: 'fromNow' },
          ],
          on: {
            GO: [
              { guard: 'beforeRest', target: 'rest' },
              { target: '#session.next', actions: 'fromNow' },
            ],
            EASIER: { actions: 'oneEasier' },
          },
        },
        rest: {
          always: [
            { guard: 'upAndAsking', target: 'steady' },
            { guard: 'upAndWork', target: 'drill.countIn', actions: 'countIn' },
            { guard: 'timeIsUp', target: '#session.next' },
          ],
          on: {
            GO: [
              { guard: 'asking', target: 'steady' },
              { guard: 'work', target: 'drill.countIn', actions: 'countInAtOnce' },
              { target: '#session.next', actions: 'fromNow' },
            ],
            STEADY: { actions: 'answerSteady' },
            FELT: { actions: 'tellFelt' },
            FRONT_OF_HIP: { actions: 'answerFrontOfHip' },
            EASIER: { actions: 'oneEasier' },
            SWAP: { target: '#session.next', actions: ['fromNow', 'swap'] },
            PACE: { actions: 'changePace' },
          },
        },
        steady: {
          on: {
            STEADY: [
              { guard: 'work', target: 'drill.countIn', actions: ['answerSteady', 'countInAtOnce'] },
              { target: '#session.next', actions: ['answerSteady', 'fromNow'] },
            ],
            FELT: { actions: 'tellFelt' },
          },
        },
        before: { type: 'history' },
      },
    },
    paused: {
      on: {
        RESUME: [
          { guard: 'anew', target: 'next', actions: ['resume', 'fromNow'] },
          { guard: 'again', target: 'training.drill', actions: ['resume', 'fromNow', 'getReadyAtOnce'] },
          { target: 'training.before', actions: 'resume' },
        ],
        EASIER: { actions: 'oneEasier' },
        SWAP: { actions: 'swap' },
        SHORTEN: { actions: 'shorten' },
        SKIP: { target: 'next', actions: ['resume', 'fromNow', 'skip'] },
        HURTS: 'hurting',
        FINISH: 'done',
      },
    },
    hurting: {
      on: {
        STOP: { target: 'done', actions: 'takeStopWord' },
        BACK: 'paused',
      },
    },
    done: { type: 'final' },
  },
})

/** The innermost state by name, such as `work`. */
export const stateName = (value: string | object): string =>
  typeof value === 'string' ? value : stateName(Object.values(value)[0] ?? '')
