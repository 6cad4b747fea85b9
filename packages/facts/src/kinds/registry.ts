import type * as z from 'zod/mini'
import {
  Amended,
  ClearanceRecorded,
  Retracted,
  RunRecorded,
  ScreenMarksConfirmed,
  ShortScreenAnswered,
} from './other-kinds.ts'
import { PainReported } from './pain.ts'
import { PositionsExplored } from './positions-explored.ts'
import { ScreenDocument } from './screen-answered.ts'
import { SessionCompleted } from './session-completed.ts'

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
  RunRecorded: { v: 1, data: RunRecorded, says: 'One run.' },
  Amended: { v: 1, data: Amended, says: 'Corrects an earlier fact.' },
  Retracted: { v: 1, data: Retracted, says: 'Takes an earlier fact back.' },
} as const

export type FactKind = keyof typeof kinds
export type FactData<K extends FactKind> = z.infer<(typeof kinds)[K]['data']>

export const isFactKind = (kind: string): kind is FactKind => Object.hasOwn(kinds, kind)
