import { assign, setup } from 'xstate'
import * as calibrating from './moves/calibrating.ts'
import * as easing from './moves/easing.ts'
import * as holding from './moves/holding.ts'
import * as interrupting from './moves/interrupting.ts'
import * as losing from './moves/losing-sight.ts'
import * as repeating from './moves/repeating.ts'
import { isBeforeRest, isOfKind, isOver, restFollows, stepNow, waitsForRunner } from './moves/step-now.ts'
import * as timed from './moves/timed-phase.ts'
import * as twisting from './moves/twisting.ts'
import * as watching from './moves/watching.ts'
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
    eyeMissing: when(watching.needsEye),
    upAndUnzeroed: all(timed.isUp, watching.needsZero),
    placed: when(calibrating.isPlaced),
    eyeFails: when(context => losing.eyeProblem(context) !== null),
    calibrated: when(calibrating.isCalibrated),
    zeroed: when(calibrating.isZeroed),
    zeroFails: when(({ eye }) => eye.problem !== null),
    byPhone: ({ event }) => event.type === 'WATCH' && event.by === 'phone',
    sightLost: when(context => losing.roundProblem(context) !== null),
    upAndTryAgain: all(timed.isUp, losing.mayTryAgain),
    tryAgain: when(losing.mayTryAgain),
    anew: when(({ anew }) => anew),
    again: when(({ again }) => again),
  },
  actions: {
    tick: assign(({ context, event }) =>
      event.type === 'FRAME' ? watching.sense(timed.tick(context, event.frame), event.felt) : {},
    ),
    hold: assign(({ context, event }) =>
      event.type === 'FRAME' ? holding.hold(context, event.frame, event.felt) : {},
    ),
    settle: assign(({ context, event }) =>
      event.type === 'FRAME' ? calibrating.settle(context, event.frame, event.felt) : {},
    ),
    captureFlat: assign(({ context, event }) =>
      event.type === 'FRAME' ? calibrating.captureFlat(context, event.frame, event.felt) : {},
    ),
    captureArch: assign(({ context, event }) =>
      event.type === 'FRAME' ? calibrating.captureArch(context, event.frame, event.felt) : {},
    ),
    captureZero: assign(({ context, event }) =>
      event.type === 'FRAME' ? calibrating.captureZero(context, event.frame, event.felt) : {},
    ),
    watchBy: assign(({ context, event }) =>
      event.type === 'WATCH' ? watching.watchBy(context, event.by) : {},
    ),
    takeOver: assign(({ context, event }) => (event.type === 'WATCH' ? losing.takeOver(context) : {})),
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
    beginPlacing: assign(({ context }) => calibrating.beginPlacing(context)),
    beginSettling: assign(({ context }) => calibrating.beginSettling(context)),
    beginFlat: assign(({ context }) => calibrating.beginFlat(context)),
    beginArch: assign(({ context }) => calibrating.beginArch(context)),
    beginZero: assign(({ context }) => calibrating.beginZero(context)),
    tellProblem: assign(({ context }) => losing.tellProblem(context)),
    loseSight: assign(({ context }) => losing.loseSight(context)),
    giveUp: assign(({ context }) => losing.giveUp(context)),
    putAside: assign(({ context }) => watching.putAside(context)),
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
        { target: 'training.drill', actions: ['putAside', 'getReady'] },
      ],
    },
    setup: {
      on: {
        FRAME: { actions: 'tick' },
        GO: { target: 'training.drill', actions: ['putAside', 'fromNow', 'getReadyAtOnce'] },
        WATCH: { actions: 'watchBy' },
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
          always: { guard: 'timeIsUp', target: '#session.next', actions: ['putAside', 'finishLead'] },
          on: {
            GO: { target: '#session.next', actions: ['putAside', 'finishLeadAtOnce'] },
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
              always: [
                { guard: 'eyeMissing', target: 'placing', actions: 'beginPlacing' },
                { guard: 'timeIsUp', target: 'countIn', actions: 'countIn' },
              ],
              on: {
                GO: { target: 'countIn', actions: 'countInAtOnce' },
                EASIER: { actions: 'oneEasier' },
                SWAP: { target: '#session.next', actions: ['fromNow', 'swap'] },
                PACE: { actions: 'changePace' },
              },
            },
            countIn: {
              always: [
                { guard: 'eyeMissing', target: 'placing', actions: 'beginPlacing' },
                { guard: 'upAndUnzeroed', target: 'zeroing', actions: 'beginZero' },
                { guard: 'upAndHold', target: 'work', actions: 'beginHold' },
                { guard: 'upAndReps', target: 'reps', actions: 'beginReps' },
                { guard: 'timeIsUp', target: 'twisting', actions: 'beginTwists' },
              ],
            },
            placing: {
              on: {
                GO: { target: 'settling', actions: 'beginSettling' },
                WATCH: { target: 'ready', actions: ['watchBy', 'getReadyAtOnce'] },
              },
            },
            settling: {
              always: [
                { guard: 'eyeFails', target: 'told', actions: 'tellProblem' },
                { guard: 'placed', target: 'pressingFlat', actions: 'beginFlat' },
              ],
              on: {
                FRAME: { actions: 'settle' },
                GO: { target: 'pressingFlat', actions: 'beginFlat' },
                WATCH: { target: 'ready', actions: ['watchBy', 'getReadyAtOnce'] },
              },
            },
            pressingFlat: {
              always: [
                { guard: 'eyeFails', target: 'told', actions: 'tellProblem' },
                { guard: 'timeIsUp', target: 'arching', actions: 'beginArch' },
              ],
              on: {
                FRAME: { actions: 'captureFlat' },
                WATCH: { target: 'ready', actions: ['watchBy', 'getReadyAtOnce'] },
              },
            },
            arching: {
              always: [
                { guard: 'calibrated', target: 'ready', actions: 'getReadyAtOnce' },
                { guard: 'eyeFails', target: 'told', actions: 'tellProblem' },
              ],
              on: {
                FRAME: { actions: 'captureArch' },
                WATCH: { target: 'ready', actions: ['watchBy', 'getReadyAtOnce'] },
              },
            },
            told: {
              always: [
                { guard: 'upAndTryAgain', target: 'settling', actions: 'beginSettling' },
                { guard: 'timeIsUp', target: '#session.next', actions: 'giveUp' },
              ],
              on: {
                GO: [
                  { guard: 'tryAgain', target: 'settling', actions: 'beginSettling' },
                  { target: '#session.next', actions: 'giveUp' },
                ],
                WATCH: { target: 'ready', actions: ['watchBy', 'getReadyAtOnce'] },
              },
            },
            zeroing: {
              always: [
                { guard: 'zeroFails', target: 'told', actions: 'loseSight' },
                { guard: 'zeroed', target: 'work', actions: 'beginHold' },
              ],
              on: {
                FRAME: { actions: 'captureZero' },
                WATCH: { target: 'work', actions: ['watchBy', 'beginHold'] },
              },
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
                { guard: 'sightLost', target: 'told', actions: 'loseSight' },
              ],
              on: {
                FRAME: { actions: 'hold' },
                LIFTED: { actions: 'lift' },
                WATCH: [
                  {
                    guard: 'byPhone',
                    target: 'settling',
                    actions: ['interrupt', 'beginAgain', 'beginSettling'],
                  },
                  { actions: 'takeOver' },
                ],
              },
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
