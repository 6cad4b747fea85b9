import { stopReasons } from '../../exercises/stop-reasons.ts'
import type { Drill } from '../drill.ts'
import type { CatalogueFault } from './catalogue-fault.ts'

/** A drill says how to get ready, what to think of, what slips, what ends it, who can see it and where it comes from. */
export const checkWhole = (drill: Drill): readonly CatalogueFault[] => {
  const { id, setUp, cues, faults, stopWords, eyes, source, moves } = drill
  const parts: readonly (readonly [what: string, isThere: boolean])[] = [
    ['set-up', setUp.length > 0],
    ['two or three cues', cues.length === 2 || cues.length === 3],
    ['a fault', faults.length > 0],
    ['a stop word', stopWords.length > 0],
    ['an eye', eyes.length > 0],
    ['a source', source.trim() !== ''],
    ['words for each of its moves', moves.length === 1 || moves.every(({ says }) => says !== undefined)],
  ]
  return [
    ...parts.flatMap(([what, isThere]): CatalogueFault[] =>
      isThere ? [] : [{ type: 'incomplete', where: id, says: `lacks ${what}` }],
    ),
    ...repeated(faults.map(fault => fault.id)).map(
      (fault): CatalogueFault => ({
        type: 'duplicate-id',
        where: `${id} faults.${fault}`,
        says: 'is there twice',
      }),
    ),
    ...stopWords
      .filter(word => !knownStopWords.has(word))
      .map(
        (word): CatalogueFault => ({ type: 'unknown-id', where: `${id} ${word}`, says: 'is no stop word' }),
      ),
  ]
}

const knownStopWords: ReadonlySet<string> = new Set(stopReasons.map(({ id }) => id))

export const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
]
