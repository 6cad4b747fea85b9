import { explain, type SessionPlan, type TodayPlan } from '@backstride/coach'
import { ruleSentences } from '@backstride/content'
import { useLingui } from '@lingui/react/macro'
import { useLang, useSay } from '../../language/language.tsx'
import { capital, numberWords } from '../../language/number-words.ts'

export interface TodayWords {
  /** The sentence that answers "what do I do now?" */
  readonly heading: string
  /** Why: the sentence of the rule that decided. */
  readonly lead: string
}

export function useTodayWords(plan: TodayPlan): TodayWords {
  const { t } = useLingui()
  const lang = useLang()
  const say = useSay()
  const ruleSays = (kind: 'drill' | 'checkin' | 'walk' | 'rest'): string | undefined => {
    const because = plan.items.find(item => item.kind === kind && item.id !== 'morning')?.because[0]
    if (because === undefined) return undefined
    const { rule } = explain(because, ruleSentences, lang)
    return say(ruleSentences[rule as keyof typeof ruleSentences], because.saw)
  }
  const spelled = (count: number) => say(numberWords(count))
  const sessionHeading = ({ hold, twists }: SessionPlan): string => {
    const perSide = twists.reduce((sum, each) => sum + each.perSide, 0)
    const many = spelled(perSide)
    if (hold === null) {
      const first = capital(many)
      return t`${first} twists a side.`
    }
    const rounds = capital(spelled(hold.rounds))
    return perSide === 0 ? t`${rounds} holds.` : t`${rounds} holds, then ${many} twists a side.`
  }
  if (plan.level === null)
    return {
      heading: t`First: is it safe to start?`,
      lead: t`A few cards with plain questions. It takes two to three minutes, and your answers stay here.`,
    }
  if (plan.level === 2)
    return plan.items.some(({ kind }) => kind === 'rest')
      ? { heading: t`Rest, and have someone look first.`, lead: ruleSays('rest') ?? '' }
      : { heading: t`Have someone look first. Walking is fine.`, lead: ruleSays('walk') ?? '' }
  const asksFirst = plan.items.some(({ kind, id }) => kind === 'checkin' && id !== 'morning')
  if (plan.doneToday && !asksFirst)
    return {
      heading: t`Done for today.`,
      lead: t`A day between is part of the plan. Tomorrow morning we ask one thing: how is it?`,
    }
  if (asksFirst && (plan.session !== null || plan.doneToday))
    return { heading: t`First, a quick look at how you are.`, lead: ruleSays('checkin') ?? '' }
  if (plan.session !== null) return { heading: sessionHeading(plan.session), lead: ruleSays('drill') ?? '' }
  if (plan.items.some(({ kind }) => kind === 'walk'))
    return { heading: t`No drills today. A walk is welcome.`, lead: ruleSays('walk') ?? '' }
  if (plan.items.some(({ kind }) => kind === 'rest'))
    return { heading: t`Today you rest.`, lead: ruleSays('rest') ?? '' }
  return { heading: t`First, a quick look at how you are.`, lead: ruleSays('checkin') ?? '' }
}
