import {
  type Because,
  type ConditionId,
  type FlagId,
  holdSteps,
  isAllowed,
  type LadderVariant,
  shutBy,
  type TodayPlan,
  variantOf,
} from '@backstride/coach'
import type { Text } from '@backstride/kit'
import type { Drill } from '../catalogue/drill.ts'
import type { LadderInfo } from '../catalogue/ladder-info.ts'
import { conditionsToday, openingOf } from '../catalogue/ladder-steps/closings.ts'
import { hollowHold } from '../ladders/hollow-hold.ts'
import { ruleSentences } from '../rules/sentences.ts'
import { isAmongFirstSteps } from './first-steps.ts'

/** Why a drill is to be read and not done: in one sentence, and by the rule behind it. */
export interface NotForNow {
  readonly says: Text
  readonly because: Because
}

export type LibraryDay = Pick<TodayPlan, 'level' | 'items' | 'session' | 'restrictions'> & {
  /** What the safety screen found, cleared or not. */
  readonly flags: readonly FlagId[]
  /** What else lasts, known by age or because the runner told. */
  readonly conditions?: readonly ConditionId[]
}

/** Why no drill at all is for today; undefined: the day is open. */
export function closedToday({ level, items, session, restrictions }: LibraryDay): NotForNow | undefined {
  if (level === null) return byRule({ rule: 'SC-01', saw: {} })
  if (level <= 1) return byRule({ rule: 'CL-01', saw: { level } })
  if (level === 2)
    return byRule(
      restrictions.includes('noWalk') ? { rule: 'LV-04', saw: {} } : { rule: 'LV-02', saw: { level } },
    )
  if (session !== null) return undefined
  const because = items.find(({ id }) => id !== 'morning')?.because[0]
  return because === undefined ? undefined : byRule(because)
}

/** Why this drill is not for now, the day as a whole first; undefined: nothing speaks against it. */
export function notForNow(
  drill: Drill,
  day: LibraryDay,
  ladders: readonly LadderInfo[],
): NotForNow | undefined {
  const closed = closedToday(day)
  if (closed !== undefined || day.level === null) return closed
  const condition = shutBy(drill.id, drill.ladder, conditionsToday(day))
  if (condition !== undefined) return byRule(condition)
  if (day.level === 3 && !isAmongFirstSteps(drill)) return firstStepsOnly
  const variant = drill.ladder === 'hollowHold' ? variantOf(hollowHold, drill.id) : undefined
  if (variant !== undefined) return holdClosed(variant, day)
  const info = ladders.find(({ ladder }) => ladder === drill.ladder)
  if (info === undefined) return undefined
  const { level, restrictions, flags } = day
  if (openingOf(info, { level, restrictions, flags }).open.includes(drill.id)) return undefined
  const openWhenClear = openingOf(info, { level: 4, restrictions, flags }).open.includes(drill.id)
  return openWhenClear ? firstStepsOnly : limited(ownLimit)
}

function holdClosed(variant: LadderVariant, { level, restrictions }: LibraryDay): NotForNow | undefined {
  if (variant.headLift && restrictions.includes('noHeadLift')) return limited(headStaysDown)
  if (variant.straightLegs && restrictions.includes('noStraightLegs')) return limited(legsStayBent)
  if (variant.legRatio > holdSteps.legRatioUntested) return limited(legTestFirst)
  return isAllowed(variant, { restrictions, entryTierOnly: level === 3 }) ? undefined : entryOnly
}

const headStaysDown: Text = {
  en: 'Your answers ask for the head to stay down.',
  de: 'Nach deinen Antworten bleibt der Kopf erst einmal liegen.',
}
const legsStayBent: Text = {
  en: 'Your answers ask for bent legs.',
  de: 'Nach deinen Antworten bleiben die Beine erst einmal gebeugt.',
}
const legTestFirst: Text = {
  en: 'Legs this long and low wait until it is tested how low yours can go with a flat back.',
  de: 'So lang und tief kommen die Beine erst, wenn geprüft ist, wie tief deine mit flachem Rücken gehen.',
}
const ownLimit: Text = {
  en: 'Your answers keep this one for later.',
  de: 'Nach deinen Antworten kommt diese hier später.',
}
const firstSteps: Text = {
  en: 'With caution only the first three steps of this ladder are open.',
  de: 'Bei Vorsicht sind nur die ersten drei Stufen dieser Leiter offen.',
}

const limited = (says: Text): NotForNow => ({ says, because: { rule: 'LV-01', saw: {} } })
const caution: Because = { rule: 'LV-03', saw: { level: 3 } }
const entryOnly: NotForNow = { says: ruleSentences['LV-03'], because: caution }
const firstStepsOnly: NotForNow = { says: firstSteps, because: caution }

const sentences: Readonly<Record<string, Text>> = ruleSentences
const byRule = ({ rule, saw }: Because): NotForNow => ({
  says: sentences[rule] ?? ruleSentences['LV-02'],
  because: { rule, saw },
})
