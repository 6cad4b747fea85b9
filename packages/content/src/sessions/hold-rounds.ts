import { entryRules, isNeutralVariant, type StepDose } from '@backstride/coach'
import { drillOf } from '../catalogue/catalogue.ts'
import type { HoldWork, TemplateBlock } from '../templates/block.ts'
import { atMost, neutralFormOf, untestedHold } from './hold-forms.ts'
import type { OpenToday } from './open-today.ts'
import type { SessionDay } from './session-order.ts'
import type { HoldStep } from './session-step.ts'

/** How a template's dose and the plan's meet: the plan's own, or the smaller of both. */
export type Dose = 'plan' | 'template'

/** The rounds of the first drill: on the floor as the plan has it, else at the wall. None: neither may be done. */
export function holdRounds(
  { choices, work }: Extract<TemplateBlock, { kind: 'holds' }>,
  day: SessionDay,
  { isOpenHere, stepOf }: OpenToday,
  dose: Dose,
): readonly HoldStep[] {
  const planned = choices.includes('hollowHold') ? day.plan.hold : null
  const floor = planned === null ? undefined : onFloor(work, planned, day, dose)
  const wall = stepOf('wallHollow')
  const forms = [...(floor === undefined ? [] : formsOf(floor.variant, day)), wall?.drill.id]
  const [id, ...swaps] = forms.filter(form => form !== undefined).filter(isOpenHere)
  const drill = id === undefined ? undefined : drillOf(id)
  if (drill === undefined) return []
  const lying = drill.ladder !== 'wallHollow'
  const { rounds, holdS, restS } = floor !== undefined && lying ? floor : atWall(work, day, wall?.dose)
  const tests = floor?.tests === true && lying
  return Array.from({ length: rounds }, (_, round): HoldStep => {
    const test = tests && round === 0
    return {
      kind: 'hold',
      drill: drill.id,
      ladder: drill.ladder,
      block: 0,
      targetS: test ? entryRules.longTestS : holdS,
      test,
      side: null,
      restS,
      swaps,
      outsideLadder: false,
    }
  })
}

/** As it was last done comes first. What a test may open is not opened by the way around it. */
function formsOf(variant: string, { brace, plan }: SessionDay): readonly string[] {
  // Planned as the back is, because pressing hurts: it is not offered pressed.
  if (isNeutralVariant(variant)) return [variant]
  const neutral = neutralFormOf(plan.hold?.entryTest === true ? atMost(variant, untestedHold) : variant)
  return brace === 'neutral' ? [neutral, variant] : [variant, neutral]
}

type Rounds = Pick<HoldWork, 'rounds' | 'holdS' | 'restS'>

function onFloor(
  work: HoldWork,
  plan: NonNullable<SessionDay['plan']['hold']>,
  { brace }: SessionDay,
  dose: Dose,
): Rounds & { readonly variant: string; readonly tests: boolean } {
  const { rounds, holdS, restS } = dose === 'plan' ? plan : smallerOf(work, plan)
  const tests = plan.entryTest && dose === 'plan' && brace === 'flat'
  const most = [
    ...(plan.entryTest && !tests ? [untestedHold] : []),
    ...(work.atMost === undefined ? [] : [work.atMost]),
  ]
  const easiest = most.reduce(atMost, plan.variant)
  const variant = isNeutralVariant(plan.variant) ? neutralFormOf(easiest) : easiest
  return { variant, rounds, holdS, restS, tests }
}

const smallerOf = (work: HoldWork, plan: Rounds): Rounds => ({
  rounds: Math.min(plan.rounds, work.rounds),
  holdS: Math.min(plan.holdS, work.holdS),
  restS: work.restS,
})

/** The wall has a dose of its own; a plan of the floor that asks for fewer rounds asks for fewer here too. */
function atWall(work: HoldWork, { plan: { hold } }: SessionDay, dose: StepDose | undefined): Rounds {
  const own = dose !== undefined && 'rounds' in dose ? smallerOf(work, { ...dose, restS: work.restS }) : work
  return { ...own, rounds: Math.min(own.rounds, hold?.rounds ?? own.rounds) }
}
