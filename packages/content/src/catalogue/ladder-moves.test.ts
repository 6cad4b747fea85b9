import { between, type Posture, type Skeleton, sides, solve } from '@backstride/body'
import { expect, it } from 'vitest'
import { drillOf } from './catalogue.ts'
import { ladderInfos } from './ladder-infos.ts'

const steps = 40
/** Percent of stature from one frame to the next. */
const smoothPct = 3

const pointsOf = ({ pelvis, head, legs, arms }: Skeleton) => [
  pelvis,
  head.centre,
  ...sides.flatMap(side => [legs[side].knee, legs[side].ankle, arms[side].elbow, arms[side].wrist]),
]
const frames = (from: Posture, to: Posture) =>
  Array.from({ length: steps + 1 }, (_, step) => pointsOf(solve(between(from, to, step / steps))))

const furthest = (path: ReturnType<typeof frames>) =>
  Math.max(
    ...path.slice(1).flatMap((points, step) =>
      points.map(([x, y, z], index) => {
        const [beforeX, beforeY, beforeZ] = path[step]?.[index] ?? [x, y, z]
        return Math.hypot(x - beforeX, y - beforeY, z - beforeZ)
      }),
    ),
  )

it.each(ladderInfos.flatMap(info => info.steps.map(({ id }) => id)))('%s moves without a jump', id => {
  const postures = drillOf(id)?.moves.map(({ posture }) => posture) ?? []
  expect(postures.length).toBeGreaterThan(0)
  postures.forEach((posture, index) => {
    const next = postures[(index + 1) % postures.length] ?? posture
    expect(furthest(frames(posture, next))).toBeLessThan(smoothPct)
  })
})
