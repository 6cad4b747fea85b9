import type { SessionPlan } from '@backstride/coach'
import { setsOf, type TwistSet } from '@backstride/motion'
import { BEAT_MS, TEST_S } from './timing.ts'

export type TwistVariant = SessionPlan['twists'][number]['variant']

/** One thing to do, in order: a round of the hold, or a set of twists without a change of stance. */
export type SessionStep =
  | { readonly kind: 'hold'; readonly targetS: number; readonly test: boolean }
  | { readonly kind: 'twists'; readonly variant: TwistVariant; readonly set: TwistSet }

/** The plan as a list. Round 1 of the first session is the back-contact test. */
export function stepsOf({ hold, twists }: SessionPlan): readonly SessionStep[] {
  const rounds = Array.from({ length: hold?.rounds ?? 0 }, (_, index): SessionStep => {
    const test = hold?.entryTest === true && index === 0
    return { kind: 'hold', targetS: test ? TEST_S : (hold?.holdS ?? 0), test }
  })
  const sets = twists.flatMap(({ variant, perSide }) =>
    setsOf(variant === 'HM2' ? 'split' : 'standing', perSide).map(
      (set): SessionStep => ({ kind: 'twists', variant, set }),
    ),
  )
  return [...rounds, ...sets]
}

/** What a step weighs in "how much was done", seconds of work. A test weighs what a round of the plan does. */
export function workS(step: SessionStep, { hold }: SessionPlan): number {
  if (step.kind === 'hold') return step.test ? (hold?.holdS ?? 0) : step.targetS
  const { set } = step
  const turns = set.stance === 'standing' ? 2 * set.perSide : set.perSide
  return (turns * BEAT_MS[set.stance]) / 1000
}
