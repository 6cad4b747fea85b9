import { add, along, type Skeleton, scale, type Vector } from '@backstride/body'
import { landmarkCount, landmarks } from '../../frames/landmarks.ts'

/** Where on the head, percent of stature from its middle. A face a little smaller than the drawn one. Ours [D]. */
const face = {
  nose: { ahead: 6, up: -0.6, aside: 0 },
  eyes: { ahead: 5.2, up: 1.2, aside: [1, 1.8, 2.6] },
  ears: { ahead: 0.2, up: -0.2, aside: 4.2 },
  mouth: { ahead: 5.2, up: -3.2, aside: 1.3 },
} as const

/** Fingertips from the knuckles, percent of stature. */
const fingers = { ahead: 1.2, apart: 1.4, thumbBack: 1.6 } as const

/** The 33 landmarks of a body by their place in a frame, in the units of the skeleton. */
export function landmarkPoints({ head, legs, arms, ribs }: Skeleton): readonly Vector[] {
  const { anterior, cranial, left } = head.frame
  const onHead = (ahead: number, up: number, aside: number): Vector =>
    add(along(head.centre, anterior, ahead), add(scale(cranial, up), scale(left, aside)))
  const points: Vector[] = Array.from({ length: landmarkCount }, () => [0, 0, 0])
  points[landmarks.nose] = onHead(face.nose.ahead, face.nose.up, face.nose.aside)
  for (const [index, aside] of face.eyes.aside.entries()) {
    points[1 + index] = onHead(face.eyes.ahead, face.eyes.up, aside)
    points[4 + index] = onHead(face.eyes.ahead, face.eyes.up, -aside)
  }
  for (const [side, sign] of [
    [0, 1],
    [1, -1],
  ] as const) {
    points[7 + side] = onHead(face.ears.ahead, face.ears.up, sign * face.ears.aside)
    points[9 + side] = onHead(face.mouth.ahead, face.mouth.up, sign * face.mouth.aside)
    const { shoulder, elbow, wrist, knuckles } = side === 0 ? arms.left : arms.right
    points[11 + side] = shoulder
    points[13 + side] = elbow
    points[15 + side] = wrist
    const hand = add(knuckles, scale(add(knuckles, scale(wrist, -1)), fingers.ahead / 5.6))
    points[17 + side] = add(hand, scale(ribs.frame.left, sign * fingers.apart))
    points[19 + side] = add(hand, scale(ribs.frame.left, -sign * fingers.apart))
    points[21 + side] = add(knuckles, scale(ribs.frame.left, -sign * fingers.thumbBack))
    const { hip, knee, ankle, heel, toe } = side === 0 ? legs.left : legs.right
    points[23 + side] = hip
    points[25 + side] = knee
    points[27 + side] = ankle
    points[29 + side] = heel
    points[31 + side] = toe
  }
  return points
}
