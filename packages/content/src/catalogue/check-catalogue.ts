import type { CatalogueFault } from './check/catalogue-fault.ts'
import { checkContacts } from './check/check-contacts.ts'
import { checkLadders, type Ladders } from './check/check-ladders.ts'
import { checkWhole, repeated } from './check/check-whole.ts'
import { checkWords } from './check/check-words.ts'

export interface CatalogueToCheck extends Ladders {
  /** What else names drills: templates, figures of lessons. */
  readonly references: readonly DrillReference[]
}

export interface DrillReference {
  /** Who names it, such as `lesson middle`. */
  readonly from: string
  readonly drill: string
  /** Which of its moves is shown, from 0. */
  readonly pose?: number
}

/** Everything in the catalogue that would make a runner stumble; none in a sound one. */
export function checkCatalogue(catalogue: CatalogueToCheck): readonly CatalogueFault[] {
  const { drills, references } = catalogue
  return [
    ...repeated(drills.map(({ id }) => id)).map(
      (id): CatalogueFault => ({ type: 'duplicate-id', where: id, says: 'is there twice' }),
    ),
    ...drills.flatMap(drill => [...checkWhole(drill), ...checkWords(drill), ...checkContacts(drill)]),
    ...checkLadders(catalogue),
    ...references.flatMap(({ from, drill: id, pose = 0 }): CatalogueFault[] => {
      const drill = drills.find(each => each.id === id)
      if (drill === undefined)
        return [{ type: 'unknown-id', where: from, says: `names ${id}, which is no drill` }]
      return drill.moves[pose] === undefined
        ? [{ type: 'unknown-id', where: from, says: `shows move ${pose} of ${id}, which it has not` }]
        : []
    }),
  ]
}
