import { holdSteps } from './climb.ts'
import type { Ladder } from './ladder.ts'

/**
 * What the leg-lower test A8 opens: variants whose legs weigh no more than both legs straight, 15 degrees above where
 * contact was lost. Table-top stays open whatever the test said: A7 looks at that. Source: rules, HH, straight legs.
 */
export const legRatioOpen = ({ bothLegsStraight }: Ladder, minLegAngleDeg: number): number =>
  Math.max(
    holdSteps.legRatioLeast,
    bothLegsStraight(Math.min(90, minLegAngleDeg + holdSteps.legLowerMarginDeg)),
  )
