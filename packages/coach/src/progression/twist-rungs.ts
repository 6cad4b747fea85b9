import type { SessionItem } from '@backstride/facts'

export type TwistStage = 'HM0' | 'HM1' | 'HM2' | 'HM3' | 'HM4' | 'HM5'

/** How far along the rear leg the hand reaches in the last stage, near to far. */
export type TwistReach = 'glute' | 'hamstring' | 'backOfKnee' | 'ankle'

/** One place of the flow. */
export interface TwistRung {
  readonly stage: TwistStage
  readonly reach?: TwistReach | undefined
}

/** Twists are one flow, small to large. Source: rules.md HM; article A12-A14; EV 5.7; our choice [D]. */
export const twistRules = {
  tag: 'D',
  source: 'Rules: Twists; article A12-A14; EV 5.7',
  /** A stage begins with so many a side, and was done once so many were. */
  perStage: 5,
  startPerSide: 15,
  risePerSide: 5,
  leastPerSide: 5,
  mostPerSide: 30,
  /** Pain during may be so much above pain before for the next stage to open, NRS. */
  stageRiseNrs: 1,
  /** What stays of the number where a rule asks for fewer. */
  fewerShare: 0.7,
} as const

/** The whole flow, small to large: a state names a place by its index. */
export const twistRungs = [
  { stage: 'HM0' },
  { stage: 'HM1' },
  { stage: 'HM2' },
  { stage: 'HM3' },
  { stage: 'HM4' },
  { stage: 'HM5', reach: 'glute' },
  { stage: 'HM5', reach: 'hamstring' },
  { stage: 'HM5', reach: 'backOfKnee' },
  { stage: 'HM5', reach: 'ankle' },
] as const satisfies readonly TwistRung[]

const stages: readonly TwistStage[] = ['HM0', 'HM1', 'HM2', 'HM3', 'HM4', 'HM5']

export const standingLarger = 1
/** The split stance, open from the first day. */
export const splitStance = 2
export const lastRung = twistRungs.length - 1

const stageIndex = (rung: number): number => stages.indexOf((twistRungs[rung] ?? twistRungs[0]).stage)

/** So many a side are five for every stage up to it. */
export const perSideFor = (rung: number): number => (stageIndex(rung) + 1) * twistRules.perStage

/** The furthest place that the stages left open allow, all before it open too; undefined: everything. */
export function openUpTo(stagesOpen: readonly string[] | undefined): number {
  if (stagesOpen === undefined) return lastRung
  const shut = twistRungs.findIndex(({ stage }) => !stagesOpen.includes(stage))
  return shut < 0 ? lastRung : shut - 1
}

/** The furthest place of which a session did the five that open the next; -1: none. A reach not told is the nearest. */
export function rungDone(own: readonly SessionItem[]): number {
  const done = own.flatMap(({ variant, twists, reach }) => {
    if (twists === undefined || Math.min(twists.left, twists.right) < twistRules.perStage) return []
    return twistRungs.findIndex(
      rung => rung.stage === variant && (!('reach' in rung) || rung.reach === (reach ?? 'glute')),
    )
  })
  return Math.max(-1, ...done)
}

export interface PlannedTwists {
  readonly variant: TwistStage
  /** For the last stage only. */
  readonly reach?: TwistReach | undefined
  /** Standing: by direction of turn; split stance: by rear leg. */
  readonly perSide: number
}

/**
 * Five of each stage up to the furthest, small to large. What is over is turned at the largest of the first three:
 * in the split stance, else standing. With few twists the far stages wait.
 */
export function twistSetsOf(perSide: number, rung: number): readonly PlannedTwists[] {
  const { perStage } = twistRules
  const furthest = Math.min(stageIndex(rung), Math.max(0, Math.ceil(perSide / perStage) - 1))
  const takesRest = Math.min(furthest, splitStance)
  const over = perSide - furthest * perStage
  return stages.slice(0, furthest + 1).map((variant, index): PlannedTwists => {
    const own = index === takesRest ? over : perStage
    const { reach } = twistRungs[rung] as TwistRung
    return { variant, perSide: own, ...(variant === 'HM5' && reach !== undefined ? { reach } : {}) }
  })
}

/** Fewer of each set, together a share rounded down to whole twists; the smallest turns keep most. */
export function fewerOfEach(sets: readonly PlannedTwists[]): readonly PlannedTwists[] {
  const share = (perSide: number) => Math.floor(perSide * twistRules.fewerShare + 1e-9)
  let spare =
    share(sets.reduce((sum, { perSide }) => sum + perSide, 0)) -
    sets.reduce((sum, { perSide }) => sum + share(perSide), 0)
  return sets.flatMap(set => {
    const more = Math.min(spare, 1)
    spare -= more
    const perSide = share(set.perSide) + more
    return perSide > 0 ? [{ ...set, perSide }] : []
  })
}
