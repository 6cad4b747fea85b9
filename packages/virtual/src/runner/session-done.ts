import type { TodayItem, TodayPlan } from '@backstride/coach'
import type { FactData, HoldRound, SessionItem } from '@backstride/facts'
import type { Chance } from '../chance/chance.ts'
import type { LadderData } from '../told/ladder-data.ts'
import type { Back } from './back.ts'
import { model } from './model.ts'
import type { Runner } from './runner.ts'

type SessionPlan = NonNullable<TodayPlan['session']>

/** What was done of a plan, and how heavy it was. */
export interface SessionDone {
  readonly data: FactData<'SessionCompleted'>
  /** Minutes of table-top (model: load). */
  readonly load: number
}

/** Does a session as this runner would: all of it, less, more, or until the back lifts. */
export function doSession(
  plan: SessionPlan,
  strength: readonly Extract<TodayItem, { kind: 'strength' }>[],
  { runner, back, ladder, chance }: { runner: Runner; back: Back; ladder: LadderData; chance: Chance },
): SessionDone {
  const less = chance.happens(runner.doesLess)
  const more = !less && chance.happens(runner.doesMore)
  // Chosen shorter beforehand, or given up on the way: only the first says so.
  const chosenShort = less && chance.happens(0.6)
  const outside = chosenShort ? { outsideLadder: true } : {}
  const hold =
    plan.hold === null ? undefined : holdItems(plan.hold, { less, more, runner, back, ladder, chance })
  const twists = twistItems(plan, { less, more, chance })
  const done = {
    hold: hold === undefined ? undefined : Math.min(100, (100 * hold.heldS) / hold.askedS),
    twists: twists.asked === 0 ? undefined : Math.min(100, (100 * twists.done) / twists.asked),
  }
  const shares = [done.hold, done.twists].filter(share => share !== undefined)
  const completedPct =
    shares.length === 0 ? 100 : shares.reduce((sum, share) => sum + share, 0) / shares.length
  const stopWord = chance.happens(runner.stopWord)
  const doesStrength = strength.length > 0 && !less
  const strengthItems = doesStrength ? strength.map(item => strengthItem(item, chance)) : []
  const hipAsked = twists.items.some(({ variant, twists: set }) => variant === 'HM2' && (set?.left ?? 0) > 0)
  const load =
    (hold?.ds ?? 0) / 60 +
    twists.done * model.load.twistsPerSide +
    strengthItems.length * 2 * model.load.strengthSet
  return {
    load,
    data: {
      items: [
        ...(hold?.items.map(item => ({ ...item, ...outside })) ?? []),
        ...twists.items.map(item => ({ ...item, ...outside })),
        ...strengthItems,
      ],
      rpe: hold?.rpe ?? 3,
      completedPct: Math.round(stopWord ? completedPct / 2 : completedPct),
      // Other apps and older versions tell only the whole.
      ...(chance.happens(0.8) ? { lanePct: lanePctOf(done) } : {}),
      ...(stopWord ? { stopWord: 'sharp' } : {}),
      ...(hipAsked && chance.happens(0.2) ? { frontOfHip: hipFelt(chance, runner) } : {}),
    },
  }
}

const lanePctOf = ({ hold, twists }: { hold: number | undefined; twists: number | undefined }) => ({
  ...(hold === undefined ? {} : { hold }),
  ...(twists === undefined ? {} : { twists }),
})

const hipFelt = (chance: Chance, { sensitivity }: Runner): 'felt' | 'notFelt' | 'pinches' =>
  chance.happens(sensitivity / 20) ? 'pinches' : chance.pick(['felt', 'notFelt'])

interface Doing {
  readonly less: boolean
  readonly more: boolean
  readonly chance: Chance
}

function holdItems(
  plan: NonNullable<SessionPlan['hold']>,
  doing: Doing & { runner: Runner; back: Back; ladder: LadderData },
) {
  const { less, more, runner, back, ladder, chance } = doing
  const above = ladder.above(plan.variant)
  const heavier =
    more && chance.happens(0.3) ? above[chance.whole(0, Math.max(0, above.length - 1))]?.id : undefined
  const start = heavier ?? plan.variant
  const targetS = plan.holdS + (more && heavier === undefined ? chance.whole(1, 4) : 0)
  const rounds = less
    ? chance.whole(1, Math.max(1, plan.rounds - 1))
    : plan.rounds + (more && chance.happens(0.2) ? 2 : 0)
  const items: { variant: string; rounds: HoldRound[] }[] = [{ variant: start, rounds: [] }]
  let heldS = 0
  let ds = 0
  let hardest = 0
  for (let round = 0; round < rounds; round += 1) {
    const item = items.at(-1)
    if (item === undefined) break
    const demand = ladder.variant(item.variant)?.demand ?? 0
    const isTest = plan.entryTest && round === 0
    const done = holdRound(isTest ? 30 : targetS, demand, round, { runner, back, chance })
    item.rounds.push(done)
    heldS += Math.min(done.cleanS, isTest ? plan.holdS : targetS)
    ds += demand * done.cleanS
    hardest = Math.max(hardest, (demand * done.targetS) / back.staminaDs)
    const easier = isTest
      ? afterTest(done.cleanS, item.variant)
      : lostTwice(item.rounds)
        ? (ladder.below(item.variant).toSorted((a, b) => a.demand - b.demand)[0]?.id ?? item.variant)
        : item.variant
    if (easier !== item.variant) items.push({ variant: easier, rounds: [] })
  }
  const felt = hardest * model.holding.rpeAtMost + chance.bell(0.7)
  return {
    items: items.filter(item => item.rounds.length > 0),
    heldS,
    askedS: plan.rounds * plan.holdS,
    ds,
    rpe: Math.min(10, Math.max(0, Math.round(felt))),
  }
}

/** A7 chooses the rounds that follow it. Source: rules, HH, Entry. */
const afterTest = (heldS: number, variant: string): string =>
  variant !== 'HH02' || heldS >= 30 ? variant : heldS >= 10 ? 'HH01' : 'HH00'

const lostTwice = (rounds: readonly HoldRound[]): boolean =>
  rounds.length >= 2 && rounds.slice(-2).every(({ contact, cleanS }) => contact !== 2 && cleanS < 5)

function holdRound(
  targetS: number,
  demand: number,
  round: number,
  { runner, back, chance }: { runner: Runner; back: Back; chance: Chance },
): HoldRound {
  const { costByRound, spread } = model.holding
  const able =
    demand === 0 ? 600 : (back.staminaDs / demand) * (1 - costByRound * round) * (1 + chance.bell(spread))
  const heldS = chance.happens(runner.losesContact) ? chance.between(0, targetS) : able
  const seenBy = chance.happens(runner.contactUnknown)
    ? 'unknown'
    : chance.pick(['felt', 'felt', 'phone', 'camera'] as const)
  if (heldS >= targetS) return { targetS, cleanS: targetS, contact: 2, seenBy }
  const cleanS = Math.max(0, Math.round(heldS * 10) / 10)
  return { targetS, cleanS, contact: cleanS >= targetS - 2 ? 1 : 0, seenBy }
}

function twistItems(plan: SessionPlan, { less, more, chance }: Doing) {
  const asked = plan.twists.reduce((sum, { perSide }) => sum + perSide, 0)
  const sets = less ? plan.twists.slice(0, chance.whole(1, Math.max(1, plan.twists.length))) : plan.twists
  const items = sets.map(({ variant, perSide, reach }, index): SessionItem => {
    const many = perSide + (more && index === sets.length - 1 ? chance.whole(1, 10) : 0)
    return {
      variant,
      rounds: [],
      twists: { left: many, right: many },
      ...(reach === undefined ? {} : { reach }),
    }
  })
  return { items, asked, done: items.reduce((sum, { twists }) => sum + (twists?.left ?? 0), 0) }
}

function strengthItem({ id, dose }: Extract<TodayItem, { kind: 'strength' }>, chance: Chance): SessionItem {
  const sides = dose.sides === 2 ? (['left', 'right'] as const) : [undefined]
  const bySide = <T extends object>(set: T) =>
    sides.map(side => (side === undefined ? set : { ...set, side }))
  if ('reps' in dose) {
    const { reps } = dose
    const sets = Array.from({ length: dose.sets }, () =>
      bySide({ reps: chance.happens(0.9) ? reps : Math.max(0, reps - 2), target: reps }),
    )
    return { variant: id, rounds: [], sets: sets.flat() }
  }
  const { holdS } = dose
  const rounds = Array.from({ length: dose.rounds }, () =>
    bySide({ targetS: holdS, cleanS: holdS, contact: 2 as const, seenBy: 'felt' as const }),
  )
  return { variant: id, rounds: rounds.flat() }
}
