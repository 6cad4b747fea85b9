import type { StepLadderName } from '../programme/programme.ts'
import type { Because } from '../rules/rule.ts'
import type { StrengthToday } from '../today/strength-today.ts'
import type { StepPlan, TodayItem } from '../today/today-plan.ts'

/** What one strength session has, each place filled by one of its ladders. Source: rules.md, strength lane; PN 9. */
export const strengthPlaces: readonly (readonly StepLadderName[])[] = [
  ['squat'],
  ['bridge', 'hinge'],
  ['hipSide', 'calf'],
]

export interface StrengthOfDay {
  readonly items: readonly Extract<TodayItem, { kind: 'strength' }>[]
  /** Why there are none although some ladder is open: too soon, or the long run is tomorrow. */
  readonly waits: Because | undefined
}

/**
 * The strength steps of a day: the squat line, then of either pair the one whose turn it is. `steps` in turn, as
 * `stepPlansOf` gives them.
 */
export function strengthItemsOfDay(steps: readonly StepPlan[], strength: StrengthToday): StrengthOfDay {
  const chosen = strengthPlaces.flatMap(place => {
    const open = steps.filter(({ ladder }) => place.includes(ladder))
    const [first] = open
    if (first === undefined) return []
    const [other] = place.filter(ladder => ladder !== first.ladder)
    const turn: Because[] =
      open.length > 1 && other !== undefined ? [{ rule: 'ST-08', saw: { instead: other } }] : []
    return [{ ...first, because: [...first.because, ...turn] }]
  })
  if (!strength.open) return { items: [], waits: chosen.length === 0 ? undefined : strength.because }
  return {
    items: chosen.map(({ variant, dose, because }) => ({ kind: 'strength', id: variant, dose, because })),
    waits: undefined,
  }
}
