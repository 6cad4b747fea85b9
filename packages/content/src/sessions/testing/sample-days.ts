import {
  conditionsOf,
  type FlagId,
  isAllowed,
  type Level,
  type Restriction,
  variantsLeftOpen,
} from '@backstride/coach'
import { hollowHold } from '../../ladders/hollow-hold.ts'
import type { SessionDay, SessionOrder } from '../session-order.ts'

type Plan = SessionDay['plan']

/** Small, larger, one leg back; none of a stage is no set of it. */
export const turns = (small: number, larger: number, split: number): Plan['twists'] =>
  (
    [
      { variant: 'HM0', perSide: small },
      { variant: 'HM1', perSide: larger },
      { variant: 'HM2', perSide: split },
    ] as const
  ).filter(({ perSide }) => perSide > 0)

/** Five of every stage, the hand at the ankle. */
export const wholeFlow: Plan['twists'] = [
  ...turns(5, 5, 5),
  { variant: 'HM3', perSide: 5 },
  { variant: 'HM4', perSide: 5 },
  { variant: 'HM5', reach: 'ankle', perSide: 5 },
]

export const hold = (changes: Partial<NonNullable<Plan['hold']>> = {}): Plan['hold'] => ({
  variant: 'HH02',
  rounds: 6,
  holdS: 10,
  restS: 15,
  entryTest: false,
  ...changes,
})

/** The article's dose, nothing in its way. */
export const articleDay: SessionDay = {
  plan: { hold: hold(), twists: turns(5, 5, 5), restrictions: [] },
  steps: [],
  level: 4,
  restrictions: [],
  flags: [],
  strengthOpen: true,
  coreOpen: true,
  brace: 'flat',
}

export const dayWith = ({
  plan = {},
  ...changes
}: Partial<Omit<SessionDay, 'plan'>> & { readonly plan?: Partial<Plan> } = {}): SessionDay => {
  const restrictions = changes.restrictions ?? []
  return { ...articleDay, ...changes, plan: { ...articleDay.plan, ...plan, restrictions } }
}

export const order = (changes: Partial<SessionOrder> = {}): SessionOrder => ({
  floor: true,
  afterRun: false,
  ...changes,
})

export const sampleOrders: readonly SessionOrder[] = [undefined, 1, 2, 4, 6, 9, 12, 15, 20, 45].flatMap(
  minutes =>
    [true, false].flatMap(floor =>
      [true, false].map(afterRun => ({ floor, afterRun, ...(minutes === undefined ? {} : { minutes }) })),
    ),
)

const conditions: readonly (readonly FlagId[])[] = [[], ['RF16'], ['RF17'], ['RF22'], ['RF16', 'RF17']]

/** Days as the coach plans them: never a hold that the screen or a condition closes. */
export const sampleDays: readonly SessionDay[] = ([3, 4] as const).flatMap(level =>
  conditions.flatMap(flags => {
    const restrictions = restrictionsOf(level, flags)
    return plansOf(level, flags, restrictions).flatMap(plan =>
      (['flat', 'neutral'] as const).flatMap(brace =>
        [true, false].map(
          (strengthOpen): SessionDay => ({
            plan,
            steps: [],
            level,
            restrictions,
            flags,
            strengthOpen,
            coreOpen: true,
            brace,
          }),
        ),
      ),
    )
  }),
)

function restrictionsOf(level: Level, flags: readonly FlagId[]): readonly Restriction[] {
  return [
    ...(level === 3 ? (['holdMax10s', 'noRunningRise'] as const) : []),
    ...(flags.includes('RF17') ? (['noHeadLift', 'noStraightLegs'] as const) : []),
  ]
}

function plansOf(
  level: Level,
  flags: readonly FlagId[],
  restrictions: readonly Restriction[],
): readonly Plan[] {
  const limits = {
    restrictions,
    entryTierOnly: level === 3,
    onlyVariants: variantsLeftOpen('hollowHold', conditionsOf(flags)),
  }
  const variants = hollowHold.variants.filter(each => each.automatic && isAllowed(each, limits))
  const seconds = restrictions.includes('holdMax10s') ? [10] : [10, 15, 20]
  const holds = variants.flatMap(({ id }) => [
    ...seconds.flatMap(holdS => [6, 4].map(rounds => hold({ variant: id, holdS, rounds }))),
    ...(level === 4 && (id === 'HH01' || id === 'HH02') ? [hold({ variant: id, entryTest: true })] : []),
  ])
  const twists = [turns(0, 0, 0), turns(5, 0, 0), turns(5, 10, 0), turns(5, 5, 5), turns(5, 5, 20), wholeFlow]
  return (holds.length === 0 ? [null] : holds).flatMap(each =>
    twists.map(some => ({ hold: each, twists: some, restrictions })),
  )
}
