import { isSplitStance, movementS } from '../catalogue/movement-seconds.ts'
import type { TemplateBlock } from './block.ts'
import { type End, placesOf } from './places.ts'
import type { Template } from './template.ts'

export function blockSeconds(block: TemplateBlock): number {
  switch (block.kind) {
    case 'holds': {
      const { rounds, holdS, restS, entryS, perSide } = block.work
      const all = perSide ? 2 * rounds : rounds
      return all * (entryS + holdS) + (all - 1) * restS
    }
    case 'twists':
      return block.sets.reduce(
        (sum, { stage, perSide }) => sum + twistSeconds(isSplitStance(stage), perSide),
        0,
      )
    case 'set':
      return (block.perSide ? 2 : 1) * block.reps * movementS.repetition
    default:
      return block.seconds
  }
}

/** Both sides of a set. */
const twistSeconds = (split: boolean, perSide: number): number =>
  2 * (split ? movementS.change + perSide * movementS.splitTwist : perSide * movementS.turn)

/** The longest it takes: where drills may be chosen, with all the ways up and down that the choice asks for. */
export function templateSeconds(blocks: readonly TemplateBlock[]): number {
  let longest = new Map<End, number>([['standing', 0]])
  let offered = new Map<End, number>()
  const most = (seconds: Iterable<number>) => Math.max(...seconds)
  for (const block of blocks) {
    const seconds = blockSeconds(block)
    const to: End | undefined =
      block.kind === 'getUp' ? 'standing' : block.kind === 'getDown' ? 'floor' : undefined
    if (to !== undefined && 'ifNeeded' in block) {
      offered.set(to, seconds)
      continue
    }
    const places = to === undefined ? placesOf(block) : new Set<End>([to])
    if (places.size === 0) {
      longest = new Map([...longest].map(([place, so]) => [place, so + seconds]))
      continue
    }
    const before = (place: End) => (to === undefined ? arrivals(place) : [...longest.values()])
    longest = new Map([...places].map(place => [place, most(before(place)) + seconds]))
    offered = new Map()
  }
  return most(longest.values())

  function arrivals(place: End): readonly number[] {
    return [...longest].flatMap(([from, so]) => {
      const way = from === place ? 0 : offered.get(place)
      return way === undefined ? [] : [so + way]
    })
  }
}

/** What is left of the minutes it promises; negative: longer than promised. */
export const spareSeconds = ({ minutes, blocks }: Pick<Template, 'minutes' | 'blocks'>): number =>
  minutes * 60 - templateSeconds(blocks)
