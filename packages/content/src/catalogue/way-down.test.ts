import { expect, it } from 'vitest'
import { hollowHoldDrills } from './hollow-hold/index.ts'
import { wayDown } from './way-down.ts'

it('legs come down one at a time after every hold that has them up', () => {
  for (const drill of hollowHoldDrills) {
    const said = wayDown(drill)?.en
    if (/^HH00/.test(drill.id)) expect(said, drill.id).toBeUndefined()
    else if (/^HH01/.test(drill.id)) expect(said, drill.id).toBe('Put the foot down.')
    else if (/long|Full/.test(drill.name.en)) expect(said, drill.id).toBe('Bend knees, feet down in turn.')
    else expect(said, drill.id).toBe('One leg down, then the other.')
  }
})
