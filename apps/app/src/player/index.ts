export { coachInSession } from './session/coach-in-session.ts'
export {
  canGoOn,
  clearSessionDraft,
  hasWork,
  readSessionDraft,
  type SessionDraft,
  writeSessionDraft,
} from './session/draft.ts'
export { type AfterAnswers, cleanSecondsOf, sessionCompleted, twistsOf } from './session/outcome.ts'
export type { SessionInput, SessionStart, SessionWork } from './session/session-context.ts'
export { newWork } from './session/session-moves.ts'
export { stepsOf } from './session/steps.ts'
