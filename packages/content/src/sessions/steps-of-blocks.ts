import type { Choices, TemplateBlock } from '../templates/block.ts'
import { type Dose, holdRounds } from './hold-rounds.ts'
import { choiceOf, coreRounds, setOf } from './ladder-work.ts'
import type { OpenToday } from './open-today.ts'
import { leftOutOf, type Part } from './part.ts'
import type { LeftOut, SessionDay } from './session-order.ts'
import { isWork, type LeadStep, type SessionStep } from './session-step.ts'
import { twistSets } from './twist-sets.ts'
import { wayUpOf, withWays } from './ways.ts'

export interface Doses {
  readonly hold: Dose
  readonly twists: Dose
}

/** The steps of a template on a day. Its own ways and rests are not read: both follow from where each step is done. */
export function stepsOfBlocks(
  blocks: readonly TemplateBlock[],
  day: SessionDay,
  open: OpenToday,
  doses: Doses,
): { readonly steps: readonly SessionStep[]; readonly leftOut: readonly LeftOut[] } {
  const parts = blocks.flatMap((block, place) => partsOf(block, `${place}`, day, open, doses))
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
): readonly Part[] {
  switch (block.kind) {
    case 'squeezeReminder':
      return [ledBy('squeeze', block.seconds, name)]
    case 'walk':
      return day.restrictions.includes('noWalk') ? [] : [ledBy('walk', block.seconds, name)]
    case 'twists':
      return twistSets(
        block,
        day.plan.twists.filter(({ variant }) => open.isOpenHere(variant)),
        doses.twists,
      ).map((steps, stage) => ({ name: `${name} ${stage}`, lane: 'other', steps }))
    case 'holds': {
      if (isFirstDrill(block.choices))
        return [{ name, lane: 'hold', steps: holdRounds(block, day, open, doses.hold) }]
      const choice = day.coreOpen ? choiceOf(block.choices, open) : undefined
      const steps = choice === undefined ? [] : coreRounds(block, choice)
      return [{ name, lane: 'core', ladder: block.choices[0], steps }]
    }
    case 'set': {
      const choice = day.strengthOpen ? choiceOf(block.choices, open) : undefined
      const steps = choice === undefined ? [] : setOf(block, choice)
      return [{ name: choice?.drill.id ?? name, lane: 'strength', ladder: block.choices[0], steps }]
    }
    default:
      return []
  }
}

const ledBy = (what: LeadStep['what'], seconds: number, name: string): Part => ({
  name,
  lane: 'other',
  steps: [{ kind: 'lead', what, seconds }],
})

const firstDrill: ReadonlySet<string> = new Set(['hollowHold', 'neutralBrace', 'wallHollow'])
const isFirstDrill = (choices: Choices): boolean => choices.some(ladder => firstDrill.has(ladder))
