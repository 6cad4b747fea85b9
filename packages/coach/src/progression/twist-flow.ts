import type { Day } from '@backstride/kit'
import type { Because } from '../rules/rule.ts'
import type { JudgedSession } from './judged-session.ts'
import { stepsEasier } from './progress-rules.ts'

/** Twists are one flow, small to large. Source: rules.md HM; article A12-A14; our choice [D]. */
export const twistRules = {
  tag: 'D',
  source: 'Rules: Twists; article A12-A14',
  /** Standing small, standing larger: twists a side. */
  standingPerSide: 5,
  startPerSide: 15,
  risePerSide: 5,
  leastPerSide: 5,
  mostPerSide: 30,
} as const

export type TwistStage = 'HM0' | 'HM1' | 'HM2'

export interface TwistPlan {
  /** In order: standing small, standing larger, split stance. Standing: by direction of turn; split: by rear leg. */
  readonly sets: readonly { readonly variant: TwistStage; readonly perSide: number }[]
  readonly because: readonly Because[]
}

/** Replays the twist flow: what it asks for next, and why. A leg change told apart from any session makes it easier. */
export function twistFlow(judged: readonly JudgedSession[], legChange?: Because): TwistPlan {
  const first: Flow = {
    perSide: twistRules.startPerSide,
    split: true,
    because: { rule: 'HM-01', saw: { perSide: twistRules.startPerSide } },
    verdict: [],
    flare: undefined,
  }
  const { perSide, split, because, verdict } = judged.reduce(advance, first)
  if (legChange === undefined) return { sets: setsOf(perSide, split), because: [because, ...verdict] }
  const easier = Math.max(twistRules.leastPerSide, perSide - twistRules.risePerSide)
  return { sets: setsOf(easier, split), because: [legChange, because, ...verdict] }
}

interface Flow {
  readonly perSide: number
  readonly split: boolean
  readonly because: Because
  readonly verdict: readonly Because[]
  /** The newest flare: its day, and the twists a side it eased. */
  readonly flare: { readonly day: Day; readonly perSide: number } | undefined
}

function advance(flow: Flow, judged: JudgedSession): Flow {
  const { session, verdict } = judged
  const easier = stepsEasier(verdict)
  const earlier = easier > 0 && flow.flare?.day === session.day ? flow.flare : undefined
  // A flare in the hold, or in twists outside the ladder, eases the twists that are planned.
  const done = twistsDone(judged) ?? (easier > 0 ? (earlier?.perSide ?? flow.perSide) : undefined)
  if (done === undefined) return flow
  const { risePerSide, leastPerSide, mostPerSide } = twistRules
  const rounded = Math.floor(done / risePerSide) * risePerSide
  const within = (perSide: number) => Math.min(mostPerSide, Math.max(leastPerSide, perSide))
  const next = (perSide: number, rule: string, split = true): Flow => ({
    perSide: within(perSide),
    split,
    because: { rule, saw: { done, perSide: within(perSide) } },
    verdict: [{ rule: verdict.rule, saw: verdict.saw }],
    flare: flow.flare,
  })
  if (easier > 0) {
    const eased = next(rounded - easier * risePerSide, 'HM-03')
    // Flares of one day do not add up: the plan that asks least stands.
    const least = earlier !== undefined && flow.perSide <= eased.perSide ? flow : eased
    return { ...least, flare: { day: session.day, perSide: done } }
  }
  if (verdict.rule === 'PG-04') return next(rounded, 'HM-04', false)
  if (verdict.rule === 'PG-06') return next(rounded + risePerSide, 'HM-02')
  return next(rounded, 'HM-05', flow.split)
}

/** Twists of the weaker side, all sets together; undefined: none of the flow in this session. */
function twistsDone({ own }: JudgedSession): number | undefined {
  const twists = own.flatMap(item => item.twists ?? [])
  if (twists.length === 0) return undefined
  const left = twists.reduce((sum, set) => sum + set.left, 0)
  const right = twists.reduce((sum, set) => sum + set.right, 0)
  return Math.min(left, right)
}

/** Range grows: five small, five larger, the rest in the split stance; without it the rest stays standing. */
function setsOf(perSide: number, split: boolean): TwistPlan['sets'] {
  const { standingPerSide } = twistRules
  const small = Math.min(perSide, standingPerSide)
  const larger = split ? Math.min(perSide - small, standingPerSide) : perSide - small
  const sets = [
    { variant: 'HM0', perSide: small },
    { variant: 'HM1', perSide: larger },
    { variant: 'HM2', perSide: perSide - small - larger },
  ] as const
  return sets.filter(set => set.perSide > 0)
}
