import type { HoldStep, Ladder, LadderLimits, LadderVariant } from './ladder.ts'

/** Numbers of the hold ladder. Source: rules.md PG ("One step") and HH; our choice [D]. */
export const holdSteps = {
  tag: 'D',
  source: 'Rules: PG, "One step"; HH',
  /** Seconds of a round, easy to hard; rounds stay 6. */
  holdS: [10, 12, 15, 18, 20],
  /** Planned seconds of all rounds together, against the last session with all rounds. */
  secondsRise: 1.25,
  /** An edge raises mean demand by at most this. */
  demandRise: 0.75,
  /** Without the leg-lower test: both legs together at most this much heavier than in table-top. */
  legRatioUntested: 1.6,
  /** With it: as both straight legs this many degrees above where contact was lost; never below table-top. */
  legLowerMarginDeg: 15,
  legRatioLeast: 1,
  /** Postures are computed: two that are meant to be alike may differ behind the comma. */
  ratioTolerance: 1e-6,
  entryDemand: 1.5,
  entryTier: 1,
} as const

const startS = holdSteps.holdS[0]
const longestS = 20

export function variantOf(ladder: Ladder, id: string): LadderVariant | undefined {
  const known = variantsById.get(ladder) ?? new Map(ladder.variants.map(variant => [variant.id, variant]))
  variantsById.set(ladder, known)
  return known.get(id)
}

/** Asked for of every drill of every session, and the same as long as the ladder is. */
const variantsById = new WeakMap<Ladder, ReadonlyMap<string, LadderVariant>>()

const demandOf = (ladder: Ladder, id: string): number => variantOf(ladder, id)?.demand ?? 0

/** Whether today's limits let a variant be done at all. */
export function isAllowed(
  variant: LadderVariant,
  { restrictions, entryTierOnly, onlyVariants, legRatioMost = holdSteps.legRatioUntested }: LadderLimits,
): boolean {
  if (onlyVariants !== undefined && !onlyVariants.includes(variant.id)) return false
  if (variant.headLift && restrictions.includes('noHeadLift')) return false
  if (variant.straightLegs && restrictions.includes('noStraightLegs')) return false
  if (variant.legRatio > legRatioMost + holdSteps.ratioTolerance) return false
  return !entryTierOnly || (variant.tier <= holdSteps.entryTier && variant.demand <= holdSteps.entryDemand)
}

/** Longest round that today allows, seconds. */
const longestHoldS = ({ entryTierOnly, restrictions }: LadderLimits): number =>
  entryTierOnly || restrictions.includes('holdMax10s') ? startS : longestS

/** Exactly one lever harder: seconds first, then the next variant. undefined: the top. */
export function harderStep(ladder: Ladder, step: HoldStep, limits: LadderLimits): HoldStep | undefined {
  const longer = holdSteps.holdS.find(seconds => seconds > step.holdS)
  return longer !== undefined && longer <= longestHoldS(limits)
    ? { variant: step.variant, holdS: longer }
    : harderVariant(ladder, step, limits)
}

/** The open edge with the smallest rise of demand, at the shortest seconds. undefined: none is open. */
export function harderVariant(ladder: Ladder, step: HoldStep, limits: LadderLimits): HoldStep | undefined {
  const from = demandOf(ladder, step.variant)
  // A position outside the automatic path may have no edge onward: then any of the path that is close enough.
  const isOnPath = variantOf(ladder, step.variant)?.automatic === true
  const next = (isOnPath ? neighbours(ladder, step.variant, 'up') : ladder.variants)
    .filter(variant => variant.automatic && isAllowed(variant, limits))
    .filter(({ demand }) => demand > from && demand - from <= holdSteps.demandRise)
    .toSorted((a, b) => a.demand - b.demand)[0]
  return next === undefined ? undefined : { variant: next.id, holdS: startS }
}

/**
 * One step easier: above 10 s, back to 10 s; at 10 s, the edge it came by, else the easiest incoming edge; at the
 * bottom it stays. `cameBy` lists the variants done before, newest first.
 */
export function easierStep(ladder: Ladder, step: HoldStep, cameBy: readonly string[]): HoldStep {
  if (step.holdS > startS) return { variant: step.variant, holdS: startS }
  const below = neighbours(ladder, step.variant, 'down')
  const came = cameBy.find(id => below.some(variant => variant.id === id))
  const back = below.find(({ id }) => id === came) ?? below.toSorted((a, b) => a.demand - b.demand)[0]
  return { variant: back?.id ?? step.variant, holdS: startS }
}

/** The step itself, or the nearest easier one that today's limits let be done. */
export function withinLimits(
  ladder: Ladder,
  step: HoldStep,
  cameBy: readonly string[],
  limits: LadderLimits,
): HoldStep {
  const variant = variantOf(ladder, step.variant)
  const holdS = Math.min(step.holdS, longestHoldS(limits))
  if (variant === undefined || isAllowed(variant, limits)) return { variant: step.variant, holdS }
  const below = easierStep(ladder, { variant: step.variant, holdS: startS }, cameBy)
  return below.variant === step.variant ? below : withinLimits(ladder, below, cameBy, limits)
}

/** Whether `a` asks more than `b`: a heavier variant, or the same for longer. */
export const isHarder = (ladder: Ladder, a: HoldStep, b: HoldStep): boolean =>
  a.variant === b.variant ? a.holdS > b.holdS : demandOf(ladder, a.variant) > demandOf(ladder, b.variant)

function neighbours(ladder: Ladder, id: string, direction: 'up' | 'down'): readonly LadderVariant[] {
  const ids = ladder.edges.flatMap(([from, to]) => {
    if (direction === 'up') return from === id ? [to] : []
    return to === id ? [from] : []
  })
  return ladder.variants.filter(variant => ids.includes(variant.id))
}
