import type { BodyInPicture, LegInPicture } from './body-in-picture.ts'
import { bodyRules } from './body-rules.ts'

/** between: neither surely up nor surely down; it stays what it was. unseen: hidden, or out of the picture. */
export type LegHeight = 'up' | 'down' | 'between' | 'unseen'

export function legHeightOf({
  footSeen,
  ankleAboveHip,
}: Pick<LegInPicture, 'footSeen' | 'ankleAboveHip'>): LegHeight {
  if (!footSeen) return 'unseen'
  if (ankleAboveHip >= bodyRules.legUpFrom.value) return 'up'
  return ankleAboveHip < bodyRules.legDownBelow.value ? 'down' : 'between'
}

/**
 * Both legs off the floor. Of the far leg a camera at the side often sees nothing: where it is hidden by the near leg it is
 * beside it, and as high; only a far foot that shows can be down.
 */
export function legsUp({ near, far }: BodyInPicture): LegHeight {
  const nearLeg = legHeightOf(near.leg)
  const farLeg = legHeightOf(far.leg)
  if (nearLeg === 'unseen' || nearLeg === 'down' || farLeg === 'unseen') return nearLeg
  if (farLeg === 'down') return 'down'
  return nearLeg === 'up' && farLeg === 'up' ? 'up' : 'between'
}
