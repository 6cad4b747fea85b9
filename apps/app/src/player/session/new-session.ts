import { startTrustedTime } from '@backstride/motion'
import { startEye } from './phone-eye.ts'
import type { SessionContext, SessionInput, SessionStart, SessionWork } from './session-context.ts'

export const newWork = (start: SessionStart): SessionWork => ({
  start,
  steps: start.steps,
  at: 0,
  rounds: [],
  spiralFrom: 0,
  sets: [],
  twists: [],
  steady: 'unasked',
  frontOfHip: 'unasked',
  pace: 'beat',
  stopWord: null,
})

export const contextOf = ({ work, coach, goesOn, watch = 'hand' }: SessionInput): SessionContext => ({
  ...work,
  coach,
  time: startTrustedTime,
  leftMs: 0,
  phaseFromMs: 0,
  holdNow: null,
  repsNow: null,
  twistsNow: null,
  lastRound: null,
  change: null,
  anew: goesOn,
  again: false,
  gapPausedFor: null,
  watch,
  eye: startEye,
})
