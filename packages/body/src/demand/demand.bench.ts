import { bench, describe } from 'vitest'
import { freeArm, freeLeg, makePosture } from '../posture/make-posture.ts'
import { meanDemand } from './demand.ts'
import { leversOf } from './levers-of.ts'

const leg = freeLeg({ hipFlexionDeg: 45 })
const arm = freeArm({ shoulderFlexionDeg: 115 })
const posture = makePosture('supine', {
  spine: { thoracicFlexionDeg: 25 },
  legs: { left: leg, right: leg },
  arms: { left: arm, right: arm },
  contacts: ['upperBack', 'lowBack', 'seat'],
})
const holds = 29

function demandOfPosture(): number {
  const levers = leversOf(posture)
  if (!levers.ok) throw new Error(levers.error.type)
  return meanDemand(levers.value)
}
if (Math.abs(demandOfPosture() - 3.76) > 0.01) throw new Error('The workload is not the hold it should be.')

describe('demand from a posture', () => {
  bench(`a whole ladder of ${holds}`, () => {
    for (let hold = 0; hold < holds; hold += 1) demandOfPosture()
  })
})
