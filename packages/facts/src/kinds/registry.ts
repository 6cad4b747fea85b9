import type * as z from 'zod/mini'
import {
  AssessmentSkipped,
  HipFlexorTested,
  LegLowerTested,
  MovementPreferenceTold,
  PainSitesMarked,
  PlankTimed,
  SittingTold,
  SqueezeTested,
  TrainingTold,
} from './assessment.ts'
import {
  Amended,
  ClearanceRecorded,
  Retracted,
  RunRecorded,
  ScreenMarksConfirmed,
  ShortScreenAnswered,
} from './other-kinds.ts'
import { ActivitiesRated, ChangeRated, RmdqAnswered, ScoreTyped, WeeklyImpactTold } from './outcome.ts'
import { PainReported } from './pain.ts'
import { PositionsExplored } from './positions-explored.ts'
import { ScreenDocument } from './screen-answered.ts'
import { SessionCompleted } from './session-completed.ts'
import { FlarePlanWritten, KeepingModeChosen, PausePlanned, SessionMoved, WeekChosen } from './week.ts'

/** Every kind of fact this version understands: its data, the version of that data, and what it records. */
export const kinds = {
  ScreenAnswered: { v: 1, data: ScreenDocument, says: 'The whole safety screen, as answered.' },
  ShortScreenAnswered: { v: 1, data: ShortScreenAnswered, says: 'The one-card screen between whole ones.' },
  ScreenMarksConfirmed: {
    v: 1,
    data: ScreenMarksConfirmed,
    says: 'What was marked at level 0 or 1, and whether it stood.',
  },
  ClearanceRecorded: {
    v: 1,
    data: ClearanceRecorded,
    says: 'Someone qualified has looked, and what they allow.',
  },
  PainReported: { v: 1, data: PainReported, says: 'Pain, 0 to 10, at a named moment.' },
  SessionCompleted: { v: 1, data: SessionCompleted, says: 'What was done in one session, round by round.' },
  PositionsExplored: {
    v: 1,
    data: PositionsExplored,
    says: 'Positions tried for a few seconds each, and which felt hardest.',
  },
  PainSitesMarked: { v: 1, data: PainSitesMarked, says: 'Where it hurts, on the body chart (A1).' },
  MovementPreferenceTold: { v: 1, data: MovementPreferenceTold, says: 'Which movements are worse (A2).' },
  TrainingTold: { v: 1, data: TrainingTold, says: 'What the training of late held (A3).' },
  SittingTold: { v: 1, data: SittingTold, says: 'Hours of sitting (A4).' },
  SqueezeTested: { v: 1, data: SqueezeTested, says: 'The standing squeeze, as felt (A5).' },
  HipFlexorTested: { v: 1, data: HipFlexorTested, says: 'The front of the hips at rest, each side (A6).' },
  LegLowerTested: {
    v: 1,
    data: LegLowerTested,
    says: 'Straight legs lowered until the low back lifts (A8).',
  },
  PlankTimed: { v: 1, data: PlankTimed, says: 'A plank for time (A9).' },
  AssessmentSkipped: { v: 1, data: AssessmentSkipped, says: 'A step of the assessment left out.' },
  WeeklyImpactTold: {
    v: 1,
    data: WeeklyImpactTold,
    says: 'How much the back got in the way of running in seven days.',
  },
  ActivitiesRated: { v: 1, data: ActivitiesRated, says: 'Own activities, each rated 0 to 10.' },
  ChangeRated: { v: 1, data: ChangeRated, says: 'Change since the start, -5 to 5.' },
  ScoreTyped: { v: 1, data: ScoreTyped, says: 'The score of a questionnaire filled in elsewhere.' },
  RmdqAnswered: { v: 1, data: RmdqAnswered, says: 'The RMDQ-24: which statements describe today.' },
  WeekChosen: { v: 1, data: WeekChosen, says: 'The days that suit, and how long.' },
  SessionMoved: { v: 1, data: SessionMoved, says: 'A session put on another day, or left out.' },
  PausePlanned: { v: 1, data: PausePlanned, says: 'Days without training.' },
  KeepingModeChosen: { v: 1, data: KeepingModeChosen, says: 'Keeping mode on or off.' },
  FlarePlanWritten: {
    v: 1,
    data: FlarePlanWritten,
    says: 'What to do when it hurts again, written while well.',
  },
  RunRecorded: { v: 1, data: RunRecorded, says: 'One run.' },
  Amended: { v: 1, data: Amended, says: 'Corrects an earlier fact.' },
  Retracted: { v: 1, data: Retracted, says: 'Takes an earlier fact back.' },
} as const

export type FactKind = keyof typeof kinds
export type FactData<K extends FactKind> = z.infer<(typeof kinds)[K]['data']>

export const isFactKind = (kind: string): kind is FactKind => Object.hasOwn(kinds, kind)
