import {
  drawnProportions,
  makePosture,
  type Posture,
  type Proportions,
  proportionsOf,
  solve,
} from '@backstride/body'

/** One made-up runner, as a camera meets one. */
export interface MadeBody {
  readonly statureM: number
  readonly proportions: Proportions
  /** Hollow that shows under the low back even when it is pressed flat. Source: `pose.md` 7, two bodies. */
  readonly restGapM: number
  /**
   * The flank and the shirt: so far to the side of the middle, so far above the floor, rising by this share of the low
   * back. From higher up they hide the gap. Fitted to `pose.md` 7: 0.76 of the gap seen at 10 cm, little from 90.
   */
  readonly flank: { readonly outM: number; readonly aboveM: number; readonly risesShare: number }
}

const flank = { outM: 0.17, aboveM: 0.03, risesShare: 0.5 }

export const madeBodies: Readonly<Record<'drawn' | 'male' | 'female' | 'looseShirt', MadeBody>> = {
  drawn: { statureM: 1.75, proportions: drawnProportions, restGapM: 0.015, flank },
  male: { statureM: 1.8, proportions: proportionsOf('male'), restGapM: 0.02, flank },
  female: { statureM: 1.66, proportions: proportionsOf('female'), restGapM: 0.045, flank },
  /** A wide shirt that hangs down at the side: nothing shows from higher up, little from the floor. */
  looseShirt: {
    statureM: 1.75,
    proportions: drawnProportions,
    restGapM: 0.015,
    flank: { outM: 0.18, aboveM: 0.02, risesShare: 0.2 },
  },
}

/** What someone does: a posture, and lying how far the low back is off the floor beyond what shows at rest. */
export interface Pose {
  readonly posture: Posture
  /** Missing: as the tilt of the pelvis has it. */
  readonly gapM?: number | undefined
}

/** The posture with the pelvis tilted so far that this body's low back rises as told. */
export function postureOf({ posture, gapM }: Pose, { restGapM, statureM }: MadeBody): Posture {
  if (gapM === undefined) return posture
  const tiltDeg = tiltForArchDeg((100 * (gapM + restGapM)) / statureM)
  return { ...posture, pelvis: { ...posture.pelvis, tiltDeg } }
}

/** How far the highest slice of a low back tilted like this is off the floor, percent of stature. */
function archPct(tiltDeg: number): number {
  const { trunk } = solve(makePosture('supine', { pelvis: { tiltDeg }, contacts: ['seat'] }))
  const undersides = trunk.filter(({ at }) => at > 1 && at < 17).map(({ centre, back }) => centre[1] - back)
  return Math.max(...undersides)
}

const neutral = archPct(0)
const perDegree = { posterior: neutral - archPct(-1), anterior: archPct(1) - neutral }

/** The other way round; the body's arch has one slope on each side of neutral. */
const tiltForArchDeg = (pct: number): number =>
  (pct - neutral) / (pct < neutral ? perDegree.posterior : perDegree.anterior)
