import type { Choices, TemplateBlock } from '../templates/block.ts'
import { type Dose, holdRounds } from './hold-rounds.ts'
import { choiceOf, coreWork, type LadderChoice, setOf } from './ladder-work.ts'
import type { OpenToday } from './open-today.ts'
import { leftOutOf, type Part } from './part.ts'
import type { LeftOut, SessionDay } from './session-order.ts'
import { isWork, type LeadStep, type SessionStep } from './session-step.ts'
import { twistSets } from './twist-sets.ts'
import { wayUpOf, withWays } from './ways.ts'

/** How much of each part: the runner's own dose, or the template's where that is smaller. */
export interface Doses {
  readonly hold: Dose
  /** few: standing only. */
  readonly twists: Dose | 'few'
  readonly ladders: Dose
  /** Left out, so that the strength drills keep all their sets. */
  readonly without: readonly ('walk' | 'core')[]
  /** So many strength drills: those whose turn it is. */
  readonly strengthDrills: number
}

/** The steps of a template on a day. Its own ways and rests are not read: both follow from where each step is done. */
export function stepsOfBlocks(
  blocks: readonly TemplateBlock[],
  day: SessionDay,
  open: OpenToday,
  doses: Doses,
): { readonly steps: readonly SessionStep[]; readonly leftOut: readonly LeftOut[] } {
  const strength = strengthOf(blocks, day, open, doses)
  const parts = blocks.flatMap((block, place) =>
    partsOf(block, `${place}`, day, open, doses, strength.get(place)),
  )
  const names = parts.map(({ name }) => name)
  const steps = parts.flatMap(({ name, steps: own }) =>
    own.map(step => (isWork(step) ? { ...step, block: names.indexOf(name) } : step)),
  )
  return {
    steps: withWays(steps, 'standing', wayUpOf(steps)),
    leftOut: leftOutOf(parts, open, day),
  }
}

function partsOf(
  block: TemplateBlock,
  name: string,
  day: SessionDay,
  open: OpenToday,
  doses: Doses,
  own: StrengthSet | 'leftOut' | undefined,
): readonly Part[] {
  switch (block.kind) {
    case 'squeezeReminder':
      return [ledBy('squeeze', block.seconds, name)]
    case 'walk':
      return day.restrictions.includes('noWalk') || doses.without.includes('walk')
        ? []
        : [ledBy('walk', block.seconds, name)]
    case 'twists':
      return twistSets(
        block,
        day.plan.twists.filter(({ variant }) => open.isOpenHere(variant)),
        doses.twists,
      ).map((steps, stage) => ({ name: `${name} ${stage}`, lane: 'other', steps }))
    case 'holds': {
      if (isFirstDrill(block.choices))
        return [{ name, lane: 'hold', steps: holdRounds(block, day, open, doses.hold) }]
      if (doses.without.includes('core')) return []
      const choice = day.coreOpen ? choiceOf(block.choices, open) : undefined
      const steps = choice === undefined ? [] : coreWork(block, choice, doses.ladders)
      return [{ name, lane: 'core', ladder: block.choices[0], steps }]
    }
    case 'set': {
      if (own === undefined) return [{ name, lane: 'strength', ladder: block.choices[0], steps: [] }]
      if (own === 'leftOut') return []
      const { choice, number } = own
      const steps = setOf(block, choice, number, doses.ladders)
      return steps.length === 0
        ? []
        : [{ name: choice.drill.id, lane: 'strength', ladder: block.choices[0], steps }]
    }
    default:
      return []
  }
}

interface StrengthSet {
  readonly choice: LadderChoice
  /** Which set of its drill it is, from 1. */
  readonly number: number
}
/** By the place of the block: the sets of a drill may be one block, repeated. */
type Strength = ReadonlyMap<number, StrengthSet | 'leftOut'>

/** What each set of a template is made of; drills beyond those that there is time for are left out, in their turn. */
function strengthOf(
  blocks: readonly TemplateBlock[],
  day: SessionDay,
  open: OpenToday,
  doses: Doses,
): Strength {
  const found = blocks.flatMap((block, place) => {
    const choice = block.kind === 'set' && day.strengthOpen ? choiceOf(block.choices, open) : undefined
    return choice === undefined ? [] : [{ place, choice }]
  })
  const kept = open
    .inTurn([...new Set(found.map(({ choice }) => choice.drill.ladder))])
    .slice(0, doses.strengthDrills)
  return new Map(
    found.map(({ place, choice }, index) => {
      const isSame = (each: (typeof found)[number]) => each.choice.drill === choice.drill
      const number = found.slice(0, index + 1).filter(isSame).length
      return [place, kept.includes(choice.drill.ladder) ? { choice, number } : 'leftOut'] as const
    }),
  )
}

const ledBy = (what: LeadStep['what'], seconds: number, name: string): Part => ({
  name,
  lane: 'other',
  steps: [{ kind: 'lead', what, seconds }],
})

const firstDrill: ReadonlySet<string> = new Set(['hollowHold', 'neutralBrace', 'wallHollow'])
const isFirstDrill = (choices: Choices): boolean => choices.some(ladder => firstDrill.has(ladder))
