import { expect, it } from 'vitest'
import { catalogue, drillOf } from '../catalogue/catalogue.ts'
import { type Neighbour, neighboursOf } from './neighbours.ts'

const around = (id: string) => {
  const drill = drillOf(id)
  if (drill === undefined) throw new Error(`${id} is no drill`)
  const idsOf = (some: readonly Neighbour[]) => some.map(({ drill: each, lever }) => `${each.id} ${lever}`)
  const { easier, harder } = neighboursOf(drill)
  return { easier: idsOf(easier), harder: idsOf(harder) }
}

it('the hollow hold branches, and each way names what it changes', () => {
  expect(around('HH00')).toEqual({ easier: [], harder: ['HH01 legs'] })
  expect(around('HH04').easier).toEqual(['HH02 head'])
  expect(new Set(around('HH04').harder)).toEqual(new Set(['HH05 arms', 'HH09 legs', 'HH14 legs']))
  expect(new Set(around('HH12').easier)).toEqual(new Set(['HH23 arms']))
})

it('any other ladder climbs in its order', () => {
  expect(around('HW1')).toEqual({ easier: ['HW0 arms'], harder: ['HW2 legs'] })
  expect(around('HW4').harder).toEqual([])
})

it('what is one step harder has this one as a step easier', () => {
  for (const drill of catalogue)
    for (const { drill: harder } of neighboursOf(drill).harder) {
      expect(harder.ladder).toBe(drill.ladder)
      expect(neighboursOf(harder).easier.map(each => each.drill.id)).toContain(drill.id)
    }
})
