import type { Restriction } from '@backstride/coach'
import type { FactOf, RedFlagId } from '@backstride/facts'
import { dayNumber } from '@backstride/kit'
import { daysOff, type Invariant, inWords, isEasier, isHarder, type Seen } from './seen.ts'

/** What a yes to each lived flag closes, from the table of the safety screen; information is left out. */
const levelOfFlag: Partial<Record<RedFlagId, number>> = {
  RF01: 0,
  RF05: 0,
  RF07: 1,
  RF20: 1,
  RF08: 2,
  RF09: 2,
  RF16: 2,
  RF22: 2,
  RF24: 2,
  RF62a: 2,
  RF17: 3,
  RF63c: 3,
  RF65: 3,
}

const limitsOfFlag: Partial<Record<RedFlagId, readonly Restriction[]>> = {
  RF17: ['noHeadLift', 'noStraightLegs'],
  RF63c: ['noHeadLift', 'noStraightLegs'],
  RF66a: ['noHeadLift'],
}

const flagsByScreen = new WeakMap<object, readonly RedFlagId[]>()

function flagsOf({ data }: FactOf<'ScreenAnswered'>): readonly RedFlagId[] {
  const known = flagsByScreen.get(data)
  if (known !== undefined) return known
  const flags = (Object.entries(data.answers) as [RedFlagId, string][]).flatMap(([id, answer]) =>
    answer === 'yes' ? [id] : [],
  )
  flagsByScreen.set(data, flags)
  return flags
}

const lowest = (flags: readonly RedFlagId[]): number => Math.min(4, ...flags.map(id => levelOfFlag[id] ?? 4))

const endsOn = ({ data: { expires } }: FactOf<'ClearanceRecorded'>): number =>
  expires === undefined || expires === null ? Number.POSITIVE_INFINITY : dayNumber(expires)

/** Flags at level 0 to 2 that were told and that no clearance of this day speaks of. */
function openFlags({ told, today }: Seen): readonly RedFlagId[] {
  const clearance = told.clearances().at(-1)
  const at = clearance?.at ?? ''
  const screens = told.screens()
  const newest = screens.at(-1)
  if (newest === undefined) return []
  const isOver = clearance !== undefined && today > endsOn(clearance)
  const covered = new Set<RedFlagId>()
  const open = new Set<RedFlagId>()
  for (const screen of screens) {
    if (screen.at <= at) for (const id of flagsOf(screen)) covered.add(id)
    else for (const id of flagsOf(screen)) if (!covered.has(id)) open.add(id)
  }
  // Run out, and still told: somebody has to look again.
  if (isOver) for (const id of flagsOf(newest)) open.add(id)
  return [...open].filter(id => (levelOfFlag[id] ?? 4) <= 2)
}

/** The newest clearance as long as it surely holds and surely covers something. */
function clearanceNow({ told, today }: Seen): FactOf<'ClearanceRecorded'> | undefined {
  const clearance = told.clearances().at(-1)
  if (clearance === undefined) return undefined
  const days = today - dayNumber(clearance.day)
  const screen = told.screens().findLast(({ at }) => at < clearance.at)
  const covers = screen !== undefined && lowest(flagsOf(screen)) <= 2
  return covers && days >= 0 && days < 14 && today <= endsOn(clearance) ? clearance : undefined
}

/** Limits that hold on this day: those of the plan, and those that the told flags and the clearance bring. */
function limitsNow(seen: Seen): ReadonlySet<string> {
  const screen = seen.told.screens().at(-1)
  const ofFlags = screen === undefined ? [] : flagsOf(screen).flatMap(id => limitsOfFlag[id] ?? [])
  const named = clearanceNow(seen)?.data.restrictions ?? []
  return new Set([...seen.plan.restrictions, ...ofFlags, ...named])
}

const isTraining = (kind: string): boolean => kind === 'drill' || kind === 'strength'

export const limits: readonly Invariant[] = [
  {
    id: 'SIM-16',
    says: {
      en: 'A flag that was told keeps the level as low as it says until someone has looked.',
      de: 'Ein genanntes Warnzeichen hält die Sicherheitsstufe so niedrig, wie es sagt, bis jemand draufgeschaut hat.',
    },
    check: (seen, holds) => {
      const open = lowest(openFlags(seen))
      if (open <= 2)
        holds(
          seen.plan.level !== null && seen.plan.level <= open,
          () => `level ${seen.plan.level}, told ${open}`,
        )
    },
  },
  {
    id: 'SIM-17',
    says: {
      en: 'After a clearance two weeks at level 3, with the limits it names.',
      de: 'Nach einer Freigabe zwei Wochen auf Sicherheitsstufe 3, mit den Grenzen, die sie nennt.',
    },
    check: (seen, holds) => {
      const clearance = clearanceNow(seen)
      if (clearance === undefined || seen.plan.level === null) return
      const { level, session } = seen.plan
      const drills =
        clearance.data.allows.includes('drills') && !clearance.data.restrictions.includes('noDrills')
      holds(level <= 3 && (drills || session === null), () => `level ${level}`)
    },
  },
  {
    id: 'SIM-18',
    says: {
      en: 'Never asked: only the safety questions. Level 0 and 1: only the way to a clearance.',
      de: 'Nie gefragt: nur die Sicherheitsfragen. Sicherheitsstufe 0 und 1: nur der Weg zur Freigabe.',
    },
    check: ({ plan }, holds) => {
      if (plan.level !== null && plan.level > 1) return
      const only = plan.level === null ? 'screen' : 'clearance'
      holds(
        plan.session === null && plan.items.every(({ kind, id }) => kind === 'checkin' && id === only),
        () => plan.items.map(({ kind, id }) => `${kind}/${id}`).join(),
      )
    },
  },
  {
    id: 'SIM-19',
    says: {
      en: 'Level 2: only walking, rest and check-ins; with RF23 or RF24 no walk.',
      de: 'Sicherheitsstufe 2: nur Gehen, Ruhe und Fragen; bei RF23 oder RF24 kein Gehen.',
    },
    check: (seen, holds) => {
      const { plan } = seen
      if (plan.level !== 2) return
      const noWalk = openFlags(seen).includes('RF24')
      const allowed = new Set(noWalk ? ['rest', 'checkin'] : ['walk', 'rest', 'checkin'])
      holds(plan.session === null && plan.items.every(({ kind }) => allowed.has(kind)), () =>
        plan.items.map(({ kind, id }) => `${kind}/${id}`).join(),
      )
    },
  },
  {
    id: 'SIM-20',
    says: {
      en: 'Level 3: entry positions, demand at most 1.5, rounds of at most 10 seconds.',
      de: 'Sicherheitsstufe 3: Einstiegspositionen, Anforderung höchstens 1,5, Runden von höchstens 10 Sekunden.',
    },
    check: ({ plan, planned: { hold: planned }, ladder }, holds) => {
      if (plan.level !== 3 || planned === undefined) return
      const tier = ladder.variant(planned.variant)?.tier ?? 9
      holds(tier <= 1 && planned.demand <= 1.5 && planned.holdS <= 10, () => inWords(planned))
    },
  },
  {
    id: 'SIM-21',
    says: {
      en: 'Nothing but what the restrictions allow: head lift, straight legs, drills, 10 seconds.',
      de: 'Nur was die Einschränkungen erlauben: Kopf heben, gestreckte Beine, Übungen, 10 Sekunden.',
    },
    check: (seen, holds) => {
      const { plan, ladder } = seen
      const limited = limitsNow(seen)
      const closing = ['noHeadLift', 'noStraightLegs', 'noDrills', 'holdMax10s', 'noWalk'].filter(name =>
        limited.has(name),
      )
      if (closing.length === 0) return
      const planned = seen.planned.hold
      const variant = planned === undefined ? undefined : ladder.variant(planned.variant)
      const broken = closing.filter(
        name =>
          (name === 'noHeadLift' && variant?.headLift === true) ||
          (name === 'noStraightLegs' && variant?.straightLegs === true) ||
          (name === 'noDrills' &&
            (plan.session !== null || plan.items.some(({ kind }) => isTraining(kind)))) ||
          (name === 'holdMax10s' && (planned?.holdS ?? 0) > 10) ||
          (name === 'noWalk' &&
            plan.level !== null &&
            plan.level <= 2 &&
            plan.items.some(({ kind }) => kind === 'walk')),
      )
      holds(broken.length === 0, () => `${broken.join()}: ${inWords(planned)}`)
    },
  },
  {
    id: 'SIM-22',
    says: {
      en: 'Straight legs: leg ratio at most 1.6 without the test with straight legs A8; with it at most that of both legs 15 degrees above its angle.',
      de: 'Gestreckte Beine: ohne den Test mit gestreckten Beinen A8 Beinverhältnis höchstens 1,6; mit ihm höchstens das beider Beine 15 Grad über seinem Winkel.',
    },
    check: ({ planned: { hold: planned }, ladder, told }, holds) => {
      const variant = planned === undefined ? undefined : ladder.variant(planned.variant)
      if (variant === undefined || !variant.straightLegs) return
      const tests = told.legLowered()
      // Where several tests stand, the checks ask only that no more is planned than the mildest would open.
      const mildest = Math.min(...tests.map(({ data }) => data.minLegAngleDeg))
      const most = tests.length === 0 ? 1.6 : Math.max(1.6, ladder.straightLegs(mildest + 15))
      holds(
        variant.legRatio <= most + 0.01,
        () => `${variant.id}: ${variant.legRatio.toFixed(2)} of ${most.toFixed(2)}`,
      )
    },
  },
  {
    id: 'SIM-23',
    says: {
      en: 'The first hold is table-top at most; with pain of 3 or more one leg, of 5 or more feet down; and so again after 28 days off.',
      de: 'Das erste Halten ist höchstens der rechte Winkel; ab Schmerz 3 ein Bein, ab 5 Füße unten; und so wieder nach 28 Tagen Pause.',
    },
    check: (seen, holds) => {
      const planned = seen.planned.hold
      const last = seen.lastHold
      if (planned === undefined || (last !== undefined && seen.today - last.dayNumber < 29)) return
      const nrs = atRest(seen)
      const most = nrs >= 5 ? 0 : nrs >= 3 || seen.plan.level === 3 ? 0.65 : 1
      holds(
        planned.demand <= most + 0.01 && planned.holdS <= 10 && planned.rounds <= 6,
        () => `pain ${nrs}, level ${seen.plan.level}: ${inWords(planned)}`,
      )
    },
  },
  {
    id: 'SIM-24',
    says: {
      en: 'After a week off fewer rounds at no harder step, after two weeks one step easier (PG-15).',
      de: 'Nach einer Woche Pause weniger Runden ohne schwerere Stufe, nach zwei Wochen eine Stufe leichter (PG-15).',
    },
    check: (seen, holds) => {
      const planned = seen.planned.hold
      const done = seen.lastHold
      const off = daysOff(seen)
      if (planned === undefined || done === undefined || off === undefined || off < 8 || off > 27) return
      const { hardest } = done.hold
      const ownOff = seen.today - done.dayNumber
      const isBottom = hardest.holdS <= 10 && seen.ladder.below(hardest.variant).length === 0
      const saw = () => `${off} days: ${hardest.variant} ${hardest.holdS} s, then ${inWords(planned)}`
      if (ownOff <= 13) holds(planned.rounds <= 4 && !isHarder(planned, hardest), saw)
      else if (off >= 15 && ownOff < 28) holds(isBottom || isEasier(planned, hardest), saw)
    },
  },
]

/** Pain at rest as last told since the screen, else as the screen has it. */
function atRest({ told }: Seen): number {
  const screen = told.screens().at(-1)
  const since = screen?.at ?? ''
  const report = told
    .reports()
    .findLast(({ at, data }) => at >= since && data.recalled !== true && restMoments.has(data.moment))
  return report?.data.nrs ?? screen?.data.episode?.painAtRest ?? 0
}

const restMoments: ReadonlySet<string> = new Set(['morning', 'now', 'before'])
