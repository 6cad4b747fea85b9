import type { Because, PlanChange, TodayPlan } from '@backstride/coach'
import type { FactOf } from '@backstride/facts'
import { useLingui } from '@lingui/react/macro'
import type { PainReport } from './use-pain-report.ts'

interface ToldInput {
  readonly state: PainReport['state']
  readonly report: FactOf<'PainReported'> | undefined
  readonly change: PlanChange
  readonly plan: TodayPlan
}

/** What the screen says first: the number, and what it does to the day. */
export function useToldWords({ state, report, change, plan }: ToldInput): {
  readonly heading: string
  readonly lead: string
} {
  const { t } = useLingui()
  if (state === 'undone')
    return {
      heading: t`Taken back. Today is as it was.`,
      lead: t`The journal keeps the entry, marked as taken back. You can bring it back there.`,
    }
  if (state === 'ask' || report === undefined)
    return {
      heading: t`How is your back right now?`,
      lead: t`Tap a number. It is kept at once, and today follows.`,
    }
  const { nrs } = report.data
  const thanks = t`Thanks for telling.`
  switch (gistOf(change, plan)) {
    case 'same':
      return { heading: t`Pain ${nrs}. Today stays as it is.`, lead: thanks }
    case 'closed':
      return { heading: t`Pain ${nrs}. No drills for now.`, lead: thanks }
    case 'askedFirst':
      return { heading: t`Pain ${nrs}. First a few questions.`, lead: thanks }
    case 'easier':
      return {
        heading: plan.doneToday ? t`Pain ${nrs}. Next time gets easier.` : t`Pain ${nrs}. Today gets easier.`,
        lead: thanks,
      }
    case 'changed':
      return { heading: t`Pain ${nrs}. Today changes.`, lead: thanks }
  }
}

/**
 * The rule that stands in full: what bent the day, where it was bent. A card that is only asked besides keeps its reason
 * at its own line.
 */
export function reasonToSay(change: PlanChange, plan: TodayPlan): Because | undefined {
  if (gistOf(change, plan) === 'askedFirst') return change.because
  const bent = change.changes.find(({ kind }) => kind !== 'asked' && kind !== 'answered')
  return bent === undefined ? change.because : bent.because
}

function gistOf(
  { changes }: PlanChange,
  plan: TodayPlan,
): 'same' | 'closed' | 'askedFirst' | 'easier' | 'changed' {
  if (changes.length === 0) return 'same'
  const closed = changes.some(({ kind }) => kind === 'drillsClosed')
  if (changes.some(({ kind }) => kind === 'asked') && (closed || plan.session === null)) return 'askedFirst'
  if (closed) return 'closed'
  const ways = changes.flatMap(change => (change.kind === 'dose' ? [change.way] : []))
  return ways.length > 0 && ways.every(way => way === 'easier') ? 'easier' : 'changed'
}
