import { battery, type OutcomeKind, outcomeKinds } from '@backstride/coach'

/** Where each question is answered. */
export const pageOf: Readonly<Record<OutcomeKind, string>> = {
  week: '/outcomes/week',
  activities: '/outcomes/activities',
  change: '/outcomes/change',
  questionnaire: '/outcomes/rmdq',
}

/** Which question a rule asks; undefined: it asks none. */
export const outcomeKindOf = (rule: string | undefined): OutcomeKind | undefined =>
  outcomeKinds.find(kind => battery[kind].rule === rule)
