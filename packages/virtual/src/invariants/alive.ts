import type { Because } from '@backstride/coach'
import { goodsRunning, weekIsWorse } from './progress.ts'
import { type Invariant, inWords, isHarder, newestFirst, type Seen } from './seen.ts'

/** Good sessions running that must have led to something harder, in ordinary weeks. */
const enough = 4

/** Days with nothing that may hold a runner back: no limits, no clearance, no flare of late. */
function nothingHoldsBack(seen: Seen): boolean {
  const { plan, told, record } = seen
  return (
    plan.level === 4 &&
    plan.restrictions.length === 0 &&
    told.clearances().length === 0 &&
    !told.has('KeepingModeChosen') &&
    record.sinceLowered() > 0 &&
    !weekIsWorse(seen) &&
    told
      .sessions()
      .slice(-8)
      .every(session => told.around(session).flare === undefined)
  )
}

/** After enough good sessions at six rounds running, something has got harder, or nothing harder is open. */
function keepsRising(seen: Seen, holds: (good: boolean, saw?: () => string) => void): void {
  const both = seen.compared
  if (both === undefined || !nothingHoldsBack(seen)) return
  const { planned, done } = both
  const goods = goodsRunning(seen, { variant: done.hold.hardest.variant, holdS: 0 })
    .filter(({ hold }) => hold.rounds >= 6)
    .slice(0, enough)
  const first = goods.at(-1)
  const days = [done, ...goods].map(({ dayNumber }) => dayNumber)
  if (first === undefined || goods.length < enough || isSpreadOut(days)) return
  // After days off it is less for a while. [PG-15]
  if (seen.today - done.dayNumber >= 7) return
  // A leg sign or a stop word since, told apart from any session, made it easier.
  if ((seen.told.lastStopMs() ?? Number.NEGATIVE_INFINITY) >= first.atMs) return
  // So did much pain. [PG-02]
  if (hurtMuchSince(seen, first.atMs)) return
  // A test that came out lower since may have closed what was open.
  if (seen.told.legLowered().some(({ at }) => Date.parse(at) >= first.atMs)) return
  const rose = isHarder(planned, first.hold.hardest)
  holds(
    rose || isTop(seen),
    () => `${goods.length} good at ${first.hold.hardest.variant}, then ${inWords(planned)}`,
  )
}

function hurtMuchSince({ told }: Seen, sinceMs: number): boolean {
  for (const { atMs, data } of newestFirst(told.reports())) {
    if (atMs < sinceMs) return false
    if (data.nrs >= 6) return true
  }
  return false
}

const isSpreadOut = (days: readonly number[]): boolean =>
  days.some((day, index) => index > 0 && Math.abs((days[index - 1] ?? day) - day) >= 7)

/** Nothing harder is open from here: the ladder's end, or the leg-lower test is not yet done. */
function isTop(seen: Seen): boolean {
  const planned = seen.planned.hold
  if (planned === undefined || planned.holdS < 20) return false
  const tests = seen.told.legLowered().filter(({ data }) => data.legs === 'both')
  const tested = tests.at(-1)?.data.minLegAngleDeg
  const most = tested === undefined ? 1.6 : seen.ladder.straightLegs(tested + 15)
  return !seen.ladder
    .above(planned.variant)
    .some(
      next =>
        next.automatic &&
        next.demand - planned.demand <= 0.75 &&
        (!next.straightLegs || next.legRatio <= most - 0.01),
    )
}

export const alive: readonly Invariant[] = [
  {
    id: 'SIM-27',
    says: {
      en: 'Every fourth week of steady training has a lighter volume, by 30 % or more (PG-16).',
      de: 'Jede vierte Woche gleichmäßigen Trainings hat weniger Umfang, um 30 % oder mehr (PG-16).',
    },
    check: ({ record }, holds) => {
      if (record.steadyDays() >= 28)
        holds(record.sinceLowered() < 28, () => `${record.sinceLowered()} days without`)
    },
  },
  {
    id: 'SIM-28',
    says: {
      en: 'A pain-free runner who does what is asked keeps rising, and reaches tier 3 within 12 weeks with the test with straight legs A8.',
      de: 'Wer ohne Schmerz tut, was gefragt ist, kommt weiter und erreicht mit dem Test mit gestreckten Beinen A8 binnen 12 Wochen Rang 3.',
    },
    check: (seen, holds) => {
      if (seen.runner.kind !== 'painFree') return
      keepsRising(seen, holds)
      if (seen.lived !== 83) return
      const planned = seen.planned.hold
      const done = seen.lastHold
      const tiers = [planned?.variant, done?.hold.hardest.variant].map(
        id => seen.ladder.variant(id ?? '')?.tier ?? 0,
      )
      holds(Math.max(...tiers) >= 3, () => `after 12 weeks ${inWords(planned)}`)
    },
  },
  {
    id: 'SIM-29',
    says: {
      en: 'No dead end for whoever has a usual pain of 3 to 4: when all goes well, it keeps rising.',
      de: 'Keine Sackgasse bei einem üblichen Schmerz von 3 bis 4: Wenn alles gut geht, geht es weiter.',
    },
    check: (seen, holds) => {
      if (seen.compared === undefined) return
      const usual = seen.told.usual(seen.today)
      if (usual !== undefined && usual >= 2.5 && usual <= 4.5) keepsRising(seen, holds)
    },
  },
  {
    id: 'SIM-30',
    says: {
      en: 'Every decision names at least one published rule, and bears the version of the rules and of their numbers.',
      de: 'Jede Entscheidung nennt mindestens eine veröffentlichte Regel und trägt die Version der Regeln und ihrer Zahlen.',
    },
    check: ({ plan, ruleIds }, holds) => {
      const versioned = plan.rulesVersion !== '' && plan.thresholds !== ''
      const isNamed = ({ rule }: Because): boolean => ruleIds.has(rule)
      const nameless = plan.items.filter(({ because }) => because.length === 0 || !because.every(isNamed))
      const advised = plan.advice.every(({ because }) => isNamed(because))
      holds(versioned && advised && nameless.length === 0 && plan.items.length > 0, () =>
        JSON.stringify([nameless, plan.advice]),
      )
    },
  },
]
