import { type FactData, type FactKind, redFlagIds } from '@backstride/facts'
import { createJournal, createMemoryStore } from '@backstride/journal'

const sessionId = '2b1d4f0e-5c1a-4f57-9a55-0c6f4e9a7d21'
const painId = '7f6c2a0b-3f0e-4f0c-8a11-5d2f0b6a9c34'

/** One made-up runner: what is recorded of each kind. */
const data: { readonly [K in FactKind]: FactData<K> } = {
  ScreenAnswered: {
    ageYears: 38,
    answers: Object.fromEntries(redFlagIds.map(id => [id, 'no'])),
    qualifiers: [],
    episode: {
      weeks: 3,
      improvedPct: 20,
      first: false,
      worsening: false,
      painAtRest: 1,
      noEasingPosition: false,
      cannotStandOrWalk: false,
    },
    boneStress: { impactFocalPain: 'no', days: 0, risks: [] },
  },
  ShortScreenAnswered: { toiletSaddleOrBothLegs: 'no', oneLegWeakOrNumb: 'no', feverOrFall: 'no' },
  ScreenMarksConfirmed: { marked: ['RF15'], stood: false, cardsVersion: '1' },
  ClearanceRecorded: {
    by: 'physiotherapist',
    allows: ['drills', 'running'],
    restrictions: ['no hills'],
    expires: '2027-02-21',
  },
  PainReported: { moment: 'after60', nrs: 2, distal: 0, painkiller: false, about: sessionId },
  SessionCompleted: {
    items: [
      { variant: 'HH02', rounds: [{ targetS: 10, cleanS: 9.5, contact: 1, seenBy: 'felt' }] },
      { variant: 'HM1', rounds: [], twists: { left: 10, right: 10 } },
      { variant: 'SQ1', rounds: [], sets: [{ reps: 8, target: 8 }] },
    ],
    rpe: 4,
    completedPct: 100,
    lanePct: { hold: 100, twists: 100 },
    template: 'twelve',
    startedUtc: '2026-11-23T07:08:30.000Z',
  },
  PositionsExplored: { positions: ['HH01', 'HH02', 'HH04', 'HH07'], hardest: 'HH04', painNrs: 1 },
  PainSitesMarked: {
    sites: [
      { place: 'lowBack', side: 'middle' },
      { place: 'buttock', side: 'right' },
    ],
  },
  MovementPreferenceTold: { worseWith: 'bending', flatteningHurts: false },
  TrainingTold: {
    runsPerWeek: 3,
    longestRunM: 16_000,
    strengthPerWeek: 0,
    crossPerWeek: 0,
    cooldown: 'rarely',
  },
  SittingTold: { hoursPerDay: 8, longestSpellMin: 90 },
  SqueezeTested: { felt: 'yes', even: 'even', nrs: 0 },
  HipFlexorTested: {
    way: 'phone',
    left: { band: 'above', angleDeg: 8 },
    right: { band: 'level', angleDeg: 1 },
  },
  LegLowerTested: { legs: 'one', side: 'right', minLegAngleDeg: 40, nrs: 1 },
  PlankTimed: { plank: 'side', side: 'left', heldS: 41, nrs: 1 },
  AssessmentSkipped: { step: 'sitting' },
  WeeklyImpactTold: {
    participation: 1,
    volume: 1,
    performance: 0,
    pain: 1,
    longestComfortableRunM: 9000,
    daysMissed: 0,
  },
  ActivitiesRated: {
    activities: [
      { id: 'running', score: 6 },
      { id: 'a1', words: 'Lifting my child', score: 4 },
    ],
  },
  ChangeRated: { change: 3 },
  ScoreTyped: { instrument: 'ODI', score: 18, takenOn: '2026-11-20', by: 'my physio' },
  RmdqAnswered: { ticked: [2, 9, 13, 18], lang: 'en' },
  WeekChosen: { days: [2, 4, 6], longRunDay: 7, minutes: 12, remindAt: '18:30' },
  SessionMoved: { from: '2026-11-24', to: '2026-11-25' },
  PausePlanned: { from: '2026-12-24', to: '2026-12-31', why: 'holiday' },
  KeepingModeChosen: { on: true },
  FlarePlanWritten: {
    eases: ['Walking to the river and back'],
    keeps: ['Cycling to work'],
    leaves: ['Intervals for a week'],
    tells: 'Priya, if it is no better after a week',
  },
  RunRecorded: {
    startUtc: '2026-11-22T09:00:00.000Z',
    distanceM: 8200,
    timerS: 2870,
    sport: 'running',
    source: 'by hand',
  },
  Amended: { fact: painId, data: { nrs: 1 } },
  Retracted: { fact: painId },
}

const idByKind: Partial<Record<FactKind, string>> = { SessionCompleted: sessionId, PainReported: painId }

/** A fact of every kind, as the journal itself records and exports it. */
export async function recordExamples(): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  let made = 0
  const journal = createJournal({
    clock: { now: () => '2026-11-23T07:15:00.000Z', zone: () => 'Europe/Berlin' },
    random: { uuid: () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}` },
    store: createMemoryStore(),
    device: 'd3f0a1c2-phone',
  })
  for (const kind of Object.keys(data) as FactKind[]) {
    const id = idByKind[kind]
    const recorded = await journal.record(kind, data[kind], id === undefined ? {} : { id })
    if (!recorded.ok) throw new Error(`The example of ${kind} is not one: ${recorded.error.message}`)
  }
  return new Map(journal.exportFile().facts.map(fact => [String(fact.kind), fact]))
}
