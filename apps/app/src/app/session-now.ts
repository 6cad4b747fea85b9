import {
  type Because,
  conditionsOn,
  flagsStanding,
  laddersDone,
  lastBrace,
  levelOn,
  pinchedBefore,
  strengthToday,
  today,
} from '@backstride/coach'
import { drillOf, type LadderName, programme, type SessionDay } from '@backstride/content'
import { effectiveFacts, type Fact } from '@backstride/facts'
import { addDays, type Day, type Instant, instantMs, MS_PER_DAY, msToInstant } from '@backstride/kit'

/** All that a session of this moment is made from. */
export interface SessionNow {
  readonly day: SessionDay
  /** Ladders done before: their standing drills begin without a set-up that waits. */
  readonly known: readonly LadderName[]
  /** The front of the hip pinched the last time it was asked. */
  readonly pinchedBefore: boolean
  /** Why strength drills wait, and until when; undefined: they do not. */
  readonly strengthWaits: StrengthWaits | undefined
}

export interface StrengthWaits {
  readonly because: Because
  readonly until: Day
  readonly days: number
}

/** undefined: no drills right now, and Today says why. */
export function sessionNow(facts: readonly Fact[], date: Day, now: Instant): SessionNow | undefined {
  const plan = today({ facts, date, programme, now })
  const known = effectiveFacts(facts)
  const level = levelOn(known, date)
  if (plan.session === null || plan.level === null || level === undefined) return undefined
  const strength = strengthToday(known, date, now)
  // A walk beside the drills: with much pain there is that and the feet on the floor, nothing more. [EN-04]
  const walksToo = plan.items.some(({ kind }) => kind === 'walk')
  return {
    day: {
      plan: plan.session,
      steps: plan.steps,
      level: plan.level,
      restrictions: plan.restrictions,
      flags: flagsStanding(level),
      conditions: conditionsOn(known, level).map(({ id }) => id),
      strengthOpen: strength.open && !walksToo,
      coreOpen: !walksToo,
      brace: lastBrace(known),
    },
    known: [...new Set([...laddersDone(known)].flatMap(drill => drillOf(drill)?.ladder ?? []))],
    pinchedBefore: pinchedBefore(known),
    strengthWaits: strength.open
      ? undefined
      : { because: strength.because, ...strengthAgain(known, date, now) },
  }
}

/** The first day on which they are open at this hour; never more than a week ahead, as the rules have it. */
function strengthAgain(
  facts: Parameters<typeof strengthToday>[0],
  date: Day,
  now: Instant,
): Pick<StrengthWaits, 'until' | 'days'> {
  const opensIn = [1, 2, 3, 4, 5, 6, 7].find(
    days => strengthToday(facts, addDays(date, days), msToInstant(instantMs(now) + days * MS_PER_DAY)).open,
  )
  const days = opensIn ?? 7
  return { until: addDays(date, days), days }
}
