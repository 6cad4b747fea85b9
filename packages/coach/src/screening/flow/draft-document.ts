import { type Answer, qualifierIds, type RedFlagId, redFlagIds, type ScreenDocument } from '@backstride/facts'
import { type BoneRisk, type Card, cards, type ItemId, secondHalfOfRf21FromAge } from './cards.ts'
import { answerOf, counts, courses, isSore, type ScreenDraft, spanDays } from './draft.ts'
import { effectiveAnswer } from './effective-answer.ts'
