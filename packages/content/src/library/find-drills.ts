import { type Lang, languages } from '@backstride/kit'
import type { Drill, LadderName, Lever, Need } from '../catalogue/drill.ts'
import { doseSeconds } from './dose-seconds.ts'
import { alsoCalled, ladderNames, leverNames, placeNames } from './drill-words.ts'
import { hasWords } from './folded-words.ts'

export type Place = Need | 'nothing'

/** What someone looks for. Of several places or levers any will do; the groups narrow each other. */
export interface DrillFilter {
  readonly words: string
  readonly places: readonly Place[]
  /** undefined: any length. */
  readonly atMostMinutes?: number
  readonly levers: readonly Lever[]
}

export const noFilter: DrillFilter = { words: '', places: [], levers: [] }

/** How many choices narrow the list, words not counted. */
export const choicesIn = ({ places, levers, atMostMinutes }: DrillFilter): number =>
  places.length + levers.length + (atMostMinutes === undefined ? 0 : 1)

/** In the order of the catalogue, ladder by ladder, each from easy to hard. */
export const findDrills = (drills: readonly Drill[], filter: DrillFilter): readonly Drill[] =>
  drills.filter(drill => isWanted(drill, filter))

export interface LadderOfDrills {
  readonly ladder: LadderName
  readonly drills: readonly Drill[]
}

export const byLadder = (drills: readonly Drill[]): readonly LadderOfDrills[] =>
  [...new Set(drills.map(({ ladder }) => ladder))].map(ladder => ({
    ladder,
    drills: drills.filter(each => each.ladder === ladder),
  }))

/** Choices that would find something, in a fixed order. */
export const placesOf = (drills: readonly Drill[]): readonly Place[] =>
  (Object.keys(placeNames) as Place[]).filter(place => drills.some(drill => isAt(drill, place)))
export const leversOfDrills = (drills: readonly Drill[]): readonly Lever[] =>
  (Object.keys(leverNames) as Lever[]).filter(lever => drills.some(drill => drill.lever === lever))

function isWanted(drill: Drill, { words, places, atMostMinutes, levers }: DrillFilter): boolean {
  if (places.length > 0 && !places.some(place => isAt(drill, place))) return false
  if (levers.length > 0 && (drill.lever === null || !levers.includes(drill.lever))) return false
  if (atMostMinutes !== undefined && doseSeconds(drill) > atMostMinutes * 60) return false
  return hasWords(searchable(drill), words)
}

const isAt = ({ needs }: Drill, place: Place): boolean =>
  place === 'nothing' ? needs.length === 0 : needs.includes(place)

/** Whatever language the app speaks, either one finds. */
function searchable(drill: Drill): string {
  const { id, ladder, name, position, needs } = drill
  const inLanguage = (lang: Lang) => [
    name[lang],
    position[lang],
    ladderNames[ladder][lang],
    ...needs.map(need => placeNames[need][lang]),
  ]
  return [id, alsoCalled[ladder], ...languages.flatMap(inLanguage)].join(' ')
}
