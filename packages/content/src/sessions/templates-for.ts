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
  const { blocks } = templateOf(template)
  switch (template) {
    case 'six':
    case 'twelve':
    case 'twenty':
      return plansOwn.map(doses => ({ template, blocks, doses }))
    case 'twoStanding':
      return [blocks, threeAtTheWall].map(each => ({ template, blocks: each, doses: smaller }))
    default:
      return [{ template, blocks, doses: smaller }]
  }
}

const smaller: Doses = { hold: 'template', twists: 'template' }
/** The plan's own dose where the minutes hold it; the twists are the first to get shorter. */
const plansOwn: readonly Doses[] = [
  { hold: 'plan', twists: 'plan' },
  { hold: 'plan', twists: 'template' },
  smaller,
]

/** Where there is nothing to turn. */
const threeAtTheWall: readonly TemplateBlock[] = [wallHolds({ rounds: 3, holdS: 10, restS: 15 })]

/** Too little time is never a fail. */
export const limitMinutes = (minutes: number): number => Math.max(minutes, leastSession.minutes)
