import type { TemplateBlock } from './block.ts'
import { type End, placesOf } from './places.ts'

/** Floor to standing pauses at least so long. Source: rules (get-up rule), physio notes 3. */
export const getUpRule = { tag: 'D', source: 'Rules: get-up rule; PN 3', pauseS: 15 } as const

/** Blocks that one would have to jump up or drop down for: none in a sound template. Positions from 0. */
export function withoutWayBetween(blocks: readonly TemplateBlock[]): readonly number[] {
  const broken: number[] = []
  let stands: Standing = { at: new Set(['standing']), free: false }
  blocks.forEach((block, index) => {
    if (block.kind === 'getDown' || block.kind === 'getUp') {
      if (block.kind === 'getUp' && block.seconds < getUpRule.pauseS) broken.push(index)
      const to = block.kind === 'getUp' ? 'standing' : 'floor'
      stands = block.ifNeeded
        ? { at: new Set([...stands.at, to]), free: true }
        : { at: new Set([to]), free: false }
      return
    }
    const places = placesOf(block)
    if (places.size === 0) return
    const reachable = [...places].every(place => stands.at.has(place))
    // Where the step before may be done either way, only the same choice goes on without a way in between.
    const settled = stands.free || places.size === stands.at.size
    if (!reachable || !settled) broken.push(index)
    stands = { at: places, free: false }
  })
  return broken
}

interface Standing {
  /** Where one may be by now. */
  readonly at: ReadonlySet<End>
  /** A way was just offered: each goes where the next block is done. */
  readonly free: boolean
}
