import { chestRules } from './chest-rules.ts'

/**
 * How far the chest is turned, from a turn rate that errs: a Kalman filter over the angle and the sensor's own error. What
 * it leans on is that people come back to their neutral: standing near it, coming back between two turns, the middle
 * between two sides. Each is believed as far as people keep to it.
 */
export interface Heading {
  readonly angleDeg: number
  /** The sensor's own error about the vertical, degrees a second. */
  readonly errorDegPerS: number
  /** Variances of both, and what they have in common. */
  readonly unsureAngle: number
  readonly unsureBoth: number
  readonly unsureError: number
  /** The end of the turn before, and the furthest since, on the way to `goes`. */
  readonly endDeg: number
  readonly furthestDeg: number
  readonly goes: 'left' | 'right'
}

export const neutralHeading: Heading = {
  angleDeg: 0,
  errorDegPerS: 0,
  unsureAngle: chestRules.firstOffDeg.value ** 2,
  unsureBoth: 0,
  unsureError: chestRules.errorDegPerS.value ** 2,
  endDeg: 0,
  furthestDeg: 0,
  goes: 'left',
}

/** Between two readings, degrees a second as read; a straight line between them is taken for the turn. */
export function turnedOn(
  heading: Heading,
  fromDegPerS: number,
  toDegPerS: number,
  passedMs: number,
): Heading {
  const s = passedMs / 1000
  const readDegPerS = (fromDegPerS + toDegPerS) / 2
  // A bend in between is missed: none to speak of between readings that come as they should.
  const missedDeg = (chestRules.missedShare.value * Math.abs(toDegPerS - fromDegPerS) * s) / 2
  const { unsureAngle, unsureBoth, unsureError } = heading
  const wanders = chestRules.wandersDeg.value * chestRules.wandersDeg.value * s
  const errorWanders = chestRules.errorWandersDegPerS.value * chestRules.errorWandersDegPerS.value * s
  const angleDeg = heading.angleDeg + (readDegPerS - heading.errorDegPerS) * s
  return {
    angleDeg,
    errorDegPerS: heading.errorDegPerS,
    unsureAngle: unsureAngle - 2 * s * unsureBoth + s * s * unsureError + wanders + missedDeg * missedDeg,
    unsureBoth: unsureBoth - s * unsureError,
    unsureError: unsureError + errorWanders,
    endDeg: heading.endDeg,
    furthestDeg:
      heading.goes === 'left'
        ? Math.max(heading.furthestDeg, angleDeg)
        : Math.min(heading.furthestDeg, angleDeg),
    goes: heading.goes,
  }
}

/** The angle was read `offDeg` where neutral should be, give or take. */
export function drawnToNeutral(heading: Heading, offDeg: number, giveDeg: number): Heading {
  const { unsureAngle, unsureBoth, unsureError } = heading
  const gain = 1 / (unsureAngle + giveDeg * giveDeg)
  const byDeg = unsureAngle * gain * offDeg
  return {
    angleDeg: heading.angleDeg - byDeg,
    errorDegPerS: heading.errorDegPerS - unsureBoth * gain * offDeg,
    unsureAngle: unsureAngle - unsureAngle * gain * unsureAngle,
    unsureBoth: unsureBoth - unsureAngle * gain * unsureBoth,
    unsureError: unsureError - unsureBoth * gain * unsureBoth,
    endDeg: heading.endDeg - byDeg,
    furthestDeg: heading.furthestDeg - byDeg,
    goes: heading.goes,
  }
}

/** Turning the other way ends a turn; where it ended says something about neutral. */
export function endsNoticed(heading: Heading): Heading {
  const { angleDeg, furthestDeg, endDeg, goes } = heading
  const backDeg = goes === 'left' ? furthestDeg - angleDeg : angleDeg - furthestDeg
  if (backDeg < chestRules.endDeg.value) return heading
  const next: Heading = {
    ...heading,
    endDeg: furthestDeg,
    furthestDeg: angleDeg,
    goes: goes === 'left' ? 'right' : 'left',
  }
  const leastDeg = Math.min(Math.abs(furthestDeg), Math.abs(endDeg))
  const mostDeg = Math.max(Math.abs(furthestDeg), Math.abs(endDeg))
  const { backShare, tooFarDeg, comesBackOffDeg } = chestRules
  const isOtherSide = furthestDeg * endDeg < 0
  const isUneven = leastDeg < backShare.value * mostDeg
  if (Math.abs(furthestDeg) === leastDeg && isUneven && (!isOtherSide || leastDeg < tooFarDeg.value))
    return drawnToNeutral(next, furthestDeg, comesBackOffDeg.value)
  // A small turn after a wide one, or a way back that went too far: it tells nothing.
  if (!isOtherSide || isUneven) return next
  const widthDeg = Math.abs(furthestDeg - endDeg) / 2
  const giveDeg = chestRules.middleOffDeg.value + chestRules.middleOffShare.value * widthDeg
  return drawnToNeutral(next, (furthestDeg + endDeg) / 2, giveDeg)
}

/** Not turning for so long, wherever: what is read is the sensor's own error, and a little swaying. */
export function turnedNot(
  heading: Heading,
  readDegPerS: number,
  swaysDegPerS: number,
  passedMs: number,
): Heading {
  const { angleDeg, errorDegPerS, unsureAngle, unsureBoth, unsureError } = heading
  const { least, times } = chestRules.sways
  const giveDegPerS = least + times * swaysDegPerS
  const gain = 1 / (unsureError + (giveDegPerS * giveDegPerS * 1000) / passedMs)
  const off = readDegPerS - errorDegPerS
  return {
    angleDeg: angleDeg + unsureBoth * gain * off,
    errorDegPerS: errorDegPerS + unsureError * gain * off,
    unsureAngle: unsureAngle - unsureBoth * gain * unsureBoth,
    unsureBoth: unsureBoth - unsureBoth * gain * unsureError,
    unsureError: unsureError - unsureError * gain * unsureError,
    endDeg: heading.endDeg,
    furthestDeg: heading.furthestDeg,
    goes: heading.goes,
  }
}

/** Standing near neutral for so long. The further off, the less it is believed: it may be a small turn that is held. */
export function stoodStill(heading: Heading, passedMs: number): Heading {
  const offShare = Math.abs(heading.angleDeg) / chestRules.standsWellDeg.value
  const giveDeg =
    chestRules.standsOffDeg.value * Math.sqrt(1000 / passedMs) * Math.max(1, offShare * offShare)
  return drawnToNeutral(heading, heading.angleDeg, giveDeg)
}

/** Near enough to neutral to be standing in it. */
export function isNearNeutral({ angleDeg, unsureAngle }: Heading): boolean {
  const { nearDeg, nearUnsureTimes, nearAtMostDeg } = chestRules
  const near = nearDeg.value + nearUnsureTimes.value * Math.sqrt(unsureAngle)
  return Math.abs(angleDeg) < Math.min(near, nearAtMostDeg.value)
}
