import type { RedFlagId } from '@backstride/facts'
import type { Chance } from '../chance/chance.ts'
import { model } from './model.ts'

/** What makes one virtual runner unlike another. Chances are a day's unless they say otherwise. */
export interface Runner {
  readonly index: number
  readonly kind: RunnerKind
  readonly ageYears: number
  /** Usual pain, NRS. */
  readonly usualNrs: number
  /** A spell that eases: usual pain halves in so many days; undefined: it stays. */
  readonly halvesInDays: number | undefined
  readonly episodeWeeks: number
  readonly noiseNrs: number
  readonly flareChance: number
  /** How strongly overload is felt. */
  readonly sensitivity: number
  /** Load of a day that is tolerated (model: load). */
  readonly tolerated: number
  readonly staminaDs: number
  readonly trains: number
  readonly runs: number
  readonly usualRunM: number
  /** Mornings told, and of those missed the ones told later. */
  readonly tellsMorning: number
  readonly recallsMorning: number
  /** Tells up to this much less than it feels, NRS. */
  readonly hidesNrs: number
  /** Of a session: */
  readonly painkiller: number
  readonly stopWord: number
  readonly losesContact: number
  readonly contactUnknown: number
  readonly doesLess: number
  readonly doesMore: number
  readonly legSymptoms: number
  readonly shortLayoff: number
  readonly longLayoff: number
  readonly travels: number
  /** How far this runner's devices are off, minutes. */
  readonly clocksOffMin: readonly [number, number]
  readonly corrects: number
  readonly tagsPeriod: boolean
  readonly newFlag: number
  readonly firstFlag: RedFlagId | undefined
  /** Days until somebody has looked. */
  readonly clearedAfterDays: number
  /** Answers what the plan asks for, a day. */
  readonly answers: number
  /** Angle of the leg-lower test A8, degrees; undefined: never done. */
  readonly legLowerDeg: number | undefined
  readonly zone: string
}

/** Dealt out in turn, so that even a handful of runners holds all that matters. */
export const runnerKinds = [
  'anyone',
  'painFree',
  'lasting',
  'recovering',
  'flaring',
  'legSymptoms',
  'hidesPain',
  'forgetful',
  'away',
  'traveller',
  'eager',
  'careful',
  'flagged',
  'painkillers',
] as const
export type RunnerKind = (typeof runnerKinds)[number]

export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
] as const

/** Flags that a life may raise: some of every level. */
export const livedFlags = [
  'RF08',
  'RF09',
  'RF24',
  'RF17',
  'RF62b',
  'RF63c',
  'RF65',
  'RF66a',
  'RF63b',
  'RF22',
  'RF16',
  'RF62a',
  'RF07',
  'RF20',
  'RF01',
  'RF05',
] as const satisfies readonly [RedFlagId, ...RedFlagId[]]

/** The runner of one place in the line. */
export function runnerAt(index: number, chance: Chance): Runner {
  const kind = runnerKinds[index % runnerKinds.length] ?? 'anyone'
  return { ...anyone(index, kind, chance), ...unlikeOthers[kind](chance) }
}

function anyone(index: number, kind: RunnerKind, chance: Chance): Runner {
  const [least, most] = model.holding.staminaDs
  const inPain = chance.happens(0.7)
  return {
    index,
    kind,
    ageYears: chance.whole(19, 72),
    usualNrs: inPain ? chance.between(0.5, 4) : 0,
    halvesInDays: inPain && chance.happens(0.6) ? chance.between(14, 60) : undefined,
    episodeWeeks: chance.whole(1, 20),
    noiseNrs: chance.between(0.2, 0.8),
    flareChance: chance.between(0, 0.02),
    sensitivity: chance.between(0.2, 1.5),
    tolerated: chance.between(1, 6),
    staminaDs: chance.between(least, most),
    trains: chance.between(0.3, 0.8),
    runs: chance.between(0, 0.5),
    usualRunM: chance.between(3000, 14_000),
    tellsMorning: chance.between(0.75, 1),
    recallsMorning: 0.5,
    hidesNrs: 0,
    painkiller: 0.04,
    stopWord: 0.004,
    losesContact: chance.between(0, 0.05),
    contactUnknown: 0.01,
    doesLess: 0.05,
    doesMore: 0.03,
    legSymptoms: 0.002,
    shortLayoff: 0.006,
    longLayoff: 0.001,
    travels: 0.004,
    clocksOffMin: [0, 0],
    corrects: 0.01,
    tagsPeriod: chance.happens(0.3),
    newFlag: 0.001,
    firstFlag: undefined,
    clearedAfterDays: chance.whole(1, 12),
    answers: chance.between(0.7, 1),
    legLowerDeg: chance.happens(0.5) ? chance.whole(5, 85) : undefined,
    zone: chance.pick(zones),
  }
}

const nothingGoesWrong = {
  halvesInDays: undefined,
  flareChance: 0,
  tellsMorning: 1,
  painkiller: 0,
  stopWord: 0,
  losesContact: 0,
  contactUnknown: 0,
  doesLess: 0,
  doesMore: 0,
  legSymptoms: 0,
  shortLayoff: 0,
  longLayoff: 0,
  travels: 0,
  corrects: 0,
  tagsPeriod: false,
  newFlag: 0,
  answers: 1,
} as const

const unlikeOthers: Readonly<Record<RunnerKind, (chance: Chance) => Partial<Runner>>> = {
  anyone: () => ({}),
  /** No pain, does what is asked, and took the leg-lower test. */
  painFree: chance => ({
    ...nothingGoesWrong,
    usualNrs: 0,
    noiseNrs: 0,
    sensitivity: 0,
    tolerated: 50,
    staminaDs: chance.pick([400, 150]),
    trains: 1,
    runs: 0.2,
    legLowerDeg: 30,
  }),
  /** Usual pain of 3 to 4 that stays; all goes well. */
  lasting: chance => ({
    ...nothingGoesWrong,
    usualNrs: chance.between(3, 4),
    noiseNrs: 0.15,
    sensitivity: 0,
    tolerated: 50,
    staminaDs: chance.between(120, 300),
    trains: 0.7,
    runs: 0,
    legLowerDeg: chance.pick([undefined, 30, 60]),
  }),
  recovering: chance => ({
    usualNrs: chance.between(3, 7),
    halvesInDays: chance.between(10, 40),
    hidesNrs: 0,
  }),
  flaring: chance => ({ flareChance: chance.between(0.03, 0.1), noiseNrs: 1, sensitivity: 2, tolerated: 1 }),
  legSymptoms: () => ({ legSymptoms: 0.03, stopWord: 0.02 }),
  hidesPain: chance => ({
    hidesNrs: chance.between(1, 4),
    usualNrs: chance.between(1, 5),
    flareChance: 0.03,
  }),
  forgetful: chance => ({
    tellsMorning: chance.between(0.2, 0.6),
    recallsMorning: 0.6,
    answers: 0.5,
    corrects: 0.05,
  }),
  away: () => ({ shortLayoff: 0.03, longLayoff: 0.008, travels: 0.01 }),
  traveller: chance => ({
    travels: 0.12,
    clocksOffMin: [chance.whole(-20, 20), chance.whole(-20, 20)],
    trains: 0.7,
  }),
  eager: () => ({ doesMore: 0.5, trains: 0.9, runs: 0.6, painkiller: 0.1, tellsMorning: 0.95 }),
  careful: () => ({ doesLess: 0.35, contactUnknown: 0.1, losesContact: 0.1 }),
  flagged: chance => ({
    newFlag: 0.015,
    firstFlag: chance.pick(livedFlags),
    clearedAfterDays: chance.whole(1, 6),
  }),
  painkillers: () => ({ painkiller: 0.5, tellsMorning: 0.95 }),
}
