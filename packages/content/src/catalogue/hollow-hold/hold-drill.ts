import type { View } from '@backstride/body'
import type { Text } from '@backstride/kit'
import { type HoldId, holdNames } from '../../exercises/hold-names.ts'
import { stopWords } from '../../exercises/stop-reasons.ts'
import type { Check, Dose, Drill, Fault, Lever, Pose } from '../drill.ts'
import { hollowHoldEntries, hollowHoldPostures } from './postures.ts'
import { endsWhenTheBackLifts } from './shared-words.ts'

/** From the side of the moving leg, a little from the feet and nearly level, so that an arm on the mat is seen as one. */
export const lyingView: View = { yawDeg: -12, pitchDeg: 2 }

/** Source: article A9, EV 5.6; the rest between is ours [D]. */
export const sixTimesTen: Dose = { kind: 'hold', rounds: 6, holdS: 10, restS: 15 }

/** What one position says for itself; the rest is the same for every hold on the floor. */
export interface HoldParts {
  readonly lever: Lever | null
  readonly position: Text
  readonly setUp: readonly Text[]
  readonly entry: readonly [Text, Text, Text]
  readonly cues: readonly Text[]
  readonly faults: readonly Fault[]
  readonly eyes: readonly Check[]
  readonly emphasis?: NonNullable<Pose['emphasis']>
  readonly source?: string
}

export const holdDrill = (id: HoldId, { emphasis, source, ...parts }: HoldParts): Drill => ({
  id,
  ladder: 'hollowHold',
  name: holdNames[id],
  moves: [{ posture: hollowHoldPostures[id], ...(emphasis === undefined ? {} : { emphasis }) }],
  entryPostures: hollowHoldEntries[id],
  view: lyingView,
  dose: sixTimesTen,
  needs: ['floor'],
  ends: endsWhenTheBackLifts,
  stopWords,
  source: source ?? 'article A7, A8; EV 5.3',
  tag: 'D',
  ...parts,
})
