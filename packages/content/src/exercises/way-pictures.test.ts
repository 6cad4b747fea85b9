import { type Posture, sides, solve } from '@backstride/body'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue.ts'
import { checkContacts } from '../catalogue/check/check-contacts.ts'
import { describePosture } from '../posture-words/describe-posture.ts'
import { getDownSteps } from './get-down.ts'
import { getUpSteps } from './get-up.ts'
import { getDownPictures, getUpPictures, type WayPicture } from './way-pictures.ts'
import { wayScenes } from './way-postures.ts'

const scenes = Object.values(wayScenes)
const posture = ({ scene, pose }: WayPicture): Posture => {
  const found = scene.moves[pose]
  if (found === undefined) throw new Error(`${scene.id} has no position ${pose}.`)
  return found.posture
}
/** From standing to lying, or back: what is seen, in order. */
const seen = (lines: readonly (readonly WayPicture[])[]): readonly Posture[] => {
  const all = lines.flat().map(posture)
  return all.filter((each, index) => each !== all[index - 1])
}
const ways = [
  ['down', getDownSteps, getDownPictures],
  ['up', getUpSteps, getUpPictures],
] as const

describe.each(ways)('the way %s', (_, steps, pictures) => {
  it('shows something for every line', () => {
    expect(pictures).toHaveLength(steps.length)
    for (const line of pictures) expect(line.length).toBeGreaterThan(0)
  })

  it('never goes from the floor to standing, or back, in one go', () => {
    const heads = seen(pictures).map(each => solve(each).head.centre[1])
    expect(Math.max(...heads) - Math.min(...heads)).toBeGreaterThan(80)
    for (const [index, height] of heads.entries())
      expect(Math.abs(height - (heads[index - 1] ?? height)), `picture ${index}`).toBeLessThan(45)
  })

  it('holds on to something wherever it stands on one or two feet', () => {
    for (const each of seen(pictures).filter(({ contacts }) => contacts.includes('leftFoot')))
      if (each.base === 'standing') expect(sides.some(side => each.arms[side].kind === 'planted')).toBe(true)
  })
})

it('the way up is the way down backwards, once the legs are down', () => {
  const [, ...up] = seen(getUpPictures)
  expect(up.toReversed()).toEqual(seen(getDownPictures))
})

it.each(scenes)('$id rests on the floor, and each of its positions has words of its own', scene => {
  const [drill] = catalogue
  if (drill === undefined) throw new Error('The catalogue is empty.')
  expect(checkContacts({ ...drill, ...scene, faults: [] })).toEqual([])
  const told = scene.moves.map(each => describePosture(each.posture).en)
  expect(new Set(told).size).toBe(scene.moves.length)
})

it('hands that hold on reach the back of the chair', () => {
  const { scenery, moves, view } = wayScenes.upright
  const [chair] = scenery
  for (const { posture: held } of moves) {
    if (held.arms.left.kind !== 'planted') continue
    const { legs, arms } = solve(held)
    const footToHand = arms.left.wrist[0] - legs.left.ankle[0]
    const footToChair = -chair.toPct - solve(moves[0].posture).legs.left.ankle[0]
    expect(Math.abs(footToHand - footToChair)).toBeLessThan(9)
    expect(arms.left.wrist[1]).toBeGreaterThan(chair.heightPct + 24)
  }
  expect(view.yawDeg).toBeGreaterThan(90)
})
