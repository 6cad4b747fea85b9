export {
  type BoneRisk,
  type CardId,
  type FollowUp,
  type GateId,
  gateIds,
  type InflammatoryId,
  type ItemId,
  type ScreenCard,
  screenCards,
} from './cards.ts'
export {
  ageRange,
  type BackState,
  backStates,
  type Course,
  courseIds,
  emptyDraft,
  ScreenDraft,
  Span,
  spanUnits,
} from './draft.ts'
export { effectiveAnswer } from './effective-answer.ts'
export { type LaterAnswers, type LaterItem, laterItemsDue, withLaterAnswers } from './later.ts'
export { type Covered, changeDraft, rescreenDraft } from './seed.ts'
export { pathOf, type ScreenStep } from './steps.ts'
export * from './visit.ts'
