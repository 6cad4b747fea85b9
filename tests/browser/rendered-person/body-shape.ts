import {
  add,
  type Posture,
  type Skeleton,
  scale,
  sides,
  solve,
  subtract,
  type Vector,
} from '@backstride/body'

/** A tapered limb: a ball of one size rolled to a ball of another. Percent of stature. */
export interface Limb {
  readonly from: Vector
  readonly to: Vector
  readonly fromRadius: number
  readonly toRadius: number
  readonly colour: Colour
}

export type Colour = readonly [red: number, green: number, blue: number]

const colours = {
  skin: [0.86, 0.66, 0.54],
  lips: [0.72, 0.42, 0.38],
  hair: [0.22, 0.15, 0.1],
  eye: [0.12, 0.1, 0.1],
  shirt: [0.16, 0.36, 0.62],
  shorts: [0.14, 0.15, 0.19],
  shoe: [0.82, 0.3, 0.18],
} as const satisfies Record<string, Colour>

/** A clothed body round the joints of a posture: what a camera would see of it, roughly. */
export function bodyShape(posture: Posture): readonly Limb[] {
  const skeleton = solve(posture)
  return [...trunkOf(skeleton), ...headOf(skeleton), ...sides.flatMap(side => limbsOf(skeleton, side))]
}

const limb = (from: Vector, to: Vector, fromRadius: number, toRadius: number, colour: Colour): Limb => ({
  from,
  to,
  fromRadius,
  toRadius,
  colour,
})

/** Each slice is wider than deep: two balls beside each other, joined to those of the next slice. */
function trunkOf({ trunk }: Skeleton): readonly Limb[] {
  const balls = trunk.map(({ at, centre, frame, halfWidth, front, back }) => {
    const radius = (front + back) / 2
    const middle = add(centre, scale(frame.anterior, (front - back) / 2))
    const out = scale(frame.left, Math.max(0, halfWidth - radius))
    return {
      radius,
      left: add(middle, out),
      right: subtract(middle, out),
      colour: at < 4 ? colours.shorts : colours.shirt,
    }
  })
  return balls.slice(1).flatMap((ball, index) => {
    const last = balls[index] ?? ball
    return [
      limb(last.left, ball.left, last.radius, ball.radius, ball.colour),
      limb(last.right, ball.right, last.radius, ball.radius, ball.colour),
      limb(last.left, ball.right, last.radius, ball.radius, ball.colour),
    ]
  })
}

function headOf({ neck, head }: Skeleton): readonly Limb[] {
  const { anterior, cranial, left } = head.frame
  const at = (forward: number, up: number, side: number) =>
    add(head.centre, add(scale(anterior, forward), add(scale(cranial, up), scale(left, side))))
  const { skin, lips, hair, eye } = colours
  return [
    limb(neck.base, neck.top, 3.4, 3.1, skin),
    limb(at(0.3, 1.6, 0), at(1.2, -3, 0), 4.9, 3.2, skin),
    limb(at(-1, 2.6, 0), at(-1.6, -0.5, 0), 5, 4.3, hair),
    limb(at(4.6, 0.6, 0), at(5.6, -0.9, 0), 0.5, 0.8, skin),
    limb(at(4.2, -2.6, 1), at(4.2, -2.6, -1), 0.5, 0.5, lips),
    ...[1, -1].flatMap(side => [
      limb(at(4.4, 1, side * 1.8), at(4.5, 1, side * 1.5), 0.55, 0.55, eye),
      limb(at(4.5, 2.1, side * 2.4), at(4.8, 2.2, side * 1), 0.35, 0.35, hair),
      limb(at(-0.3, 0.8, side * 4.6), at(-0.2, -0.8, side * 4.5), 1.1, 0.8, skin),
    ]),
  ]
}

function limbsOf({ legs, arms }: Skeleton, side: 'left' | 'right'): readonly Limb[] {
  const { hip, knee, ankle, heel, ball, toe } = legs[side]
  const { shoulder, elbow, wrist, knuckles } = arms[side]
  const midThigh = between(hip, knee, 0.6)
  const sleeve = between(shoulder, elbow, 0.55)
  const fingers = add(knuckles, scale(subtract(knuckles, wrist), 0.6))
  const { skin, shorts, shirt, shoe } = colours
  return [
    limb(hip, midThigh, 5.6, 4.6, shorts),
    limb(midThigh, knee, 4.2, 3.2, skin),
    limb(knee, between(knee, ankle, 0.35), 3.1, 3.2, skin),
    limb(between(knee, ankle, 0.35), ankle, 3.2, 1.9, skin),
    limb(heel, ball, 2.2, 2, shoe),
    limb(ball, toe, 2, 1.5, shoe),
    limb(ankle, heel, 2, 2.2, shoe),
    limb(shoulder, sleeve, 3.4, 3, shirt),
    limb(sleeve, elbow, 2.5, 2.2, skin),
    limb(elbow, wrist, 2.3, 1.5, skin),
    limb(wrist, knuckles, 1.5, 1.7, skin),
    limb(knuckles, fingers, 1.6, 0.9, skin),
  ]
}

const between = (from: Vector, to: Vector, share: number): Vector =>
  add(from, scale(subtract(to, from), share))
