export { placeInBlock } from './cues/where.ts'
export { coachInSession } from './session/coach-in-session.ts'
export {
  canGoOn,
  clearSessionDraft,
  hasWork,
  isStillOpen,
  readSessionDraft,
  type SessionDraft,
  writeSessionDraft,
} from './session/draft.ts'
export { isOnTheFloor } from './session/moves/step-now.ts'
export { newWork } from './session/new-session.ts'
export {
  type AfterAnswers,
  sessionCompleted,
  twistsOf,
  untoldRounds,
} from './session/outcome.ts'
export type { SessionInput, SessionStart, SessionWork } from './session/session-context.ts'
