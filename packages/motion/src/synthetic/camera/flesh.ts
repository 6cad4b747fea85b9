import { add, along, type Skeleton, scale, subtract, thickness, type Vector } from '@backstride/body'

export type BodyPart = 'trunk' | 'head' | 'leftLeg' | 'rightLeg' | 'leftArm' | 'rightArm'

/** A ball of flesh, percent of stature. */
export interface Ball {
  readonly part: BodyPart
  readonly centre: Vector
  readonly radius: number
}

/** From where to where a limb runs and how thick it is at its ends. Percent of stature. Source: the drawn figure. */
const thick = {
  thighTop: 5.9,
  knee: thickness.knee,
  ankle: thickness.ankle,
  heel: 2.4,
  toe: 1.8,
  shoulder: 3.7,
  elbow: thickness.elbow,
  wrist: thickness.wrist,
  knuckles: thickness.knuckles,
  neck: 3.4,
  skull: 5.6,
} as const

/** Balls are set no further apart than this, percent of stature. */
const apartPct = 1.2

/** Limbs, neck and head of a body; the trunk has an outline of its own. */
export function ballsOf({ legs, arms, neck, head, trunk }: Skeleton): readonly Ball[] {
  const balls: Ball[] = []
  const limb = (part: BodyPart, from: Vector, to: Vector, radiusFrom: number, radiusTo: number): void => {
    const way = subtract(to, from)
    const steps = Math.max(1, Math.ceil(Math.hypot(...way) / apartPct))
    for (let step = 0; step <= steps; step += 1) {
      const share = step / steps
      balls.push({
        part,
        centre: add(from, scale(way, share)),
        radius: radiusFrom + (radiusTo - radiusFrom) * share,
      })
    }
  }
  for (const side of ['left', 'right'] as const) {
    const { hip, knee, ankle, heel, toe, footDown } = legs[side]
    const legPart = side === 'left' ? 'leftLeg' : 'rightLeg'
    limb(legPart, hip, knee, thick.thighTop, thick.knee)
    limb(legPart, knee, ankle, thick.knee, thick.ankle)
    limb(legPart, along(heel, footDown, -thick.heel), along(toe, footDown, -thick.toe), thick.heel, thick.toe)
    const { shoulder, elbow, wrist, knuckles } = arms[side]
    const armPart = side === 'left' ? 'leftArm' : 'rightArm'
    limb(armPart, shoulder, elbow, thick.shoulder, thick.elbow)
    limb(armPart, elbow, wrist, thick.elbow, thick.wrist)
    limb(armPart, wrist, knuckles, thick.wrist, thick.knuckles)
  }
  limb('head', neck.base, neck.top, thick.neck, thick.neck)
  const { cranial, anterior } = head.frame
  for (const [up, ahead] of [
    [1.6, -0.6],
    [-0.2, 0],
    [-1.6, 0.8],
  ] as const)
    balls.push({
      part: 'head',
      centre: add(along(head.centre, cranial, up), scale(anterior, ahead)),
      radius: thick.skull,
    })
  for (const { centre, frame, front, back } of trunk)
    balls.push({
      part: 'trunk',
      centre: along(centre, frame.anterior, (front - back) / 2),
      radius: (front + back) / 2,
    })
  return balls
}
