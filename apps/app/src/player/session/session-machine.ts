import type { ClockFrame } from '@backstride/motion'
import { assign, setup } from 'xstate'
import type { SessionContext, SessionInput } from './session-context.ts'
import * as moves from './session-moves.ts'

export type SessionEvent =
  /** The main button: go on, go now, start. */
  | { readonly type: 'GO' }
  /** About ten times a second, from the page. */
  | { readonly type: 'FRAME'; readonly frame: ClockFrame }
  | { readonly type: 'LIFTED'; readonly frame: ClockFrame }
  | { readonly type: 'TURNED'; readonly frame: ClockFrame }
  | { readonly type: 'PACE'; readonly pace: 'beat' | 'tap' }
  | { readonly type: 'STEADY'; readonly steady: boolean }
  | { readonly type: 'EASIER' }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'HURTS' }
  | { readonly type: 'BACK' }
  | { readonly type: 'STOP'; readonly reason: string }
  | { readonly type: 'FINISH' }

const when =
  (holds: (context: SessionContext) => boolean) =>
  ({ context }: { context: SessionContext }) =>
    holds(context)
/**
 * The session player: what is on, and what leads to what. It has no clock: the page sends frames, and what lasts a
 * while is over when trusted time says so. Drawn in docs/player.md.
 */
export const sessionMachine = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as SessionInput,
  },
  guards: {
    goesOn: ({ context }) => context.goesOn,
    nextIsHold: when(context => moves.nextIs(context, 'hold')),
    nextIsTwists: when(context => moves.nextIs(context, 'twists')),
    timeIsUp: when(moves.isUp),
    upAndAsking: when(context => moves.isUp(context) && moves.isAsking(context)),
    lostWasShown: when(moves.lostWasShown),
    shownAndNextIsHold: when(context => moves.lostWasShown(context) && moves.nextIs(context, 'hold')),
    roundLost: when(moves.roundWasLost),
    roundOverAndNextIsHold: when(
      context => moves.roundIsOver(context) && context.steps[context.at + 1]?.kind === 'hold',
    ),
    roundOver: when(moves.roundIsOver),
    setDone: when(moves.setIsDone),
    asking: when(moves.isAsking),
    longGap: when(moves.hasLongGap),
    inHold: when(moves.resumesInHold),
    inTwists: when(moves.resumesInTwists),
  },
  actions: {
    tick: assign(({ context, event }) => (event.type === 'FRAME' ? moves.tick(context, event.frame) : {})),
    hold: assign(({ context, event }) => (event.type === 'FRAME' ? moves.hold(context, event.frame) : {})),
    lift: assign(({ context, event }) => (event.type === 'LIFTED' ? moves.lifted(context, event.frame) : {})),
    twist: assign(({ context, event }) =>
      event.type === 'FRAME' ? moves.twist(context, event.frame, false) : {},
    ),
    turn: assign(({ context, event }) =>
      event.type === 'TURNED' ? moves.twist(context, event.frame, true) : {},
    ),
    changePace: assign(({ context, event }) =>
      event.type === 'PACE' ? moves.changePace(context, event.pace) : {},
    ),
    answerSteady: assign(({ context, event }) =>
      event.type === 'STEADY' ? moves.answerSteady(context, event.steady) : {},
    ),
    takeStopWord: assign(({ event }) => (event.type === 'STOP' ? { stopWord: event.reason } : {})),
    getReady: assign(({ context }) => moves.getReady(context)),
    countIn: assign(({ context }) => moves.countIn(context)),
    countInAtOnce: assign(({ context }) => moves.countInAtOnce(context)),
    beginHold: assign(({ context }) => moves.beginHold(context)),
    finishRound: assign(({ context }) => moves.finishRound(context)),
    oneEasier: assign(({ context }) => moves.oneEasier(context)),
    getUp: assign(({ context }) => moves.getUp(context)),
    takeStance: assign(({ context }) => moves.takeStance(context)),
    beginTwists: assign(({ context }) => moves.beginTwists(context)),
    finishSet: assign(({ context }) => moves.finishSet(context)),
    interrupt: assign(({ context }) => moves.interrupt(context)),
    resume: assign(({ context }) => moves.resume(context)),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => moves.contextOf(input),
  initial: 'opening',
  states: {
    opening: {
      always: [{ guard: 'goesOn', target: 'setup' }, { target: 'reminder' }],
    },
    reminder: { on: { GO: 'setup', FINISH: 'done' } },
    setup: {
      on: {
        GO: [
          { guard: 'nextIsHold', target: 'training.ready', actions: ['resume', 'getReady'] },
          { guard: 'nextIsTwists', target: 'training.stance', actions: ['resume', 'takeStance'] },
          { target: 'done' },
        ],
        EASIER: { actions: 'oneEasier' },
        FINISH: 'done',
      },
    },
    training: {
      on: {
        FRAME: { actions: 'tick' },
        PAUSE: { target: 'paused', actions: 'interrupt' },
        HURTS: { target: 'hurting', actions: 'interrupt' },
      },
      always: { guard: 'longGap', target: 'paused', actions: 'interrupt' },
      initial: 'ready',
      states: {
        ready: {
          always: { guard: 'timeIsUp', target: 'countIn', actions: 'countIn' },
          on: { GO: { target: 'countIn', actions: 'countInAtOnce' } },
        },
        countIn: {
          always: { guard: 'timeIsUp', target: 'work', actions: 'beginHold' },
        },
        work: {
          always: [
            { guard: 'roundLost', target: 'lost', actions: 'finishRound' },
            { guard: 'roundOverAndNextIsHold', target: 'rest', actions: 'finishRound' },
            { guard: 'roundOver', target: 'getUp', actions: ['finishRound', 'getUp'] },
          ],
          on: { FRAME: { actions: 'hold' }, LIFTED: { actions: 'lift' } },
        },
        lost: {
          always: [
            { guard: 'shownAndNextIsHold', target: 'rest' },
            { guard: 'lostWasShown', target: 'getUp', actions: 'getUp' },
          ],
          on: {
            GO: [
              { guard: 'nextIsHold', target: 'rest' },
              { target: 'getUp', actions: 'getUp' },
            ],
            EASIER: { actions: 'oneEasier' },
          },
        },
        rest: {
          always: [
            { guard: 'upAndAsking', target: 'steady' },
            { guard: 'timeIsUp', target: 'countIn', actions: 'countIn' },
          ],
          on: {
            GO: [
              { guard: 'asking', target: 'steady' },
              { target: 'countIn', actions: 'countInAtOnce' },
            ],
            STEADY: { actions: 'answerSteady' },
            EASIER: { actions: 'oneEasier' },
          },
        },
        steady: {
          on: { STEADY: { target: 'countIn', actions: ['answerSteady', 'countInAtOnce'] } },
        },
        getUp: {
          always: [{ guard: 'timeIsUp', target: 'standing' }],
          on: { GO: 'standing' },
        },
        standing: {
          always: [
            { guard: 'nextIsTwists', target: 'stance', actions: 'takeStance' },
            { target: '#session.done' },
          ],
        },
        stance: {
          always: { guard: 'timeIsUp', target: 'twisting', actions: 'beginTwists' },
          on: {
            GO: { target: 'twisting', actions: 'beginTwists' },
            PACE: { actions: 'changePace' },
          },
        },
        twisting: {
          always: { guard: 'setDone', target: 'standing', actions: 'finishSet' },
          on: {
            FRAME: { actions: 'twist' },
            TURNED: { actions: 'turn' },
            PACE: { actions: 'changePace' },
          },
        },
        before: { type: 'history' },
      },
    },
    paused: {
      on: {
        RESUME: [
          { guard: 'inHold', target: 'training.ready', actions: ['resume', 'getReady'] },
          { guard: 'inTwists', target: 'training.stance', actions: ['resume', 'takeStance'] },
          { target: 'training.before', actions: 'resume' },
        ],
        EASIER: { actions: 'oneEasier' },
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
  typeof value === 'string' ? value : String(Object.values(value)[0])
