import type { TodayPlan } from '@backstride/coach'
import { Trans } from '@lingui/react/macro'
import { MainButton } from '../../look/actions/actions.tsx'

/** The one thing to do after telling, from the most urgent down. */
export function NextButton({ plan, state }: { readonly plan: TodayPlan; readonly state: 'told' | 'undone' }) {
  if (state === 'undone')
    return (
      <MainButton href="/">
        <Trans>Back to today</Trans>
      </MainButton>
    )
  const asked = plan.items.find(item => item.kind === 'checkin' && item.id !== 'morning')
  if (plan.level === 0 || plan.level === 1)
    return (
      <MainButton href="/result">
        <Trans>What to do</Trans>
      </MainButton>
    )
  if (asked?.id === 'shortScreen')
    return (
      <MainButton href="/short-screen">
        <Trans>Answer one card</Trans>
      </MainButton>
    )
  if (asked?.id === 'screen')
    return (
      <MainButton href="/screening">
        <Trans>Answer the safety questions</Trans>
      </MainButton>
    )
  if (plan.level === 2)
    return (
      <MainButton href="/result">
        <Trans>What this means</Trans>
      </MainButton>
    )
  return (
    <MainButton href="/">
      <Trans>Fine, go with this</Trans>
    </MainButton>
  )
}
