import type { Text } from '@backstride/kit'
import type { Drill, Moves } from '../drill.ts'
import { type Reach, reaches } from './postures.ts'
import { reachCues, reachMoves } from './reach-back.ts'
import { splitStanceTwists } from './split-stance.ts'
import { standingTwists } from './standing.ts'
import { reachWords } from './words.ts'

/** The drill of the catalogue a stage belongs to: what a session stores. */
export type TwistStageId = 'HM0' | 'HM1' | 'HM2' | 'HM3' | 'HM4' | 'HM5'

/** One stage of the flow, small to large. */
export interface TwistFlowStage {
  readonly stage: TwistStageId
  /** How far the hand goes, in the last drill. */
  readonly reach?: Reach
  readonly name: Text
  readonly position: Text
  readonly cues: readonly Text[]
  /** With the right leg back where one leg is; see `onSide`. */
  readonly moves: Moves
}

const ofDrill = ({ id, name, position, cues, moves }: Drill): TwistFlowStage[] =>
  isTwistStage(id) ? [{ stage: id, name, position, cues, moves }] : []

const stageIds: ReadonlySet<string> = new Set<TwistStageId>(['HM0', 'HM1', 'HM2', 'HM3', 'HM4', 'HM5'])
export const isTwistStage = (id: string): id is TwistStageId => stageIds.has(id)

/** One flow from the first day; a stage opens once the one before was done. Source: article A12-A14, rules (Twists). */
export const twistFlow: readonly TwistFlowStage[] = [
  ...[...standingTwists, ...splitStanceTwists].flatMap(ofDrill),
  ...reaches.map(
    (reach): TwistFlowStage => ({
      stage: 'HM5',
      reach,
      name: reachWords[reach].name,
      position: reachWords[reach].position,
      cues: reachCues[reach],
      moves: reachMoves(reach),
    }),
  ),
]
