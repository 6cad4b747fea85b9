import { expect, it } from 'vitest'
import { cooldownDrills } from './index.ts'

it('the walk is two minutes, one foot ahead and then the other', () => {
  const [walk] = cooldownDrills
  expect(walk?.dose).toEqual({ kind: 'walk', minutes: 2 })
  expect(walk?.moves.map(({ posture }) => posture.legs.right)).toEqual(
    [...(walk?.moves ?? [])].reverse().map(({ posture }) => posture.legs.left),
  )
})
