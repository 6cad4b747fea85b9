import type { Side } from '@backstride/body'
import { type SessionPlan, twistRules } from '@backstride/coach'
import { isSplitStance } from '../catalogue/movement-seconds.ts'
import type { TwistStageId } from '../catalogue/twists/twist-flow.ts'
import type { TemplateBlock } from '../templates/block.ts'
import type { Dose } from './hold-rounds.ts'
import { restRules } from './rests.ts'
import type { TwistStep } from './session-step.ts'

type Planned = SessionPlan['twists']

/** The sets of a stage each, small to large; never a stage or a number that the plan does not ask for. */
export function twistSets(
  { sets }: Extract<TemplateBlock, { kind: 'twists' }>,
  plan: Planned,
  dose: Dose | 'few',
): readonly (readonly TwistStep[])[] {
  if (dose === 'plan') return plan.map(setsOf)
  return within(plan, dose === 'few' ? sets.filter(({ stage }) => !isSplitStance(stage)) : sets).map(setsOf)
}

/**
 * A template's own number, at the stages of the plan. What it turns in the split stance goes through them from the
 * first, five of each; twists that the plan has no room for at their stage are done at the next smaller one.
 */
function within(plan: Planned, sets: readonly { readonly stage: TwistStageId; readonly perSide: number }[]) {
  const askedOf = (is: (stage: string) => boolean) =>
    sets.reduce((sum, { stage, perSide }) => (is(stage) ? sum + perSide : sum), 0)
  let over = askedOf(isSplitStance)
  const split = plan.filter(({ variant }) => isSplitStance(variant))
  const fives = split.map(set => {
    const perSide = Math.min(over, set.perSide, twistRules.perStage)
    over -= perSide
    return { ...set, perSide }
  })
  const turned = fives.map((set, index) => {
    const more = Math.min(over, (split[index]?.perSide ?? 0) - set.perSide)
    over -= more
    return { ...set, perSide: set.perSide + more }
  })
  const standing = standingLargeToSmall
    .map(stage => {
      const set = plan.find(({ variant }) => variant === stage)
      const asked = over + askedOf(each => each === stage)
      const perSide = Math.min(asked, set?.perSide ?? 0)
      over = asked - perSide
      return { variant: stage, perSide }
    })
    .toReversed()
  return [...standing, ...turned].filter(({ perSide }) => perSide > 0)
}

const standingLargeToSmall = ['HM1', 'HM0'] as const satisfies readonly TwistStageId[]

/** Standing: one set, a side is the direction of the turn. Split stance: right leg back, then left. */
function setsOf({ variant, reach, perSide }: Planned[number]): readonly TwistStep[] {
  const own = {
    kind: 'twists',
    drill: variant,
    ...(reach === undefined ? {} : { reach }),
    ladder: 'twists',
    block: 0,
    outsideLadder: false,
  } as const
  const restS = restRules.change
  if (!isSplitStance(variant)) return [{ ...own, restS, swaps: [], set: { stance: 'standing', perSide } }]
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
