import { type Posture, sides } from '@backstride/body'
import { describe, expect, it } from 'vitest'
import type { Drill, EntryPostures } from '../drill.ts'
import { hollowHoldDrills } from './index.ts'

const entryOf = ({ id, entryPostures }: Drill): EntryPostures => {
  if (entryPostures === undefined) throw new Error(`${id} is not entered.`)
  return entryPostures
}
const legsUp = ({ legs }: Posture): number => sides.filter(side => legs[side].kind === 'free').length
const longLegs = ({ legs }: Posture): number =>
  sides.filter(side => {
    const leg = legs[side]
    return leg.kind === 'free' && leg.kneeFlexionDeg < 45
  }).length
const isHeadUp = ({ contacts }: Posture): boolean => !contacts.includes('head')
const isPressed = ({ contacts }: Posture): boolean => contacts.includes('lowBack')
/** Arms against the world: 0 on the mat or level beside the hips, 90 at the ceiling, more behind. */
const armsRaisedDeg = ({ arms, spine }: Posture): number =>
  sides.reduce((sum, side) => {
    const arm = arms[side]
    return arm.kind === 'free' ? sum + arm.shoulderFlexionDeg - spine.thoracicFlexionDeg : sum
  }, 0)

const each = hollowHoldDrills.map(drill => [drill.id, drill] as const)

describe('how a hold is entered', () => {
  it.each(each)('%s: both feet down first, the hold itself last', (_, drill) => {
    const entry = entryOf(drill)
    expect(legsUp(entry[0])).toBe(0)
    expect(isHeadUp(entry[0]) || isPressed(entry[0])).toBe(false)
    expect(entry[3]).toBe(drill.moves[0].posture)
  })

  it.each(each)('%s: what is up stays up, and never two legs at once', (_, drill) => {
    const entry = entryOf(drill)
    for (const [index, now] of entry.entries()) {
      const before = entry[index - 1]
      if (before === undefined) continue
      expect(legsUp(now) - legsUp(before), `line ${index}`).toBeOneOf([0, 1])
      expect(longLegs(now)).toBeGreaterThanOrEqual(longLegs(before))
      expect(Number(isHeadUp(now))).toBeGreaterThanOrEqual(Number(isHeadUp(before)))
      expect(Number(isPressed(now))).toBeGreaterThanOrEqual(Number(isPressed(before)))
      expect(armsRaisedDeg(now)).toBeGreaterThanOrEqual(armsRaisedDeg(before))
    }
  })

  it.each(each)('%s: each line says what moves, and moves what it says', (_, drill) => {
    const entry = entryOf(drill)
    for (const [index, line] of (drill.entry ?? []).entries()) {
      const [before, now] = [entry[index], entry[index + 1]]
      if (before === undefined || now === undefined) throw new Error(`${drill.id} has no line ${index}.`)
      const said = line.en.toLowerCase()
      const legMoves = legsUp(now) > legsUp(before) || longLegs(now) > longLegs(before)
      expect(/one leg|the other|other leg|leg long|legs|heels/.test(said), said).toBe(legMoves)
      expect(/head/.test(said), said).toBe(isHeadUp(now) !== isHeadUp(before))
      expect(/arm/.test(said), said).toBe(armsRaisedDeg(now) - armsRaisedDeg(before) > 1)
      if (isPressed(now) && !isPressed(before)) expect(said).toMatch(/flat/)
    }
  })
})
