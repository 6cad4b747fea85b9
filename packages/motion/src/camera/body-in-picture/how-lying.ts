import type { BodyInPicture } from './body-in-picture.ts'
import { bodyRules } from './body-rules.ts'

/**
 * Whether someone lies on the back and is seen from the side: only then is an angle of the picture an angle of the body.
 * notLying: stands, sits or kneels. notOnBack: on the belly or on a side. turned: too far from side-on.
 */
export type HowLying = 'sideOn' | 'notLying' | 'notOnBack' | 'turned'

export function howLying(body: BodyInPicture): HowLying {
  if (Math.abs(body.trunkLiftDeg) > bodyRules.lyingAtMostDeg.value) return 'notLying'
  if (body.rolled > bodyRules.rolledAtMost.value) return 'notOnBack'
  if (body.headSeen && body.noseAboveEars < -bodyRules.noseUnderEarsAtMost.value) return 'notOnBack'
  return body.offSideDeg > bodyRules.offSideAtMostDeg.value ? 'turned' : 'sideOn'
}
