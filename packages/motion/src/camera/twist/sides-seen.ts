import type { StandingBody } from './shoulder-line.ts'
import type { NeutralLine } from './turn-angle.ts'
import { twistRules } from './twist-rules.ts'

/**
 * Whether left is left. Models let left and right change places, and stay as sure as they were: then the order of the
 * shoulders and the way the face looks do not go together. Source: `pose.md` 4.
 */
export function sidesSeen(
  { line, noseBehind }: StandingBody,
  neutral: NeutralLine | undefined,
): 'clear' | 'fromBehind' | 'unclear' {
  const wide = neutral?.wide ?? twistRules.shouldersWideAtLeast.value
  const facesAway = noseBehind > twistRules.noseDepth.value
  const facesHere = noseBehind < -twistRules.noseDepth.value
  if (line.across > wide / 2 && facesAway) return 'unclear'
  if (line.across >= -twistRules.otherWayRoundShare.value * wide) return 'clear'
  // Nobody turns the back within a frame or two, feet planted: with a neutral from the front it is the labels.
  return facesHere || (neutral?.line.across ?? 0) > 0 ? 'unclear' : 'fromBehind'
}
