import { type Before, type Invariant, isBeginning, isPutRight, type Seen } from './seen.ts'

/** What was planned, as it would have been in an ordinary week: a lighter one takes 30 % and gives them back. */
export function twistsAsked(before: Before | undefined): number {
  const asked = before?.twists?.perSide ?? 0
  return before?.isLighter === true ? Math.ceil(asked / 0.7 / 5) * 5 : asked
}

/** The most twists a side that were done, or asked for when they were done, since the last flare. */
function mostSinceFlare({ told, record, today }: Seen): number {
  const sessions = told.sessions()
  const flare = told.newestFlare()
  // What the first day begins with, as long as nothing flared.
  let most = flare < 0 ? 15 : 5
  for (let index = sessions.length - 1; index > flare; index -= 1) {
    const session = sessions[index]
    if (session === undefined || today - session.dayNumber > 42) continue
    most = Math.max(most, session.twists?.perSide ?? 0, twistsAsked(record.before(session)))
  }
  return most
}

/** A flare that no twists have followed yet: SIM-03 looks after it. */
const hasFlaredSince = ({ told }: Seen, { atMs }: { readonly atMs: number }): boolean =>
  (told.sessions()[told.newestFlare()]?.atMs ?? Number.NEGATIVE_INFINITY) >= atMs

export const twists: readonly Invariant[] = [
  {
    id: 'SIM-14',
    says: {
      en: 'Never two levers of the twists at once: at most 5 more a side, or one new stage; never over 30 a side.',
      de: 'Nie zwei Hebel bei den Drehungen zugleich: höchstens 5 mehr pro Seite oder eine neue Stufe; nie über 30 pro Seite.',
    },
    check: (seen, holds) => {
      const planned = seen.planned.twists
      const done = seen.lastTwists
      if (planned === undefined || done === undefined || isBeginning(seen, done)) return
      if (isPutRight(seen, done)) return
      if (hasFlaredSince(seen, done)) return
      const most = mostSinceFlare(seen)
      const place = seen.record.placeReached()
      const more = planned.perSide > most
      const opens = planned.place > place
      holds(
        !(more && opens) && planned.place <= place + 1 && planned.perSide <= Math.min(30, most + 5),
        () => `${most} a side up to ${place}, then ${planned.perSide} up to ${planned.place}`,
      )
    },
  },
  {
    id: 'SIM-15',
    says: {
      en: 'Never more twists and no new stage on missing data, on a painkiller or after a session that was not good.',
      de: 'Nie mehr Drehungen und keine neue Stufe ohne Angaben, mit Schmerzmittel oder nach einer Einheit, die nicht gut war.',
    },
    check: (seen, holds) => {
      const planned = seen.planned.twists
      const done = seen.lastTwists
      if (planned === undefined || done === undefined || isBeginning(seen, done)) return
      if (isPutRight(seen, done)) return
      const around = seen.told.around(done)
      const good = around.calm && !around.painkiller && done.rpe <= 7 && done.twists.donePct >= 90
      if (good || hasFlaredSince(seen, done)) return
      const most = mostSinceFlare(seen)
      const place = seen.record.placeReached()
      holds(
        planned.perSide <= most && planned.place <= place,
        () => `${most} a side up to ${place}, not good, then ${planned.perSide} up to ${planned.place}`,
      )
    },
  },
]
