import type { Ladder, LadderVariant } from '@backstride/coach'

/** The published ladder as the checks read it: data only, none of the coach's ways up and down. */
export interface LadderData {
  readonly variant: (id: string) => LadderVariant | undefined
  readonly below: (id: string) => readonly LadderVariant[]
  readonly above: (id: string) => readonly LadderVariant[]
  /** Leg ratio of both legs straight at an angle above the floor, degrees. */
  readonly straightLegs: (angleDeg: number) => number
}

export function ladderData(ladder: Ladder): LadderData {
  const byId = new Map(ladder.variants.map(variant => [variant.id, variant]))
  const neighbours = (id: string, side: 0 | 1): readonly LadderVariant[] =>
    ladder.edges
      .filter(edge => edge[side] === id)
      .map(edge => byId.get(edge[1 - side] ?? ''))
      .filter(variant => variant !== undefined)
  const cache = new Map<string, readonly LadderVariant[]>()
  const remembered = (id: string, side: 0 | 1) => {
    const key = `${side}${id}`
    const known = cache.get(key) ?? neighbours(id, side)
    cache.set(key, known)
    return known
  }
  // A straight leg pulls with the cosine of its angle; both at 45 degrees are a rung of the ladder.
  const both45 = byId.get('HH16')?.legRatio ?? 0
  return {
    variant: id => byId.get(id),
    below: id => remembered(id, 1),
    above: id => remembered(id, 0),
    straightLegs: angleDeg =>
      (both45 * Math.cos((Math.min(90, angleDeg) * Math.PI) / 180)) / Math.cos(Math.PI / 4),
  }
}
