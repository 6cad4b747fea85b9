import type { Because } from '../rules/rule.ts'
import type { PainAround } from './pain-around.ts'

/** Numbers of PG-01 to PG-08. NRS points unless the name says otherwise. Source: rules.md PG, EV 2.3; [D]. */
export const judging = {
  tag: 'D',
  source: 'Rules: PG; EV 2.1, 2.3',
  flareNrs: 6,
  flareRise: 2,
  watchNrs: [4, 5],
  finishNrs: 3,
  goodNrs: 2,
  goodUnraisedNrs: 4,
  goodRpe: 7,
  goodDonePct: 90,
} as const

export type VerdictRule = 'PG-01' | 'PG-02' | 'PG-03' | 'PG-04' | 'PG-05' | 'PG-06' | 'PG-07' | 'PG-08'

/** Why a session was not a good one, where no earlier rule decided. */
export type FailedCondition = 'during' | 'quality' | 'rpe' | 'done' | 'painkiller'

export interface Verdict extends Because {
  readonly rule: VerdictRule
  /** For PG-08 only. */
  readonly failed: readonly FailedCondition[]
}

/** What else is looked at besides pain. */
export interface SessionEffort {
  readonly stopWord: boolean
  readonly quality: boolean
  readonly rpe: number
  readonly completedPct: number
  /** Cleared after leg symptoms or bone stress: good only without any pain during and no rise. [PG-17] */
  readonly painFreeOnly: boolean
}

/** Judges one session: the first rule that matches wins. */
export function judgeSession(pain: PainAround, effort: SessionEffort): Verdict {
  const { usual, before, during, after60, next } = pain
  const d24 = next === undefined || usual === undefined ? undefined : next - usual
  const rose = during !== undefined && (before === undefined || during > before)
  const saw = known({
    usual,
    before,
    during,
    after60,
    next,
    d24,
    rpe: effort.rpe,
    donePct: effort.completedPct,
  })
  const decide = (rule: VerdictRule, failed: readonly FailedCondition[] = []): Verdict => ({
    rule,
    saw,
    failed,
  })

  if (pain.legChange || effort.stopWord) return decide('PG-01')
  if (atLeast(during, judging.flareNrs) || atLeast(next, judging.flareNrs)) return decide('PG-02')
  if (atLeast(d24, judging.flareRise) || staysUp(pain)) return decide('PG-03')
  if (rose && during >= judging.watchNrs[0]) return decide('PG-04')
  if ((rose && during === judging.finishNrs) || (d24 !== undefined && d24 > 0)) return decide('PG-05')
  const failed = failedConditions(pain, effort)
  if (d24 !== undefined && failed.length === 0) return decide('PG-06')
  return d24 === undefined ? decide('PG-07') : decide('PG-08', failed)
}

const atLeast = (nrs: number | undefined, least: number): boolean => nrs !== undefined && nrs >= least

/** Up by 2 an hour later and not back by the next morning; not known yet counts as not back. */
function staysUp({ before, after60, next }: PainAround): boolean {
  if (before === undefined || after60 === undefined || after60 - before < judging.flareRise) return false
  return next === undefined || next > before
}

function failedConditions(pain: PainAround, effort: SessionEffort): readonly FailedCondition[] {
  const { during, before, painkiller } = pain
  const unraised = during !== undefined && before !== undefined && during <= before
  const mild =
    during !== undefined && (during <= judging.goodNrs || (during <= judging.goodUnraisedNrs && unraised))
  const duringOk = effort.painFreeOnly ? during === 0 : mild
  return [
    ...(duringOk ? [] : (['during'] as const)),
    ...(effort.quality ? [] : (['quality'] as const)),
    ...(effort.rpe <= judging.goodRpe ? [] : (['rpe'] as const)),
    ...(effort.completedPct >= judging.goodDonePct ? [] : (['done'] as const)),
    ...(painkiller ? (['painkiller'] as const) : []),
  ]
}

const known = (values: Readonly<Record<string, number | undefined>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined),
  )
