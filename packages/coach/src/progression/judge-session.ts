import type { Because } from '../rules/rule.ts'
import type { PainAround } from './pain-around.ts'
import type { Quality } from './round-quality.ts'

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

/** Why a session was not a good one, where no earlier rule decided; `unknown`: something was not told or not seen. */
export type FailedCondition = 'during' | 'quality' | 'rpe' | 'done' | 'painkiller' | 'unknown'

export interface Verdict extends Because {
  readonly rule: VerdictRule
  /** For PG-08 only. */
  readonly failed: readonly FailedCondition[]
  /** A flare, and not the first within 14 days. [PG-10] */
  readonly again?: Because
  /** A little pain that is no good one after a clearance. [PG-17] */
  readonly strict?: Because
}

/** What else is looked at besides pain. */
export interface SessionEffort {
  readonly stopWord: boolean
  /** Whether the rounds were clean; unknown where only what nobody saw or felt is missing. */
  readonly quality: Quality
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
  const strict =
    effort.painFreeOnly && !failed.includes('unknown') && failed.includes('during') && isMild(pain)
  if (d24 !== undefined && failed.length === 0) return decide('PG-06')
  if (d24 === undefined) return decide('PG-07')
  const verdict = decide('PG-08', failed)
  return strict ? { ...verdict, strict: { rule: 'PG-17', saw: { during: during ?? 0 } } } : verdict
}

const atLeast = (nrs: number | undefined, least: number): boolean => nrs !== undefined && nrs >= least

/** Up by 2 an hour later and not back by the next morning; not known yet counts as not back. */
function staysUp({ before, after60, next }: PainAround): boolean {
  if (before === undefined || after60 === undefined || after60 - before < judging.flareRise) return false
  return next === undefined || next > before
}

/** Little pain, or no more than just before. */
function isMild({ during, before }: PainAround): boolean {
  if (during === undefined) return false
  const unraised = before !== undefined && during <= before
  return during <= judging.goodNrs || (during <= judging.goodUnraisedNrs && unraised)
}

function failedConditions(pain: PainAround, effort: SessionEffort): readonly FailedCondition[] {
  const { during, painkiller } = pain
  const duringOk = effort.painFreeOnly ? during === 0 : isMild(pain)
  const isUnknown = during === undefined || effort.quality === 'unknown'
  return [
    ...(duringOk || during === undefined ? [] : (['during'] as const)),
    ...(effort.quality === 'lost' ? (['quality'] as const) : []),
    ...(effort.rpe <= judging.goodRpe ? [] : (['rpe'] as const)),
    ...(effort.completedPct >= judging.goodDonePct ? [] : (['done'] as const)),
    ...(painkiller ? (['painkiller'] as const) : []),
    ...(isUnknown ? (['unknown'] as const) : []),
  ]
}

/** Asked of every session in every lane: a plain loop. */
function known(values: Readonly<Record<string, number | undefined>>): Readonly<Record<string, number>> {
  const told: Record<string, number> = {}
  for (const name of Object.keys(values)) {
    const value = values[name]
    if (value !== undefined) told[name] = value
  }
  return told
}
