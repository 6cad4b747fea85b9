import { effectiveFacts, type Fact } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { levelOn } from '../screening/level-on.ts'
import { fact, screenWith } from '../testing/journal-of.ts'
import { conditionsOn } from './conditions-on.ts'

const start = '2026-03-01'

function named(...facts: readonly Fact[]) {
  const known = effectiveFacts(facts)
  const level = levelOn(known, '2026-03-20')
  if (level === undefined) throw new Error('Never screened.')
  return conditionsOn(known, level).map(({ id }) => id)
}

const told = (day: string, data: Parameters<typeof fact<'MovementPreferenceTold'>>[2]) =>
  fact('MovementPreferenceTold', day, data)

describe('what applies on a day', () => {
  it('comes from the flags of the screen and the age told there', () => {
    expect(named(fact('ScreenAnswered', start, screenWith()))).toEqual([])
    expect(named(fact('ScreenAnswered', start, screenWith({ RF63c: 'yes' }, { ageYears: 65 })))).toEqual([
      'hernia',
      'from65',
    ])
  })
  it('[CO-08] [CO-09] comes from the newest word on movements, and only from that', () => {
    const screened = fact('ScreenAnswered', start, screenWith())
    const arching = told('2026-03-02', { worseWith: 'arching' })
    const flattening = told('2026-03-05', { worseWith: 'neither', flatteningHurts: true })
    expect(named(screened, arching)).toEqual(['archingHurts'])
    expect(named(screened, arching, flattening)).toEqual(['flatteningHurts'])
    expect(named(screened, flattening, told('2026-03-08', { worseWith: 'unsure' }))).toEqual([])
  })
  it('[CL-03] stays when the flag was cleared', () => {
    const cleared = fact('ClearanceRecorded', '2026-03-02', {
      by: 'Physio',
      allows: ['drills', 'running'],
      restrictions: [],
    })
    expect(named(fact('ScreenAnswered', start, screenWith({ RF22: 'yes' })), cleared)).toEqual([
      'fragileBones',
    ])
  })
})
