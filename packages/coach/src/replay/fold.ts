import { type Fact, type FactOf, isKind, isKnown, type KnownFact } from '@backstride/facts'
import { type Day, daysBetween } from '@backstride/kit'
import { isPlay } from '../explore/is-play.ts'
import type { Programme } from '../programme/programme.ts'
import { judging } from '../progression/judge-session.ts'
import { withMorning } from '../progression/mornings.ts'
import { usualBefore } from '../progression/usual-pain.ts'
import { advanceAsked, type ReportMeaning } from '../screening/asked.ts'
import { levelFrom } from '../screening/level-on.ts'
import { advanceStanding } from '../screening/standing.ts'
import { hasStrength } from '../today/strength-today.ts'
import type { CoachState, Told } from './coach-state.ts'
import { settle } from './settle.ts'

/** Sessions looked back at by rules of spacing and of the week. */
const recentDays = 28

/**
 * One fact further. Facts come in their order (`compareFacts`), corrections applied: an `Amended` or `Retracted` changes
 * what came before and needs a replay. Facts of kinds we do not read change nothing. Written out part by part: copies of
 * copies cost most of a long replay.
 */
export function fold(before: CoachState, fact: Fact, programme: Programme): CoachState {
  if (isPlay(fact)) return before
  const { open, settled, settledBefore } = settle(before, fact.day, programme)
  const report = isKind('PainReported')(fact) ? fact : undefined
  const meaning = report === undefined ? undefined : meaningOf(before, report)
  const known = isKnown(fact) ? fact : undefined
  const standing = known === undefined ? before.standing : advanceStanding(before.standing, known)
  return {
    newest: { at: fact.at, id: fact.id },
    latestDay: before.latestDay !== undefined && before.latestDay > fact.day ? before.latestDay : fact.day,
    zone: known?.zone ?? before.zone,
    standing,
    asked: advanceAsked(before.asked, fact, meaning),
    mornings: report === undefined ? before.mornings : withMorning(before.mornings, report),
    screenNrs: known?.kind === 'ScreenAnswered' ? nrsOf(known) : before.screenNrs,
    firstTrainedId: before.firstTrainedId ?? (known?.kind === 'SessionCompleted' ? known.id : undefined),
    atRest: report !== undefined && isAtRest(report) ? restOf(report) : before.atRest,
    open: known === undefined ? open : openWith(open, known, { before, standing, meaning }),
    settled,
    settledBefore,
    recent: known?.kind === 'SessionCompleted' ? recentWith(before.recent, known) : before.recent,
    strength:
      known?.kind === 'SessionCompleted' && hasStrength(known)
        ? recentWith(before.strength, known)
        : before.strength,
    told: known === undefined ? before.told : toldWith(before, known),
    cleared: known?.kind === 'ClearanceRecorded' ? known : before.cleared,
  }
}

/** What a report means where it is told: read before it moves anything. */
function meaningOf({ standing, mornings }: CoachState, { day, data }: FactOf<'PainReported'>): ReportMeaning {
  const { lastDistal, lastScreen } = standing
  // Neither a place that was not told now nor one that never was is further down.
  const further = (data.distal ?? 0) > (lastDistal ?? Number.POSITIVE_INFINITY)
  return {
    legChange: further || data.numbOrWeak === true,
    usual: () => usualBefore(mornings, day) ?? lastScreen?.data.episode?.painAtRest,
  }
}

/** Pain at rest as the screen has it; without an episode there is none. */
const nrsOf = ({ data: { episode } }: FactOf<'ScreenAnswered'>): number | undefined =>
  episode === null ? 0 : episode.painAtRest

const isAtRest = ({ data: { moment, recalled } }: FactOf<'PainReported'>): boolean =>
  (moment === 'morning' || moment === 'now' || moment === 'before') && recalled !== true

const restOf = ({ at, data: { nrs }, id }: FactOf<'PainReported'>): CoachState['atRest'] => ({ at, nrs, id })

const recentWith = (
  recent: CoachState['recent'],
  session: FactOf<'SessionCompleted'>,
): CoachState['recent'] => [
  ...recent.filter(({ day }) => daysBetween(day, session.day) < recentDays),
  session,
]

interface Around {
  readonly before: CoachState
  readonly standing: CoachState['standing']
  readonly meaning: ReportMeaning | undefined
}

function openWith(
  open: CoachState['open'],
  fact: KnownFact,
  { before, standing, meaning }: Around,
): CoachState['open'] {
  const { trained, justSettled, reports, legChanges, tied, whileClosed, screenNrs } = open
  switch (fact.kind) {
    case 'PainReported':
      return {
        trained,
        justSettled,
        reports: [...reports, fact],
        legChanges: meaning?.legChange === true ? new Set([...legChanges, fact.id]) : legChanges,
        tied,
        whileClosed,
        screenNrs,
      }
    case 'RunRecorded':
      return {
        trained: [...trained, fact],
        justSettled,
        reports,
        legChanges,
        tied,
        whileClosed,
        screenNrs,
      }
    case 'SessionCompleted':
      return {
        trained: [...trained, fact],
        justSettled,
        reports,
        legChanges,
        tied,
        whileClosed: isClosed(standing, fact.day) ? new Set([...whileClosed, fact.id]) : whileClosed,
        screenNrs: new Map([...screenNrs, [fact.id, before.screenNrs]]),
      }
    default:
      return open
  }
}

/** Never screened closes nothing here. */
const isClosed = (standing: CoachState['standing'], day: Day): boolean =>
  (levelFrom(standing, day)?.level ?? 4) <= 2

function toldWith(before: CoachState, fact: KnownFact): Told {
  const { told } = before
  switch (fact.kind) {
    case 'PainReported':
      return withFlareTold(before, fact)
    case 'MovementPreferenceTold':
      return { ...told, movement: fact.data }
    case 'WeekChosen':
      return { ...told, week: fact.data }
    case 'KeepingModeChosen':
      return { ...told, keeping: { on: fact.data.on, day: fact.day, flared: false } }
    case 'LegLowerTested':
      return fact.data.legs === 'both' ? { ...told, legLowerDeg: fact.data.minLegAngleDeg } : told
    default:
      return told
  }
}

/** Keeping mode ends with a flare that is told, by the same measure as the week has it. [MT-03] */
function withFlareTold({ told, mornings }: CoachState, { day, data }: FactOf<'PainReported'>): Told {
  if (told.keeping?.on !== true || data.period === true) return told
  const usual = data.moment === 'morning' ? usualBefore(mornings, day) : undefined
  const flared =
    data.nrs >= judging.flareNrs || (usual !== undefined && data.nrs - usual >= judging.flareRise)
  return flared ? { ...told, keeping: { ...told.keeping, flared } } : told
}
