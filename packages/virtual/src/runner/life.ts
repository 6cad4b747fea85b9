import type { TodayPlan } from '@backstride/coach'
import type { Fact, FactData, FactKind, PainMoment, RedFlagId } from '@backstride/facts'
import { MS_PER_H, MS_PER_MIN } from '@backstride/kit'
import { type Calendar, firstDay } from '../calendar/calendar.ts'
import type { Chance } from '../chance/chance.ts'
import type { LadderData } from '../told/ladder-data.ts'
import { type Back, backOf, duringNrs, sleep, toldNrs } from './back.ts'
import { createDiary, type Diary } from './diary.ts'
import { model } from './model.ts'
import { livedFlags, type Runner, zones } from './runner.ts'
import { screenTold } from './screen-told.ts'
import { doSession } from './session-done.ts'

/** What a life needs from outside, and whom it tells. */
export interface LifeInput {
  readonly runner: Runner
  readonly days: number
  readonly calendar: Calendar
  readonly ladder: LadderData
  readonly chance: Chance
  readonly tell: (facts: readonly Fact[]) => void
  /** The plan at a moment as the device has it: asked every day, and again before training. */
  readonly ask: (moment: Moment) => TodayPlan
}

export interface Moment {
  /** Waking days lived before this one. */
  readonly lived: number
  readonly nowMs: number
  readonly dayNumber: number
}

/** What a life carries from day to day. */
interface Living extends LifeInput {
  readonly diary: Diary
  readonly back: Back
  readonly flags: Set<RedFlagId>
  zone: string
  lived: number
  dayNumber: number
  nowMs: number
  awayDays: number
  /** Trained last: its facts, its day, and whether its morning was told. */
  trained: { readonly ids: readonly string[]; readonly dayNumber: number; told: boolean } | undefined
  longestRunM: number
  /** Day on which somebody has looked; undefined: nobody is asked. */
  clearedOn: number | undefined
  legLowered: number
  /** Pain reports of late: what may be corrected. */
  late: { readonly id: string; readonly nrs: number }[]
  numbTold: boolean
}

/** One runner, day by day: sleeps, wakes, asks the coach, does what it does, tells what it tells. */
export function live(input: LifeInput): void {
  const { runner, days, calendar } = input
  const living: Living = {
    ...input,
    diary: createDiary(runner, calendar),
    back: backOf(runner),
    flags: new Set(),
    zone: runner.zone,
    lived: 0,
    dayNumber: firstDay,
    nowMs: 0,
    awayDays: 0,
    trained: undefined,
    longestRunM: runner.usualRunM,
    clearedOn: undefined,
    legLowered: 0,
    late: [],
    numbTold: false,
  }
  living.nowMs = wakeAt(living, firstDay)
  for (; living.lived < days; living.lived += 1) {
    liveDay(living)
    goToSleep(living)
  }
}

const wakeAt = ({ calendar, zone, chance }: Living, day: number): number =>
  calendar.startMs(day, zone) + chance.between(...model.day.wakeH) * MS_PER_H

/** The next waking: after a flight it may be the same date again, or the one after next. */
function goToSleep(living: Living): void {
  const { chance, runner, calendar } = living
  const evening = living.nowMs + 0.5 * MS_PER_H
  const flies = chance.happens(runner.travels)
  if (flies) living.zone = chance.pick(zones)
  const rested = evening + (flies ? 12 : 5) * MS_PER_H
  let day = calendar.numberAt(rested, living.zone)
  let wake = wakeAt(living, day)
  while (wake < rested) {
    day += 1
    wake = wakeAt(living, day)
  }
  living.dayNumber = day
  living.nowMs = wake
  sleep(living.back, runner, chance)
}

function liveDay(living: Living): void {
  const { chance, runner } = living
  if (runner.clocksOffMin[0] !== runner.clocksOffMin[1]) living.diary.use(chance.happens(0.3) ? 1 : 0)
  if (chance.happens(living.lived === 3 && runner.firstFlag !== undefined ? 1 : runner.newFlag))
    newFlag(living)
  if (isAway(living)) {
    askPlan(living)
    later(living, 12 * 60)
    return
  }
  tellMorning(living)
  tellUnasked(living)
  correct(living)
  const atWaking = askPlan(living)
  answer(living, atWaking)
  const goesRunning = chance.happens(runner.runs)
  if (goesRunning) run(living)
  const hour = runner.trains === 1 ? 12 : chance.between(...model.day.trainH) - 8
  later(living, Math.max(1, hour) * 60)
  if (trainsToday(living)) train(living, askPlan(living))
  else later(living, 60)
}

const later = (living: Living, minutes: number): void => {
  living.nowMs += minutes * MS_PER_MIN
}

/** Who does what is asked trains on the same four days of a week; others as it comes. */
const trainsToday = ({ runner, chance, lived }: Living): boolean =>
  runner.trains === 1 ? [0, 2, 4, 5].includes(lived % 7) : chance.happens(runner.trains)

function isAway(living: Living): boolean {
  const { chance, runner, calendar, dayNumber } = living
  if (living.awayDays > 0) {
    living.awayDays -= 1
    return true
  }
  if (chance.happens(runner.shortLayoff)) living.awayDays = chance.whole(5, 20)
  else if (chance.happens(runner.longLayoff)) living.awayDays = chance.whole(21, 75)
  if (living.awayDays > 0 && chance.happens(0.3))
    say(living, 'PausePlanned', {
      from: calendar.day(dayNumber),
      to: calendar.day(dayNumber + living.awayDays),
      why: 'holiday',
    })
  return false
}

function askPlan(living: Living): TodayPlan {
  const { diary, nowMs, zone, lived, ask } = living
  const clock = diary.clock(nowMs, zone)
  return ask({ lived, nowMs: clock.nowMs, dayNumber: clock.dayNumber })
}

function say<K extends FactKind>(living: Living, kind: K, data: FactData<K>): Fact {
  later(living, 0.5)
  const fact = living.diary.make(kind, data, living.nowMs, living.zone)
  living.tell([fact])
  return fact
}

function sayPain(
  living: Living,
  moment: PainMoment,
  more: Partial<FactData<'PainReported'>> & { readonly added?: number } = {},
): number {
  const { back, runner, chance, lived } = living
  const { added = 0, ...rest } = more
  const period = runner.tagsPeriod && lived % 28 < 4
  const nrs = toldNrs(back, runner, chance, added + (period ? 1 : 0))
  const newlyNumb = back.numb && !living.numbTold
  const tellsLeg = back.distal > 0 || chance.happens(0.3)
  const { id } = say(living, 'PainReported', {
    moment,
    nrs,
    ...(tellsLeg ? { distal: back.distal } : {}),
    ...(newlyNumb ? { numbOrWeak: true } : {}),
    ...(period ? { period: true } : {}),
    ...rest,
  })
  living.numbTold = back.numb
  living.late = [...living.late.slice(-4), { id, nrs }]
  return nrs
}

function tellMorning(living: Living): void {
  const { trained, chance, runner, dayNumber } = living
  if (trained === undefined || trained.told) return
  const days = dayNumber - trained.dayNumber
  if (days < 1 || days > 3) return
  const recalled = days > 1
  if (!chance.happens(recalled ? runner.recallsMorning : runner.tellsMorning)) return
  const about = chance.happens(0.7) ? trained.ids.at(-1) : undefined
  later(living, 10)
  sayPain(living, 'morning', {
    ...(about === undefined ? {} : { about }),
    ...(recalled ? { recalled: true } : {}),
  })
  trained.told = true
}

/** Told of one's own accord: a bad day, a new sign, or just so. */
function tellUnasked(living: Living): void {
  const { back, chance, numbTold } = living
  const isBad = back.flare > 2 || back.distal > 1 || (back.numb && !numbTold)
  const wellTold = living.runner.tellsMorning === 1
  if (chance.happens(isBad ? 0.5 : wellTold ? 0 : 0.02)) sayPain(living, 'now')
  if (isBad && chance.happens(0.4)) sayPain(living, 'morning')
}

/** A slip of the finger put right, or something taken back. */
function correct(living: Living): void {
  const { chance, runner, late } = living
  const one = late[0]
  if (one === undefined || !chance.happens(runner.corrects)) return
  if (chance.happens(0.7))
    say(living, 'Amended', {
      fact: one.id,
      data: { nrs: Math.max(0, Math.min(10, one.nrs + chance.pick([-3, -1, 1, 3]))) },
    })
  else say(living, 'Retracted', { fact: chance.happens(0.9) ? one.id : (living.trained?.ids[0] ?? one.id) })
}

function newFlag(living: Living): void {
  const { chance, runner, lived, flags } = living
  flags.add(lived === 3 && runner.firstFlag !== undefined ? runner.firstFlag : chance.pick(livedFlags))
  if (chance.happens(0.7) && living.awayDays === 0) answerScreen(living)
}

function answerScreen(living: Living): void {
  const { runner, flags, lived, back, chance } = living
  later(living, 3)
  say(living, 'ScreenAnswered', screenTold(runner, flags, lived, toldNrs(back, runner, chance)))
}

/** Does what the plan asks for besides training. */
function answer(living: Living, plan: TodayPlan): void {
  const { chance, runner, flags, lived } = living
  const asks = (id: string) => plan.items.some(item => item.kind === 'checkin' && item.id === id)
  if (asks('clearance')) {
    living.clearedOn ??= lived + runner.clearedAfterDays
    if (lived >= living.clearedOn) clear(living)
  } else living.clearedOn = undefined
  if (asks('screen') && chance.happens(runner.answers)) answerScreen(living)
  else if (asks('shortScreen') && chance.happens(runner.answers)) {
    if (flags.size > 0 && chance.happens(0.5)) answerScreen(living)
    else
      say(living, 'ShortScreenAnswered', {
        toiletSaddleOrBothLegs: 'no',
        oneLegWeakOrNumb: 'no',
        feverOrFall: 'no',
      })
  }
  if (asks('morning') && plan.morningDue?.about === null && chance.happens(runner.tellsMorning))
    sayPain(living, 'morning')
  lowerLegs(living, plan)
}

function clear(living: Living): void {
  const { chance, calendar, dayNumber, flags } = living
  say(living, 'ClearanceRecorded', {
    by: 'Physio',
    allows: chance.happens(0.85) ? ['drills', 'running'] : chance.happens(0.5) ? ['drills'] : ['running'],
    restrictions: chance.happens(0.3)
      ? [chance.pick(['noHeadLift', 'noStraightLegs', 'holdMax10s', 'noDrills', 'Not before noon'])]
      : [],
    expires: chance.happens(0.3) ? calendar.day(dayNumber + chance.whole(5, 60)) : null,
  })
  living.clearedOn = undefined
  if (chance.happens(0.6)) flags.clear()
}

/** A8, first with one leg; again after some weeks. */
function lowerLegs(living: Living, { level }: TodayPlan): void {
  const { runner, lived, legLowered, chance } = living
  const { legLowerDeg } = runner
  if (legLowerDeg === undefined || level !== 4 || lived < 15 + 2 * legLowered) return
  if (legLowered >= 2 && !chance.happens(0.01)) return
  living.legLowered += 1
  const changed = legLowered < 2 || runner.kind === 'painFree' ? 0 : chance.whole(-20, 20)
  say(living, 'LegLowerTested', {
    legs: legLowered === 0 ? 'one' : 'both',
    ...(legLowered === 0 ? { side: 'left' as const } : {}),
    minLegAngleDeg: Math.min(90, Math.max(0, legLowerDeg + changed)),
    nrs: 0,
  })
}

function run(living: Living): void {
  const { runner, chance, calendar, diary, back } = living
  const far = chance.happens(0.05) ? 2.2 : chance.between(0.4, 1.15)
  const distanceM = Math.round(runner.usualRunM * far)
  const startUtc = calendar.instant(diary.clock(living.nowMs, living.zone).nowMs)
  const timerS = Math.round(distanceM * 0.36)
  later(living, timerS / 60 + 5)
  const { id } = say(living, 'RunRecorded', {
    startUtc,
    distanceM,
    timerS,
    sport: 'running',
    source: 'typed',
  })
  const load =
    model.load.run + Math.max(0, distanceM / living.longestRunM - 1.1) * model.load.runBeyondLongest
  back.load += load
  living.longestRunM = Math.max(living.longestRunM * 0.99, distanceM)
  if (chance.happens(0.5)) sayPain(living, 'during', { about: id, added: duringNrs(back, runner, load) })
  remember(living, id)
}

function train(living: Living, plan: TodayPlan): void {
  const { runner, back, ladder, chance, diary } = living
  if (plan.session === null || plan.doneToday) return
  const strength = plan.items.filter(item => item.kind === 'strength')
  const done = doSession(plan.session, strength, { runner, back, ladder, chance })
  const told = (share: number) => runner.tellsMorning === 1 || chance.happens(share)
  const painkiller = chance.happens(runner.painkiller) ? { painkiller: true } : {}
  // The pain before it names a session that is not yet told: its id is known once it began.
  const before = told(0.9)
  const during = told(0.93)
  const sessionId = before ? idAfter(diary.nextId(), 1) : diary.nextId()
  if (before) sayPain(living, 'before', { about: sessionId, ...painkiller })
  later(living, model.day.sessionMin)
  say(living, 'SessionCompleted', done.data)
  back.load += done.load
  if (during)
    sayPain(living, 'during', { about: sessionId, added: duringNrs(back, runner, done.load), ...painkiller })
  if (!before && !during && painkiller.painkiller)
    sayPain(living, 'during', { about: sessionId, ...painkiller })
  later(living, model.day.afterMin)
  if (told(0.3) && chance.happens(0.5)) sayPain(living, 'after60', { about: sessionId })
  remember(living, sessionId)
}

/** Ids count up, so the one after the next is known too. */
const idAfter = (id: string, more: number): string => {
  const [runner = '', number = ''] = id.split('-')
  return `${runner}-${String(Number(number) + more).padStart(number.length, '0')}`
}

function remember(living: Living, id: string): void {
  const dayNumber = living.diary.clock(living.nowMs, living.zone).dayNumber
  const { trained } = living
  living.trained =
    trained !== undefined && trained.dayNumber === dayNumber
      ? { ids: [...trained.ids, id], dayNumber, told: false }
      : { ids: [id], dayNumber, told: false }
}
