import type { ContactState, Posture } from '@backstride/body'
import { MOVE_MS } from '../../../figure/move-ms.ts'
import type { PicturedDrill } from '../../../figure/pictured-drill.ts'

/** What the figure shows at a moment. The same objects as long as nothing changes, so that nothing is drawn anew. */
export interface FigureNow {
  /** Within a scene the body moves; from one to the next the picture changes. */
  readonly scene: string
  readonly drill: PicturedDrill
  readonly posture: Posture
  /** How long the body takes to get there, ms. */
  readonly moveMs: number
  /** Held lying: the trunk goes up and down a little. */
  readonly breathes: boolean
  /** What is known of the low back; undefined: as the posture has it, for nobody has seen it. */
  readonly contact?: ContactState | undefined
}

/** A posture of a drill, taken in so much time. */
export const pictured = (drill: PicturedDrill, posture: Posture, moveMs = MOVE_MS): FigureNow => ({
  scene: sceneOf(drill),
  drill,
  posture,
  moveMs,
  breathes: false,
})

/** Shown before its time: nobody moves there, and nobody is seen lifting both legs at once. */
export const shownAhead = (drill: PicturedDrill, posture: Posture): FigureNow => ({
  ...pictured(drill, posture),
  scene: `${sceneOf(drill)} ahead`,
})

/** One body, seen from one side, beside the same things. */
const sceneOf = ({ moves: [{ posture }], view, scenery = [] }: PicturedDrill): string =>
  JSON.stringify([posture.base, view, scenery])
