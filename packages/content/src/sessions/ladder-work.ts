import type { StepDose } from '@backstride/coach'
import type { LadderName } from '../catalogue/drill.ts'
import type { Choices, TemplateBlock } from '../templates/block.ts'
import type { Dose } from './hold-rounds.ts'
import type { LadderStepToday, OpenToday } from './open-today.ts'
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

export interface LadderChoice extends LadderStepToday {
  readonly swaps: readonly string[]
}

/** The step for a block: of its choices and what stands in for them, the open one whose turn it is. */
export function choiceOf(
  choices: Choices,
  { isOpenHere, stepOf, inTurn }: OpenToday,
): LadderChoice | undefined {
  const ladders = inTurn([...new Set<LadderName>([...choices, ...choices.flatMap(partnersOf)])])
  const [step, ...others] = ladders.flatMap(ladder => {
    const own = stepOf(ladder)
    return own !== undefined && isOpenHere(own.drill.id) ? [own] : []
  })
  return step === undefined ? undefined : { ...step, swaps: others.map(({ drill }) => drill.id) }
}

type SetBlock = Extract<TemplateBlock, { kind: 'set' }>
type HoldsBlock = Extract<TemplateBlock, { kind: 'holds' }>

/** The set of a block, the so manyth of its drill; one a side, right first. None beyond the runner's own dose. */
export function setOf(
  { reps }: SetBlock,
  choice: LadderChoice,
  number: number,
  size: Dose,
): readonly RepsStep[] {
  const { dose } = choice
  if (!('sets' in dose) || number > dose.sets) return []
  return repsOf(choice, size === 'plan' ? dose.reps : Math.min(reps, dose.reps), dose)
}

/** What a core drill asks for: rounds in which sides alternate, right first, or sets. Never more than its own dose. */
export function coreWork({ work }: HoldsBlock, choice: LadderChoice, size: Dose): readonly DrillStep[] {
  const { dose } = choice
  if ('sets' in dose) return Array.from({ length: dose.sets }).flatMap(() => repsOf(choice, dose.reps, dose))
  const most = (planned: number, template: number) =>
    size === 'plan' ? planned : Math.min(template, planned)
  const setEnds = endsOf(dose)
  return Array.from({ length: most(dose.rounds, work.rounds) }).flatMap((_, round): readonly HoldStep[] => {
    const step = {
      ...common(choice),
      kind: 'hold',
      targetS: most(dose.holdS, work.holdS),
      restS: setEnds.has(round + 1) ? restRules.betweenSets : work.restS,
      test: false,
    } as const
    return dose.sides === 2
      ? [
          { ...step, side: 'right' },
          { ...step, side: 'left' },
        ]
      : [{ ...step, side: null }]
  })
}

/** After how many rounds a set of falling sets, such as 6-4-2, is over. */
function endsOf({ setsOf = [] }: Extract<StepDose, { readonly rounds: number }>): ReadonlySet<number> {
  let so = 0
  return new Set(
    setsOf.map(rounds => {
      so += rounds
      return so
    }),
  )
}

function repsOf(choice: LadderChoice, reps: number, { sides }: StepDose): readonly RepsStep[] {
  const set = { ...common(choice), kind: 'reps', reps, restS: restRules.betweenSets } as const
  if (sides === 1) return [{ ...set, side: null }]
  return [
    { ...set, side: 'right', restS: restRules.change },
    { ...set, side: 'left' },
  ]
}

const common = ({
  drill,
  swaps,
}: LadderChoice): Pick<DrillStep, 'ladder' | 'block' | 'swaps' | 'outsideLadder'> & {
  readonly drill: string
} => ({ drill: drill.id, ladder: drill.ladder, block: 0, swaps, outsideLadder: false })
