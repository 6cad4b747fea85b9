import { type FactOf, isKind, type KnownFact } from '@backstride/facts'
import { addDays, type Day, daysBetween } from '@backstride/kit'
import { usualPainOf } from '../progression/usual-pain.ts'
import type { Because } from '../rules/rule.ts'
import { factsLately } from './facts-lately.ts'
import { toldFlares } from './told-flares.ts'
import { keepingShape } from './week-shape.ts'

export interface KeepingMode {
  /** Two short sessions a week, and nothing gets harder. */
  readonly on: boolean
  /** Worth offering: four quiet weeks lie behind. */
  readonly offered: boolean
  readonly because: Because | null
}

/** Whether keeping mode is on or to be offered on a day; facts of later days are ignored. */
export function keepingMode(facts: readonly KnownFact[], date: Day): KeepingMode {
  const choice = facts.findLast(isChoiceUpTo(date))
  const quietSince = addDays(date, -7 * keepingShape.quietWeeks)
  const since = choice?.data.on === true && choice.day < quietSince ? choice.day : quietSince
  const known = factsLately(facts, since, date)
  const flares = toldFlares(known, since)
  if (choice?.data.on === true) {
    const flare = flares.find(each => known.indexOf(each) > known.indexOf(choice))
    if (flare === undefined)
      return { on: true, offered: false, because: { rule: 'MT-02', saw: { since: choice.day } } }
    if (!isQuiet(known, date, flares))
      return { on: false, offered: false, because: { rule: 'MT-03', saw: { on: flare.day } } }
  }
  const askedLately = choice?.data.on === false && daysBetween(choice.day, date) < keepingShape.askAgainDays
  if (askedLately || !isQuiet(known, date, flares)) return { on: false, offered: false, because: null }
  const { quietWeeks, usualAtMostNrs } = keepingShape
  return {
    on: false,
    offered: true,
    because: { rule: 'MT-01', saw: { weeks: quietWeeks, nrs: usualAtMostNrs } },
  }
}

const isChoiceUpTo =
  (date: Day) =>
  (fact: KnownFact): fact is FactOf<'KeepingModeChosen'> =>
    fact.kind === 'KeepingModeChosen' && fact.day <= date

/** Each of the last four weeks: trained, a morning known, little pain, no flare. Usual pain by the same measure. [MT-01] */
function isQuiet(known: readonly KnownFact[], date: Day, flares: readonly { readonly day: Day }[]): boolean {
  const { quietWeeks, usualAtMostNrs } = keepingShape
  const reports = known.filter(isKind('PainReported'))
  const usual = usualPainOf(reports)(date)
  if (usual === undefined || usual > usualAtMostNrs) return false
  const weeksAgo = ({ day }: { readonly day: Day }) => Math.floor(daysBetween(day, date) / 7)
  if (flares.some(flare => weeksAgo(flare) < quietWeeks)) return false
  const trained = known.filter(({ kind }) => kind === 'SessionCompleted' || kind === 'RunRecorded')
  const mornings = reports.filter(({ data }) => data.moment === 'morning' && data.recalled !== true)
  return Array.from({ length: quietWeeks }, (_, week) => {
    const nrs = mornings.filter(each => weeksAgo(each) === week).map(({ data }) => data.nrs)
    const high = nrs.filter(each => each > usualAtMostNrs).length
    return nrs.length > 0 && high * 2 < nrs.length && trained.some(each => weeksAgo(each) === week)
  }).every(quiet => quiet)
}
