import type { TemplateBlock } from './block.ts'
import { type End, placesOf } from './places.ts'
import type { Template } from './template.ts'

/**
 * Seconds of one movement. Standing: one turn to one side; split stance: one twist, out and back; a repetition two
 * seconds up and two down. `change`: stepping back, or putting the other leg back. Source: EV 5.7, physio notes 9 [D].
 */
export const movementS = {
  tag: 'D',
  source: 'EV 5.7, PN 9',
  turn: 2,
  splitTwist: 4,
  repetition: 4,
  change: 5,
} as const

export function blockSeconds(block: TemplateBlock): number {
  switch (block.kind) {
    case 'holds': {
      const { rounds, holdS, restS, entryS, perSide } = block.work
      const all = perSide ? 2 * rounds : rounds
      return all * (entryS + holdS) + (all - 1) * restS
    }
    case 'twists':
      return block.sets.reduce((sum, { stage, perSide }) => sum + twistSeconds(isSplit(stage), perSide), 0)
    case 'set':
      return (block.perSide ? 2 : 1) * block.reps * movementS.repetition
    default:
      return block.seconds
  }
}

/** Both sides of a set. */
const twistSeconds = (split: boolean, perSide: number): number =>
  2 * (split ? movementS.change + perSide * movementS.splitTwist : perSide * movementS.turn)

const isSplit = (stage: string): boolean => stage !== 'HM0' && stage !== 'HM1'

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
