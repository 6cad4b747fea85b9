import type { Drill, LadderName } from '../catalogue/drill.ts'
import type { Choices, TemplateBlock } from '../templates/block.ts'
import type { OpenToday } from './open-today.ts'
import { restRules } from './rests.ts'
import type { DrillStep, HoldStep, RepsStep } from './session-step.ts'

/** Ladders that may stand in for each other. Source: physio notes 9 (templates), rules (Strength lane). */
const pairs: readonly (readonly [LadderName, LadderName])[] = [
  ['hinge', 'bridge'],
  ['hipSide', 'calf'],
  ['birdDog', 'sidePlank'],
]
const partnersOf = (ladder: LadderName): readonly LadderName[] =>
  pairs.flatMap(([one, other]) => (one === ladder ? [other] : other === ladder ? [one] : []))

export interface LadderChoice {
  readonly drill: Drill
  readonly swaps: readonly string[]
}

/** The drill for a block: the first of its choices that is open here, else what stands in for it. */
export function choiceOf(choices: Choices, { isOpenHere, firstStep }: OpenToday): LadderChoice | undefined {
  const ladders = new Set<LadderName>([...choices, ...choices.flatMap(partnersOf)])
  const [drill, ...others] = [...ladders].flatMap(ladder => {
    const first = firstStep(ladder)
    return first !== undefined && isOpenHere(first.id) ? [first] : []
  })
  return drill === undefined ? undefined : { drill, swaps: others.map(({ id }) => id) }
}

type SetBlock = Extract<TemplateBlock, { kind: 'set' }>
type HoldsBlock = Extract<TemplateBlock, { kind: 'holds' }>

/** One set, or one a side, right first. Never more than the drill's own dose. */
export function setOf({ reps }: SetBlock, choice: LadderChoice): readonly RepsStep[] {
  const { dose } = choice.drill
  if (dose.kind !== 'reps') return []
  const set = {
    ...common(choice),
    kind: 'reps',
    reps: Math.min(reps, dose.reps),
    restS: restRules.betweenSets,
  } as const
  if (dose.perSide !== true) return [{ ...set, side: null }]
  return [
    { ...set, side: 'right', restS: restRules.change },
    { ...set, side: 'left' },
  ]
}

/** Rounds of a core drill; sides alternate, right first. Never more than the drill's own dose. */
export function coreRounds({ work }: HoldsBlock, choice: LadderChoice): readonly HoldStep[] {
  const { dose } = choice.drill
  if (dose.kind !== 'hold') return []
  const rounds = Math.min(work.rounds, dose.rounds)
  const round = {
    ...common(choice),
    kind: 'hold',
    targetS: Math.min(work.holdS, dose.holdS),
    restS: work.restS,
    test: false,
  } as const
  return Array.from({ length: rounds }).flatMap((): readonly HoldStep[] =>
    dose.perSide === true
      ? [
          { ...round, side: 'right' },
          { ...round, side: 'left' },
        ]
      : [{ ...round, side: null }],
  )
}

const common = ({
  drill,
  swaps,
}: LadderChoice): Pick<DrillStep, 'ladder' | 'block' | 'swaps' | 'outsideLadder'> & {
  readonly drill: string
} => ({ drill: drill.id, ladder: drill.ladder, block: 0, swaps, outsideLadder: false })
