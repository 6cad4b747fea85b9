import { holdSteps, isAllowed, variantOf } from '../ladder/climb.ts'
import type { HoldStep, Ladder, LadderVariant } from '../ladder/ladder.ts'
import type { Because } from '../rules/rule.ts'
import type { Level, Restriction } from '../screening/level.ts'

/** Numbers of the explore round. Source: rules.md HH, "Explore round"; PN 1; our choice [D]. */
export const exploreRound = {
  tag: 'D',
  source: 'Rules: HH, Explore round',
  level: 4,
  mostPainNrs: 2,
  positions: 4,
  holdS: 5,
  /** No position asks more than this above today's. */
  demandAbove: holdSteps.demandRise,
  /** Nor are much easier ones of use: what lies close is what one can tell apart. */
  demandBelow: holdSteps.demandRise,
} as const

export interface ExploreInput {
  /** As `today` has it; null: never screened. */
  readonly level: Level | null
  /** Pain now. */
  readonly painNrs: number
  readonly restrictions: readonly Restriction[]
  readonly ladder: Ladder
  /** Today's hold; null: no drills today. */
  readonly step: HoldStep | null
  /** What lasting conditions leave open; undefined: everything. */
  readonly onlyVariants?: readonly string[] | undefined
}

/** The positions of a round, easy to hard; none: the first reason says why. */
export interface Exploring {
  readonly positions: readonly LadderVariant[]
  readonly because: readonly [Because, ...Because[]]
}

/** What may be tried today for a few seconds each: today's position and others near it. [EX-01] */
export function exploring({
  level,
  painNrs,
  restrictions,
  ladder,
  step,
  onlyVariants,
}: ExploreInput): Exploring {
  const because: Because = { rule: 'EX-01', saw: level === null ? { painNrs } : { level, painNrs } }
  const isOpen =
    level === exploreRound.level &&
    painNrs <= exploreRound.mostPainNrs &&
    !restrictions.includes('noDrills') &&
    step !== null
  const today = isOpen ? variantOf(ladder, step.variant) : undefined
  if (today === undefined) return { positions: [], because: [because] }
  const near = ladder.variants.filter(
    variant =>
      isAllowed(variant, { restrictions, entryTierOnly: false, onlyVariants }) &&
      variant.demand - today.demand <= exploreRound.demandAbove &&
      today.demand - variant.demand <= exploreRound.demandBelow,
  )
  return { positions: spread(near, today, ladder), because: [because, { rule: 'EX-02', saw: {} }] }
}

/**
 * Today's position first, then again and again the one that is furthest in demand from those chosen: among those that
 * one lever reaches from a chosen one, else among all.
 */
function spread(near: readonly LadderVariant[], today: LadderVariant, ladder: Ladder): LadderVariant[] {
  const chosen = near.includes(today) ? [today] : near.slice(-1)
  while (chosen.length < Math.min(exploreRound.positions, near.length)) {
    const left = near.filter(variant => !chosen.includes(variant))
    const oneLeverAway = left.filter(variant => chosen.some(other => isEdge(ladder, variant.id, other.id)))
    const next = furthest(oneLeverAway.length > 0 ? oneLeverAway : left, chosen)
    if (next === undefined) break
    chosen.push(next)
  }
  return chosen.toSorted((a, b) => a.demand - b.demand)
}

const isEdge = ({ edges }: Ladder, a: string, b: string): boolean =>
  edges.some(([from, to]) => (from === a && to === b) || (from === b && to === a))

function furthest(
  left: readonly LadderVariant[],
  chosen: readonly LadderVariant[],
): LadderVariant | undefined {
  const distance = ({ demand }: LadderVariant) =>
    Math.min(...chosen.map(other => Math.abs(other.demand - demand)))
  return left.toSorted((a, b) => distance(b) - distance(a))[0]
}
