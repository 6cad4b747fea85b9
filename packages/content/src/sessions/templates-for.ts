import type { TemplateBlock } from '../templates/block.ts'
import { wallHolds } from '../templates/building-blocks.ts'
import { leastSession, templatesFitting } from '../templates/enough.ts'
import type { TemplateId } from '../templates/template.ts'
import { templateOf, templates } from '../templates/templates.ts'
import type { SessionOrder } from './session-order.ts'
import type { Doses } from './steps-of-blocks.ts'

/** One way to answer an order. */
export interface Candidate {
  readonly template: TemplateId
  readonly blocks: readonly TemplateBlock[]
  readonly doses: Doses
}

/** What may answer an order, best first. `lies`: the first drill can be done on the floor. */
export const candidatesFor = (
  order: SessionOrder,
  { lies }: { readonly lies: boolean },
): readonly Candidate[] => templatesFor(order, lies).flatMap(candidatesOf)

function templatesFor({ minutes, afterRun }: SessionOrder, lies: boolean): readonly TemplateId[] {
  if (afterRun) {
    const time = minutes ?? leastAfterRunMinutes
    return time < leastAfterRunMinutes ? ['twoStanding'] : [lies ? 'afterRunDry' : 'afterRunWet']
  }
  if (minutes === undefined) return ['six']
  return templatesFitting(templates, minutes)
    .filter(template => !template.afterRun && (lies || template.id !== 'twoOnTheFloor'))
    .map(({ id }) => id)
}

/** Two of them are the walk; with less there are still the turns. Source: physio notes 9, "after a run, 4-6 min". */
const leastAfterRunMinutes = 4

function candidatesOf(template: TemplateId): readonly Candidate[] {
  const { blocks, grown = blocks } = templateOf(template)
  switch (template) {
    case 'six':
      return [...plansOwn, smaller].map(doses => ({ template, blocks, doses }))
    case 'twelve':
    case 'twenty':
      return [
        ...[3, 2, 1].flatMap(strengthDrills =>
          [...plansOwn, ...strengthFirst].map(doses => ({
            template,
            blocks: grown,
            doses: { ...doses, strengthDrills },
          })),
        ),
        { template, blocks, doses: smaller },
      ]
    case 'twoStanding':
      return [blocks, threeAtTheWall].map(each => ({ template, blocks: each, doses: smaller }))
    default:
      return [{ template, blocks, doses: smaller }]
  }
}

const whole: Doses = {
  hold: 'plan',
  twists: 'plan',
  ladders: 'plan',
  without: [],
  strengthDrills: Number.POSITIVE_INFINITY,
}
const smaller: Doses = { ...whole, hold: 'template', twists: 'template', ladders: 'template' }
/** The plan's own dose where the minutes hold it; the twists are the first to get shorter. */
const plansOwn: readonly Doses[] = [whole, { ...whole, twists: 'template' }]
/**
 * Strength comes twice a week at most and twists as good as daily: where the minutes do not hold all of it, twists and
 * hold are the ones to wait, so that the ladders of strength are climbed at all. Ours [D].
 */
const strengthFirst: readonly Doses[] = [
  { ...whole, twists: 'template', without: ['walk'] },
  { ...whole, twists: 'few', without: ['walk'] },
  { ...whole, twists: 'few', without: ['walk', 'core'] },
  { ...whole, twists: 'few', hold: 'template', without: ['walk', 'core'] },
]

/** Where there is nothing to turn. */
const threeAtTheWall: readonly TemplateBlock[] = [wallHolds({ rounds: 3, holdS: 10, restS: 15 })]

/** Too little time is never a fail. */
export const limitMinutes = (minutes: number): number => Math.max(minutes, leastSession.minutes)
