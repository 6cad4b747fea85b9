import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve } from '../kinematics/solve.ts'
import { freeArm, freeLeg, makePosture, type PostureParts } from '../posture/make-posture.ts'
import type { Posture } from '../posture/posture.ts'
import { type FormCheck, formTargetsOf, formTolerances, meets } from './form-targets.ts'
import { measuresOf } from './measures.ts'

const bent = freeLeg({ hipFlexionDeg: 90, kneeFlexionDeg: 90 })
const long = (deg: number) => freeLeg({ hipFlexionDeg: deg })
const both = <Value>(value: Value) => ({ left: value, right: value })
const lying = (parts: Omit<PostureParts, 'contacts'>, headUp = false): Posture =>
  makePosture('supine', {
    ...(headUp ? { spine: { thoracicFlexionDeg: 28 }, neck: { flexionDeg: 14 } } : {}),
    ...parts,
    contacts: headUp ? ['lowBack', 'seat'] : ['head', 'upperBack', 'lowBack', 'seat'],
  })
const tableTop = lying({ legs: both(bent), arms: both(freeArm({ shoulderFlexionDeg: 90 })) })
const lifted = lying(
  { legs: { left: bent, right: long(45) }, arms: both(freeArm({ shoulderFlexionDeg: 28 })) },
  true,
)

const checksOf = (posture: Posture) => [...new Set(formTargetsOf(posture, 'right').map(({ check }) => check))]
const missed = (wanted: Posture, held: Posture) =>
  formTargetsOf(wanted, 'right')
    .filter(target => !meets(target, measuresOf(solve(held), target.side)))
    .map(({ check }) => check)

describe('form targets', () => {
  it('come from the posture itself', () => {
    expect(checksOf(tableTop)).toEqual(['tableTop', 'kneesOverHips', 'armsVertical'])
    expect(checksOf(lifted)).toEqual([
      'nearLegExtended',
      'tableTop',
      'kneesOverHips',
      'armsLow',
      'headLifted',
    ])
    expect(checksOf(makePosture('standing', { contacts: [] }))).toEqual([])
  })

  it('a posture held as it is defined meets its own', () => {
    expect(missed(tableTop, tableTop)).toEqual([])
    expect(missed(lifted, lifted)).toEqual([])
  })

  it.each([
    [
      'knees drifted to 60 degrees',
      tableTop,
      lying({ ...tableTop, legs: both(freeLeg({ hipFlexionDeg: 60, kneeFlexionDeg: 60 })) }),
      ['kneesOverHips', 'tableTop'],
    ],
    [
      'the long leg sinks to 20',
      lifted,
      { ...lifted, legs: { left: bent, right: long(20) } },
      ['nearLegExtended'],
    ],
    [
      'the head lies',
      lifted,
      lying({ legs: lifted.legs, arms: both(freeArm({ shoulderFlexionDeg: 0 })) }),
      ['headLifted'],
    ],
    ['the arms rise', lifted, { ...lifted, arms: both(freeArm({ shoulderFlexionDeg: 70 })) }, ['armsLow']],
  ] satisfies readonly (readonly [string, Posture, Posture, readonly [FormCheck, ...FormCheck[]]])[])(
    '%s: that check alone is missed',
    (_, wanted, held, checks) => {
      const allowed: readonly FormCheck[] = checks
      expect(missed(wanted, held).filter(check => !allowed.includes(check))).toEqual([])
      expect(missed(wanted, held)).toEqual(expect.arrayContaining([checks[0]]))
    },
  )

  it('a leg within the band of another passes, one beyond it does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 70 }), fc.integer({ min: -40, max: 40 }), (deg, off) => {
        const wanted = lying({ legs: { left: bent, right: long(deg) } })
        const held = lying({ legs: { left: bent, right: long(deg + off) } })
        const isMissed = missed(wanted, held).includes('nearLegExtended')
        if (Math.abs(off) < formTolerances.bandDeg) expect(isMissed).toBe(false)
        if (Math.abs(off) > formTolerances.bandDeg) expect(isMissed).toBe(true)
      }),
    )
  })
})
