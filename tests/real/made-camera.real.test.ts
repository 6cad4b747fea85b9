import { readFileSync } from 'node:fs'
import {
  type BodyInPicture,
  bodyInPicture,
  type CameraFrame,
  howLying,
  landmarks,
  legsUp,
} from '@backstride/motion'
import {
  disturbed,
  type LyingParts,
  lying,
  lyingView,
  madeBodies,
  seeBody,
  seeded,
  standingView,
  turnedStanding,
  usualNoise,
} from '@backstride/motion/synthetic'
import { expect, it } from 'vitest'
import { realFile } from './real-dir.ts'

/** What the real model returned on rendered frames, against bodies made to do the same: like, never equal. */
interface Series<Label> {
  readonly width: number
  readonly height: number
  readonly frames: readonly (CameraFrame & { readonly label: Label })[]
}
const seriesOf = <Label>(name: string): Series<Label> =>
  JSON.parse(readFileSync(realFile(`fixtures/pose/series/${name}.json`), 'utf8'))

const hold = seriesOf<'feet_down' | 'valid' | 'arched' | 'valid_one_leg'>('hollow_hold')
const twist = seriesOf<number>('twist_front')
const picture = { widthPx: hold.width, heightPx: hold.height }

const bodyOf = (frame: CameraFrame): BodyInPicture => {
  const found = bodyInPicture(frame, picture)
  if (found === undefined) throw new Error('Somebody is in every frame.')
  return found
}

/** Columns under the trunk, from the shoulder (0) to the hip (1): how far the outline rises, in torso lengths. */
function gapShare(frame: CameraFrame): number {
  const x = (index: number) => (frame.landmarks?.[index]?.[0] ?? Number.NaN) * picture.widthPx
  const [shoulder, hip] = [(x(11) + x(12)) / 2, (x(23) + x(24)) / 2]
  const points = (frame.maskUndersidePx ?? []).flatMap((y, column) =>
    y < 0 ? [] : [{ share: (column * 4 - shoulder) / (hip - shoulder), y }],
  )
  const lowest = (from: number, to: number) =>
    points
      .filter(({ share }) => share >= from && share <= to)
      .reduce((low, point) => (point.y > low.y ? point : low))
  const [a, b] = [lowest(-0.15, 0.35), lowest(0.85, 1.25)]
  const rises = points
    .filter(({ share }) => share > 0.35 && share < 0.9)
    .map(({ share, y }) => a.y + ((b.y - a.y) * (share - a.share)) / (b.share - a.share) - y)
  return Math.max(0, ...rises) / bodyOf(frame).torsoPx
}

const made = (parts: LyingParts, gapM: number): CameraFrame =>
  seeBody(
    { posture: lying(parts), gapM },
    lyingView({ nearSide: 'left', heightM: 0.12, distanceM: 2.6 }),
    madeBodies.male,
  )

/** The gap of the mesh less what its flattest back shows: 0.082 and 0.019 m. */
const archedGapM = 0.063

it.each([
  ['valid', made({}, 0)],
  ['arched', made({}, archedGapM)],
  ['valid_one_leg', made({ right: { hipFlexionDeg: 15 } }, 0)],
  ['feet_down', made({ left: 'footDown', right: 'footDown' }, 0)],
] as const)('%s: a made body is where the rendered one is', (label, madeFrame) => {
  const expected = bodyOf(madeFrame)
  const frames = hold.frames.filter(frame => frame.label === label)
  expect(frames.length).toBeGreaterThan(10)
  for (const frame of frames) {
    const found = bodyOf(frame)
    expect(found.nearSide).toBe('left')
    expect(howLying(found)).toBe('sideOn')
    expect(legsUp(found)).toBe(label === 'feet_down' ? 'down' : 'up')
    expect(Math.abs(found.torsoPx / expected.torsoPx - 1)).toBeLessThan(0.15)
    expect(Math.abs(found.near.leg.hipFlexionDeg - expected.near.leg.hipFlexionDeg)).toBeLessThan(15)
    expect(Math.abs(found.near.leg.ankleAboveHip - expected.near.leg.ankleAboveHip)).toBeLessThan(0.2)
    expect(Math.abs(found.near.arm.elevationDeg - expected.near.arm.elevationDeg)).toBeLessThan(10)
    expect(Math.abs(found.earsAboveHips - expected.earsAboveHips)).toBeLessThan(0.2)
  }
})

it('a gap rises as much in the made outline as in the rendered one', () => {
  const of = (label: 'valid' | 'arched') => {
    const shares = hold.frames.filter(frame => frame.label === label).map(gapShare)
    return shares.reduce((sum, share) => sum + share, 0) / shares.length
  }
  const rendered = of('arched') - of('valid')
  const rises = gapShare(made({}, archedGapM)) - gapShare(made({}, 0))
  expect(rises / rendered).toBeGreaterThan(0.75)
  expect(rises / rendered).toBeLessThan(1.25)
})

it('shoulders, hips and the turn in the room read as those of the rendered body seen from the front', () => {
  const numbers = ({ landmarks: rows, world }: CameraFrame) => {
    const at = (index: number) => rows?.[index] ?? [Number.NaN, Number.NaN]
    const apart = (index: number) => (at(index)[0] - at(index + 1)[0]) * picture.widthPx
    const middleY = (index: number) => ((at(index)[1] + at(index + 1)[1]) / 2) * picture.heightPx
    const torsoPx = middleY(landmarks.leftHip) - middleY(landmarks.leftShoulder)
    const [left, right] = [world?.[landmarks.leftShoulder], world?.[landmarks.rightShoulder]]
    const turnDeg =
      (Math.atan2((left?.[2] ?? 0) - (right?.[2] ?? 0), (left?.[0] ?? 0) - (right?.[0] ?? 0)) * 180) / Math.PI
    return {
      shoulders: apart(landmarks.leftShoulder) / torsoPx,
      hips: apart(landmarks.leftHip) / torsoPx,
      turnDeg,
    }
  }
  for (const frame of twist.frames) {
    const posture = turnedStanding({
      turnDeg: frame.label,
      arms: 'extended',
      rearLeg: 'left',
      pelvisShare: 0,
    })
    const noise = { ...usualNoise, landmarkPx: 0, worldM: 0 }
    const [found, expected] = [
      numbers(frame),
      numbers(disturbed(seeBody({ posture }, standingView()), noise, picture, seeded(1))),
    ]
    expect(Math.abs(found.shoulders - expected.shoulders)).toBeLessThan(0.15)
    expect(Math.abs(found.hips - expected.hips)).toBeLessThan(0.1)
    expect(Math.abs(found.turnDeg - expected.turnDeg)).toBeLessThan(12)
  }
})
