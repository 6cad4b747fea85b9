import type { Side } from '@backstride/body'
import type { SessionPlan } from '@backstride/coach'
import { isSplitStance } from '../catalogue/movement-seconds.ts'
import type { TwistStageId } from '../catalogue/twists/twist-flow.ts'
import type { TemplateBlock } from '../templates/block.ts'
import type { Dose } from './hold-rounds.ts'
import { restRules } from './rests.ts'
import type { TwistStep } from './session-step.ts'

type Stage = { readonly stage: TwistStageId; readonly perSide: number }
type Planned = SessionPlan['twists']

/** The sets of a stage each, small to large; never a stage or a number that the plan does not ask for. */
export function twistSets(
  { sets }: Extract<TemplateBlock, { kind: 'twists' }>,
  plan: Planned,
  dose: Dose,
): readonly (readonly TwistStep[])[] {
  const stages =
    dose === 'plan' ? plan.map(({ variant, perSide }) => ({ stage: variant, perSide })) : within(plan, sets)
  return stages.map(setsOf)
}

/** Large to small: twists that the plan has no room for at their stage are done at the next smaller one. */
function within(plan: Planned, sets: readonly Stage[]): readonly Stage[] {
  let over = 0
  return largeToSmall
    .flatMap(stage => {
      const asked = over + (sets.find(set => set.stage === stage)?.perSide ?? 0)
      const perSide = Math.min(asked, plan.find(({ variant }) => variant === stage)?.perSide ?? 0)
      over = asked - perSide
      return perSide > 0 ? [{ stage, perSide }] : []
    })
    .toReversed()
}

const largeToSmall: readonly TwistStageId[] = ['HM5', 'HM4', 'HM3', 'HM2', 'HM1', 'HM0']

/** Standing: one set, a side is the direction of the turn. Split stance: right leg back, then left. */
function setsOf({ stage, perSide }: Stage): readonly TwistStep[] {
  const own = { kind: 'twists', drill: stage, ladder: 'twists', block: 0, outsideLadder: false } as const
  const restS = restRules.change
  if (!isSplitStance(stage)) return [{ ...own, restS, swaps: [], set: { stance: 'standing', perSide } }]
  return (['right', 'left'] as const).map(
    (rearLeg: Side): TwistStep => ({
      ...own,
      restS,
      swaps: [standingInstead],
      set: { stance: 'split', rearLeg, perSide },
    }),
  )
}

/** What may take the place of the split stance, when it pinches or the balance is gone. Source: rules (Twists). */
const standingInstead = 'HM1'
