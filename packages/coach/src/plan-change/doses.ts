import { variantOf } from '../ladder/climb.ts'
import type { Programme } from '../programme/programme.ts'
import type { StepDose } from '../programme/step-dose.ts'
import type { HoldDose, TodayItem, TodayPlan } from '../today/today-plan.ts'

/** How one dose stands against another. `other`: neither less nor more of everything that can be compared. */
export type Way = 'easier' | 'harder' | 'other'

/** Turns of one stage, in the order of the flow. */
export interface TwistSet {
  readonly variant: string
  readonly perSide: number
}

/** What one lane asks for on a day. */
export type LaneDose =
  | { readonly lane: 'hold'; readonly variant: string; readonly dose: HoldDose }
  | { readonly lane: 'twists'; readonly sets: readonly [TwistSet, ...TwistSet[]] }
  | { readonly lane: 'steps'; readonly ladder: string; readonly variant: string; readonly dose: StepDose }

/** A lane of a plan with the items that ask for it. */
export interface AskedLane {
  /** `hold`, `twists`, or the name of another ladder. */
  readonly id: string
  readonly asks: LaneDose
  readonly items: readonly TodayItem[]
}

/** What a plan asks for, lane by lane, in its order. The twists are one flow, so they are one lane. */
export function lanesOf(plan: Pick<TodayPlan, 'items'>, { ladders }: Programme): readonly AskedLane[] {
  const twists = plan.items.flatMap(item =>
    item.kind === 'drill' && 'perSide' in item.dose
      ? [{ item, set: { variant: item.id, perSide: item.dose.perSide } }]
      : [],
  )
  const [firstTwist, ...otherTwists] = twists
  return plan.items.flatMap((item): readonly AskedLane[] => {
    if (item.kind === 'strength') {
      const ladder = ladders.find(({ steps }) => steps.some(({ variant }) => variant === item.id))?.id
      const named = ladder ?? item.id
      return [lane(named, { lane: 'steps', ladder: named, variant: item.id, dose: item.dose }, [item])]
    }
    if (item.kind === 'drill' && 'rounds' in item.dose)
      return [lane('hold', { lane: 'hold', variant: item.id, dose: item.dose }, [item])]
    if (firstTwist === undefined || item !== firstTwist.item) return []
    const sets = [firstTwist.set, ...otherTwists.map(({ set }) => set)] as const
    return [
      lane(
        'twists',
        { lane: 'twists', sets },
        twists.map(each => each.item),
      ),
    ]
  })
}

const lane = (id: string, asks: LaneDose, items: readonly TodayItem[]): AskedLane => ({ id, asks, items })

/** Whether two lanes ask for the very same. */
export const isSameDose = (a: LaneDose, b: LaneDose): boolean => doseText(a) === doseText(b)

/** The same for the same dose, in whatever order its numbers were written down. */
function doseText(asks: LaneDose): string {
  if (asks.lane === 'twists')
    return JSON.stringify(asks.sets.map(({ variant, perSide }) => [variant, perSide]))
  const numbers = Object.entries(asks.dose).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([asks.variant, numbers])
}

/**
 * Easier only if something that is measured is less and nothing is more: demand and seconds of a hold, turns and stage of
 * the twists, step and amount of another ladder. Never by name alone.
 */
export function wayFrom(from: LaneDose, to: LaneDose, programme: Programme): Way {
  if (from.lane !== to.lane) return 'other'
  const before = measuresOf(from, programme)
  const differences = measuresOf(to, programme).map((value, place) => value - (before[place] ?? Number.NaN))
  if (differences.every(difference => difference <= 0) && differences.some(difference => difference < 0))
    return 'easier'
  if (differences.every(difference => difference >= 0) && differences.some(difference => difference > 0))
    return 'harder'
  return 'other'
}

/** Numbers that grow with what is asked. NaN: it cannot be measured here, and is neither less nor more than anything. */
function measuresOf(asks: LaneDose, { hold, ladders }: Programme): readonly number[] {
  switch (asks.lane) {
    case 'hold':
      return [variantOf(hold, asks.variant)?.demand ?? Number.NaN, asks.dose.holdS, asks.dose.rounds]
    case 'twists': {
      const stages = asks.sets.map(({ variant }) => Number(variant.replace(/\D/g, '')))
      return [asks.sets.reduce((sum, { perSide }) => sum + perSide, 0), Math.max(...stages)]
    }
    case 'steps': {
      const steps = ladders.find(({ id }) => id === asks.ladder)?.steps ?? []
      const step = steps.findIndex(({ variant }) => variant === asks.variant)
      return [step < 0 ? Number.NaN : step, amountOf(asks.dose)]
    }
  }
}

const amountOf = (dose: StepDose): number => {
  if ('sets' in dose) return dose.sets * dose.reps * dose.sides
  const rounds = dose.setsOf?.reduce((sum, count) => sum + count, 0) ?? dose.rounds
  return rounds * dose.holdS * dose.sides
}
