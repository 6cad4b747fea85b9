import { type Posture, sides } from '@backstride/body'
import { drillOf } from '@backstride/content'
import { expect, it } from 'vitest'
import { journeyThrough } from './journey.ts'

const entryOf = (id: string): readonly [Posture, Posture, Posture, Posture] => {
  const entry = drillOf(id)?.entryPostures
  if (entry === undefined) throw new Error(`${id} is not entered.`)
  return entry
}
/** Legs whose foot is off the floor. */
const legsUp = ({ legs }: Posture): number => sides.filter(side => legs[side].kind === 'free').length
const shares = Array.from({ length: 41 }, (_, index) => index / 40)

it('a line that was skipped is gone through: one leg, then the other', () => {
  const [waiting, one, both] = entryOf('HH11')
  const { at, ms } = journeyThrough(entryOf('HH11'), waiting, both, 600)
  expect(ms).toBe(1200)
  expect(at(0)).toBe(waiting)
  expect(at(1)).toBe(both)
  expect(at(0.5)).toBe(one)
  for (const share of shares.filter(each => each < 0.5)) expect(legsUp(at(share))).toBeLessThan(2)
})

it('and so is the way back', () => {
  const [waiting, , one, held] = entryOf('HH02')
  const { at, ms } = journeyThrough(entryOf('HH02'), held, waiting, 600)
  expect(ms).toBe(1800)
  expect(at(1 / 3)).toBe(one)
  expect(at(1)).toBe(waiting)
})

it('neighbours, and postures that are no stations, go straight', () => {
  const entry = entryOf('HH01')
  const [waiting, pressed, held] = entry
  expect(journeyThrough(entry, waiting, pressed, 600).ms).toBe(600)
  expect(journeyThrough(entry, pressed, held, 600).ms).toBe(600)
  const lifted = drillOf('HH01')?.faults[0]?.posture ?? waiting
  const { at, ms } = journeyThrough(entry, held, lifted, 600)
  expect(ms).toBe(600)
  expect([at(0), at(1)]).toEqual([held, lifted])
})
