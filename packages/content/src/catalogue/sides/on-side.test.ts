import { drawFigure, mirrored, type Posture, type Side, sides, solve } from '@backstride/body'
import { describe, expect, it } from 'vitest'
import { catalogue, drillOf } from '../catalogue.ts'
import { checkContacts } from '../check/check-contacts.ts'
import type { Drill } from '../drill.ts'
import { drawnSide } from './drawn-side.ts'
import { onSide } from './on-side.ts'

const drillBy = (id: string): Drill => {
  const drill = drillOf(id)
  if (drill === undefined) throw new Error(`${id} is no drill.`)
  return drill
}
const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')
const sided = catalogue.filter(({ id }) => drawnSide(id) !== undefined)
const other = (drill: Drill): Drill => onSide(drill, otherSide(drawnSide(drill.id) ?? 'left'))
/** A hand that only holds on to a wall makes no side. */
const shape = ({ arms, contacts, ...posture }: Posture): string => {
  const holdsOn = posture.base === 'standing' && sides.some(side => arms[side].kind === 'planted')
  return JSON.stringify({ ...posture, contacts: contacts.toSorted(), arms: holdsOn ? 'holding on' : arms })
}

describe('a drill has a side', () => {
  it.each(catalogue.map(drill => [drill.id, drill] as const))(
    '%s: or looks the same in a mirror',
    (id, { moves }) => {
      const seen = new Set(moves.map(({ posture }) => shape(posture)))
      const looksTheSame = moves.every(({ posture }) => seen.has(shape(mirrored(posture))))
      expect(drawnSide(id) === undefined).toBe(looksTheSame)
    },
  )
})

describe('the other side', () => {
  it('is the drill as drawn where it has none, or the drawn one is asked for', () => {
    for (const drill of catalogue) {
      expect(onSide(drill, null)).toBe(drill)
      for (const side of sides)
        if (drawnSide(drill.id) === undefined || drawnSide(drill.id) === side)
          expect(onSide(drill, side)).toBe(drill)
    }
  })

  it.each(sided.map(drill => [drill.id, drill] as const))(
    '%s: rests on the floor as the drawn one does',
    (_, drill) => {
      expect(other(drill)).not.toBe(drill)
      expect(other(drill)).toBe(other(drill))
      expect(checkContacts(other(drill))).toEqual([])
    },
  )

  it.each(sided.map(drill => [drill.id, drill] as const))('%s: is drawn as in a mirror', (_, drill) => {
    const mirror = other(drill)
    const postures = (each: Drill): readonly Posture[] => [
      ...each.moves.map(({ posture }) => posture),
      ...(each.entryPostures ?? []),
      ...each.faults.map(({ posture }) => posture),
    ]
    for (const [index, posture] of postures(drill).entries()) {
      const there = postures(mirror)[index]
      if (there === undefined) throw new Error(`${drill.id} has no posture ${index} in the mirror.`)
      const [a, b] = [drawFigure(posture, drill.view).bounds, drawFigure(there, mirror.view).bounds]
      expect(b.left).toBeCloseTo(-a.right, 6)
      expect(b.right).toBeCloseTo(-a.left, 6)
      expect(b.top).toBeCloseTo(a.top, 6)
    }
  })

  it.each([
    ['HH01', (side: Side, { legs }: Posture) => legs[side].kind === 'free'],
    ['HH28', (side: Side, posture: Posture) => solve(posture).arms[side].wrist[0] < -50],
    ['BD3', (side: Side, { contacts }: Posture) => !contacts.includes(`${side}Knee`)],
    ['SP1', (side: Side, { contacts }: Posture) => contacts.includes(`${side}Forearm`)],
    ['SQ4', (side: Side, posture: Posture) => isAhead(side, posture)],
    ['BR4', (side: Side, { legs }: Posture) => legs[side].kind === 'planted'],
    ['HI4', (side: Side, { contacts }: Posture) => contacts.includes(`${side}Foot`)],
    ['HS0', (side: Side, { contacts }: Posture) => contacts.includes(`${otherSide(side)}Hip`)],
    ['HS4', (side: Side, { legs }: Posture) => legs[side].kind === 'planted'],
    ['CA3', (side: Side, { contacts }: Posture) => contacts.includes(`${side}Foot`)],
    ['HM3', (side: Side, posture: Posture) => isAhead(otherSide(side), posture)],
  ] as const)('%s: the side that is asked for works, and only that', (id, works) => {
    for (const side of sides) {
      const { posture } = onSide(drillBy(id), side).moves[0]
      expect(works(side, posture), side).toBe(true)
      expect(works(otherSide(side), posture), side).toBe(false)
    }
  })

  it('what is drawn as near goes with its limb, the wall and the step with the body', () => {
    expect(onSide(drillBy('BD3'), 'left').moves[0].emphasis).toEqual(['rightArm'])
    expect(onSide(drillBy('SP0'), 'left').scenery).toEqual([{ kind: 'wall', atPct: 37 }])
    expect(onSide(drillBy('HS3'), 'right').scenery).toEqual([
      { kind: 'step', fromPct: -26, toPct: -1, heightPct: 9 },
    ])
  })
})

const isAhead = (side: Side, posture: Posture): boolean => {
  const { legs } = solve(posture)
  return legs[side].ankle[0] > legs[otherSide(side)].ankle[0] + 20
}
