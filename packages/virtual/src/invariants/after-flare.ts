import { instantMs } from '@backstride/kit'
import type { Around } from '../told/around.ts'
import type { ToldSession } from '../told/told-session.ts'
import {
  type Invariant,
  inWords,
  isEasier,
  isHarder,
  isPutRight,
  type PlannedHold,
  riseOver,
  type Seen,
} from './seen.ts'
import { twistsAsked } from './twists.ts'

const hour = 3_600_000
const pauseH = 48

interface Flare {
  readonly session: ToldSession
  readonly around: Around
}

/** The newest flare that no later session of a lane has answered. */
function openFlare(seen: Seen, lane: 'hold' | 'twists'): Flare | undefined {
  const { told } = seen
  const sessions = told.sessions()
  const newest = told.newestFlare()
  const session = sessions[newest]
  if (session === undefined || newest < sessions.length - 12) return undefined
  for (let later = newest + 1; later < sessions.length; later += 1)
    if (sessions[later]?.[lane] !== undefined) return undefined
  return { session, around: told.around(session) }
}

type Step = Pick<PlannedHold, 'variant' | 'demand' | 'holdS'>

/** What it must stay below: what was done when it flared, else what was planned then. */
const stepBefore = ({ session }: Flare, seen: Seen): Step | undefined =>
  session.hold?.hardest ?? (isPutRight(seen, session) ? undefined : seen.record.before(session)?.hold)

/** The hold of a plan that a flare still stands before, and what it must stay below. */
function holdAfterFlare(seen: Seen) {
  const planned = seen.planned.hold
  const flare = openFlare(seen, 'hold')
  if (planned === undefined || flare === undefined || seen.today - flare.session.dayNumber >= 28) return
  const before = stepBefore(flare, seen)
  return before === undefined ? undefined : { planned, flare, before }
}

export const afterFlare: readonly Invariant[] = [
  {
    id: 'SIM-01',
    says: {
      en: 'After a stop or a flare (PG-01, PG-02, PG-03) the hold never asks for more than before.',
      de: 'Nach einem Stopp oder Rückfall (PG-01, PG-02, PG-03) verlangt das Halten nie mehr als vorher.',
    },
    check: (seen, holds) => {
      const eased = holdAfterFlare(seen)
      if (eased === undefined) return
      const { planned, flare, before } = eased
      holds(
        !isHarder(planned, before),
        () => `${flare.around.flare}: ${before.variant} ${before.holdS} s, then ${inWords(planned)}`,
      )
    },
  },
  {
    id: 'SIM-02',
    says: {
      en: 'After a stop or a flare the next hold is at least one step easier, unless it is the easiest of all.',
      de: 'Nach einem Stopp oder Rückfall ist das nächste Halten mindestens eine Stufe leichter, außer es ist schon das leichteste.',
    },
    check: (seen, holds) => {
      const eased = holdAfterFlare(seen)
      if (eased === undefined) return
      const { planned, flare, before } = eased
      const isBottom = before.holdS <= 10 && seen.ladder.below(before.variant).length === 0
      // Pain told on the day may have made that plan easier already: steps easier do not add up.
      const done = flare.session.hold === undefined ? seen.lastHold?.hold.hardest : undefined
      const isLess = isEasier(planned, before) || (done !== undefined && isEasier(planned, done))
      holds(
        isBottom || isLess,
        () => `${flare.around.flare}: ${before.variant} ${before.holdS} s, then ${inWords(planned)}`,
      )
    },
  },
  {
    id: 'SIM-03',
    says: {
      en: 'After a stop or a flare there are never more twists, and no new stage of them.',
      de: 'Nach einem Stopp oder Rückfall gibt es nie mehr Drehungen und keine neue Stufe davon.',
    },
    check: (seen, holds) => {
      const planned = seen.planned.twists
      const flare = openFlare(seen, 'twists')
      if (planned === undefined || flare === undefined || seen.today - flare.session.dayNumber >= 28) return
      const { session } = flare
      if (isPutRight(seen, session)) return
      const before = seen.record.before(session)?.twists
      if (before === undefined && session.twists === undefined) return
      const most = Math.max(5, session.twists?.perSide ?? 0, twistsAsked(seen.record.before(session)))
      const place = seen.record.placeReached()
      holds(
        planned.perSide <= most && planned.place <= place,
        () =>
          `${flare.around.flare}: ${most} a side up to ${place}, then ${planned.perSide} up to ${planned.place}`,
      )
    },
  },
  {
    id: 'SIM-04',
    says: {
      en: 'After a stop word or a new sign in a leg there are no drills before all the safety questions are answered again.',
      de: 'Nach einem Stoppwort oder einem neuen Zeichen im Bein gibt es keine Übungen, bis alle Sicherheitsfragen neu beantwortet sind.',
    },
    check: ({ told, plan }, holds) => {
      const stopMs = told.lastStopMs()
      const screen = told.screens().at(-1)
      if (stopMs === undefined || screen === undefined || instantMs(screen.at) > stopMs) return
      holds(plan.session === null && plan.items.every(({ kind }) => kind !== 'drill' && kind !== 'strength'))
    },
  },
  {
    id: 'SIM-05',
    says: {
      en: 'Nothing gets harder within 48 hours of a flare; after PG-02 there are no drills at all for that long.',
      de: 'Binnen 48 Stunden nach einem Rückfall wird nichts schwerer; nach PG-02 gibt es so lange gar keine Übungen.',
    },
    check: (seen, holds) => {
      const { told, nowMs, plan } = seen
      const flares = told
        .sessions()
        .slice(-8)
        .map(session => told.around(session))
        .filter(
          ({ flare, signMs }) => flare !== undefined && nowMs >= signMs && nowMs - signMs < pauseH * hour,
        )
      if (flares.length === 0) return
      const planned = seen.planned.hold
      const done = seen.lastHold
      const rises = planned !== undefined && done !== undefined && riseOver(planned, done.hold) !== undefined
      const isOpen = plan.items.some(({ kind }) => kind === 'drill' || kind === 'strength')
      holds(!rises && !(isOpen && flares.some(({ flare }) => flare === 'PG-02')), () => inWords(planned))
    },
  },
]
