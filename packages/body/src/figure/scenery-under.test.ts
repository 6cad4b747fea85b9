import { expect, it } from 'vitest'
import { makePosture, plantedFoot } from '../posture/make-posture.ts'
import { sceneryUnder } from './scenery-under.ts'

const feetAt = (forwardPct: number) =>
  makePosture('standing', {
    legs: { left: plantedFoot({ forwardPct }), right: plantedFoot({ forwardPct }) },
    contacts: ['leftFoot', 'rightFoot'],
  })
const chair = { kind: 'chair', fromPct: -10, toPct: 8, heightPct: 25 } as const
const wall = { kind: 'wall', atPct: 30 } as const
const fromTheSide = { yawDeg: 0, pitchDeg: 4 }

it('chair and wall stay with the feet when the hips come forward', () => {
  const [movedChair, movedWall] = sceneryUnder([chair, wall], feetAt(18), feetAt(1), fromTheSide)
  expect(movedChair).toEqual({ ...chair, fromPct: -27, toPct: -9 })
  expect(movedWall).toEqual({ ...wall, atPct: 13 })
})

it('feet that stay below the hips leave everything where it is', () => {
  expect(sceneryUnder([chair], feetAt(3), feetAt(3), fromTheSide)).toEqual([chair])
})

it('seen from the front, a way ahead is no way across the picture', () => {
  const [moved] = sceneryUnder([wall], feetAt(18), feetAt(1), { yawDeg: -90, pitchDeg: 4 })
  expect(moved?.kind === 'wall' && moved.atPct).toBeCloseTo(30)
})
