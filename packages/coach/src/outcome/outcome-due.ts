import type { KnownFact } from '@backstride/facts'
import { addDays, type Day, dayNumber } from '@backstride/kit'
import type { FlareSpell } from '../progression/flares.ts'
import type { Because } from '../rules/rule.ts'
import { newestFlare } from '../week/told-flares.ts'
import { flarePlanShape } from '../week/week-shape.ts'
import { afterScreen, type OutcomeStart } from './outcome-start.ts'

/** week: four short questions · activities: own ones, rated · change: since the start · questionnaire: RMDQ or a typed score. */
export const outcomeKinds = ['activities', 'change', 'week', 'questionnaire'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]

/**
 * The default battery: on which days since the start a question opens, and for how many days. What was not answered by
 * then is not asked again; the next one comes in its turn. What was told so few days before is not asked for twice. Source: EV 3; PN 4 and 6 (longer forms not before day 3).
 */
export const battery = {
  week: { rule: 'OU-01', firstDay: 7, everyDays: 7, openDays: 4, freshDays: 4 },
  activities: { rule: 'OU-02', firstDay: 3, everyDays: 14, openDays: 5, freshDays: 7 },
  change: { rule: 'OU-03', onDays: [42, 84], openDays: 14, freshDays: 14 },
  questionnaire: { rule: 'OU-04', onDays: [3, 42, 84], openDays: 14, freshDays: 14 },
} as const

export interface OutcomeDue {
  readonly kind: OutcomeKind
  readonly because: Because
}

/** What is asked when, one fact at a time: plain data. */
export interface OutcomeState {
  readonly start: OutcomeStart | undefined
  /** Keeping mode: only the question of change is left. */
  readonly keeping: boolean
  /** Day each was told last. */
  readonly told: Readonly<Partial<Record<OutcomeKind, Day>>>
}

export const outcomeAtFirst: OutcomeState = { start: undefined, keeping: false, told: {} }

export function advanceOutcome(state: OutcomeState, fact: KnownFact): OutcomeState {
  const told = (kind: OutcomeKind): OutcomeState => ({ ...state, told: { ...state.told, [kind]: fact.day } })
  switch (fact.kind) {
    case 'ScreenAnswered':
      return { ...state, start: afterScreen(state.start, fact) }
    case 'KeepingModeChosen':
      return { ...state, keeping: fact.data.on }
    case 'WeeklyImpactTold':
      return told('week')
    case 'ActivitiesRated':
      return told('activities')
    case 'ChangeRated':
      return told('change')
    case 'ScoreTyped':
    case 'RmdqAnswered':
      return told('questionnaire')
    default:
      return state
  }
}

/** Which questions may be asked. */
export interface Askable {
  /** Only where a page asks for it, never from Today. */
  readonly questionnaire?: boolean
  /** The flare of the day's plan. */
  readonly flare?: FlareSpell | undefined
}

/** The one thing that is due on a day, from effective facts up to it; undefined: nothing. [OU-11] */
export function outcomeDue(
  facts: readonly KnownFact[],
  date: Day,
  askable: Askable = {},
): OutcomeDue | undefined {
  return outcomeDueOf(
    facts.reduce(advanceOutcome, outcomeAtFirst),
    date,
    askable,
    flaresLately(facts, date, askable),
  )
}

/** Nobody is asked for scores in a flare, neither in one of the plan nor in one that was only told. [OU-12] */
export const isHeldBack = (facts: readonly KnownFact[], date: Day, askable: Askable): boolean =>
  isRunning(flaresLately(facts, date, askable))

const isRunning = (flares: readonly FlareSpell[]): boolean => flares.some(({ over }) => over === null)

/** No question stays open for longer, so no flare further back held one that may still be asked. */
const longestOpenDays = Math.max(...Object.values(battery).map(({ openDays }) => openDays))

function flaresLately(facts: readonly KnownFact[], date: Day, { flare }: Askable): readonly FlareSpell[] {
  const newest = newestFlare(facts, date, flarePlanShape.shownAtMostDays + longestOpenDays)
  return [
    ...(flare === undefined ? [] : [flare]),
    ...(newest === undefined ? [] : [{ since: newest.told.day, over: newest.over }]),
  ]
}

export function outcomeDueOf(
  state: OutcomeState,
  date: Day,
  askable: Askable = {},
  flares: readonly FlareSpell[] = [],
): OutcomeDue | undefined {
  const { start } = state
  if (start === undefined || Object.values(state.told).includes(date) || isRunning(flares)) return undefined
  const days = dayNumber(date) - dayNumber(start.day)
  const kind = askedKinds(state, askable).find(
    each => isOpen(each, days, heldUntil(each, days, start, flares)) && !isTold(state, each, start, days),
  )
  return kind === undefined ? undefined : { kind, because: { rule: battery[kind].rule, saw: { days } } }
}

/** What opens next after a day, and when: for whoever wants to know, not to be reminded of. */
export function nextOutcome(
  facts: readonly KnownFact[],
  date: Day,
  askable: Askable = {},
): { readonly kind: OutcomeKind; readonly day: Day } | undefined {
  const state = facts.reduce(advanceOutcome, outcomeAtFirst)
  const { start } = state
  if (start === undefined) return undefined
  const days = dayNumber(date) - dayNumber(start.day)
  const upcoming = askedKinds(state, askable).flatMap(kind => {
    const opens = nextOpening(kind, days)
    return opens === undefined ? [] : [{ kind, opens }]
  })
  const [first] = upcoming.toSorted((a, b) => a.opens - b.opens)
  return first === undefined ? undefined : { kind: first.kind, day: addDays(start.day, first.opens) }
}

const askedKinds = ({ keeping }: OutcomeState, { questionnaire = false }: Askable): readonly OutcomeKind[] =>
  outcomeKinds.filter(kind => (kind === 'change' || !keeping) && (kind !== 'questionnaire' || questionnaire))

/** The day the question opened that `days` falls into or comes after; undefined: none opened yet. */
function lastOpening(kind: OutcomeKind, days: number): number | undefined {
  const times = battery[kind]
  if ('onDays' in times) return times.onDays.findLast(day => day <= days)
  if (days < times.firstDay) return undefined
  return Math.max(times.firstDay, days - (days % times.everyDays))
}

function nextOpening(kind: OutcomeKind, days: number): number | undefined {
  const times = battery[kind]
  if ('onDays' in times) return times.onDays.find(day => day > days)
  if (days < times.firstDay) return times.firstDay
  return days - (days % times.everyDays) + times.everyDays
}

/** `heldUntil`: the day a flare ended that ran while it was open; its days count from then on. */
function isOpen(kind: OutcomeKind, days: number, heldUntil = Number.NEGATIVE_INFINITY): boolean {
  const opened = lastOpening(kind, days)
  return opened !== undefined && days - Math.max(opened, heldUntil) < battery[kind].openDays
}

/** The end of the flares that ran while a question was open, in days since the start. [OU-12] */
function heldUntil(
  kind: OutcomeKind,
  days: number,
  start: OutcomeStart,
  flares: readonly FlareSpell[],
): number | undefined {
  const opened = lastOpening(kind, days)
  if (opened === undefined) return undefined
  const ends = flares.flatMap(({ since, over }) => {
    const ended = over === null ? days : dayNumber(over) - dayNumber(start.day)
    const began = dayNumber(since) - dayNumber(start.day)
    return began < opened + battery[kind].openDays && ended > opened ? [ended] : []
  })
  return ends.length === 0 ? undefined : Math.max(...ends)
}

/** Around six and twelve weeks, while the question of change is open. */
export const isMilestone = (days: number): boolean => isOpen('change', days)

/** Told since it opened, or so shortly before that asking again would only be asking twice. */
function isTold({ told }: OutcomeState, kind: OutcomeKind, start: OutcomeStart, days: number): boolean {
  const last = told[kind]
  const opened = lastOpening(kind, days)
  if (last === undefined || opened === undefined) return false
  const lastDays = dayNumber(last) - dayNumber(start.day)
  return lastDays > opened - battery[kind].freshDays
}
