import type { BodyInPicture } from '../body-in-picture/index.ts'
import { holdFormRules } from './hold-form-rules.ts'

/**
 * Whether the far leg lies behind the near one in the picture. Then it is seen badly or not at all, and is held as the near
 * one is; where they are apart, its place tells more than how sure the model is of it.
 */
export function isFarBehindNear({ near, far }: BodyInPicture): boolean {
  const { behindWithin } = holdFormRules
  return (
    Math.abs(far.leg.ankleAboveHip - near.leg.ankleAboveHip) < behindWithin.value &&
    Math.abs(far.leg.kneeAhead - near.leg.kneeAhead) < behindWithin.value
  )
}
