import type { Advice } from '@backstride/coach'
import { useLingui } from '@lingui/react/macro'
import { outcomeKindOf, pageOf } from './outcome-pages.ts'

/** Something worth doing that is no exercise: what it is, one line about it, and where it is done. */
export interface AdviceWords {
  readonly title: string
  readonly detail: string
  /** Where it is done, with the words of the link; undefined: there is nothing to do here. */
  readonly way?: { readonly href: string; readonly words: string }
}

/** `rule`: which one raised it, where that says more than the advice alone. */
export function useAdviceWords(): (id: Advice['id'], rule?: string) => AdviceWords {
  const { t } = useLingui()
  const questions = {
    week: t`Four short questions about seven days`,
    activities: t`Rate your activities`,
    change: t`Say how it changed`,
    questionnaire: t`Fill in the questionnaire`,
  }
  return (id, rule) => {
    switch (id) {
      case 'contact':
        return {
          title: t`Two flares in two weeks`,
          detail: t`It may be worth talking to a physio. You lose nothing by asking.`,
          way: { href: '/learn/get-help', words: t`When to get help` },
        }
      case 'seeSomeone':
        return {
          title: t`Have someone look this week`,
          detail: t`It has hurt for a while. Someone who can examine you sees more than we do.`,
          way: { href: '/learn/get-help', words: t`When to get help` },
        }
      case 'keepingMode':
        return {
          title: t`Four quiet weeks`,
          detail: t`Two short sessions a week may be enough from here, if you like.`,
          way: { href: '/week', words: t`Look at my week` },
        }
      case 'legLowerTest':
        return {
          title: t`A test with straight legs`,
          detail: t`Two minutes on the floor. It may open positions with long legs.`,
          way: { href: '/assessment/leg-lower', words: t`Start the test` },
        }
      case 'flarePlan':
        return {
          title: t`Your own plan for a flare`,
          detail: t`You wrote it while you were well.`,
          way: { href: '/flare-plan', words: t`Read it` },
        }
      case 'writeFlarePlan':
        return {
          title: t`A plan for a flare`,
          detail: t`Best written while the back is calm. It takes two minutes.`,
          way: { href: '/flare-plan', words: t`Write it` },
        }
      case 'assessment':
        return {
          title: t`Get to know your back`,
          detail: t`Short questions and tests. Some help to choose where you start; skip any of them.`,
          way: { href: '/assessment', words: t`See the steps` },
        }
      case 'outcome': {
        const kind = outcomeKindOf(rule)
        if (kind === undefined)
          return {
            title: t`Worth having someone look`,
            detail: t`Weeks on, little has changed. It is no alarm.`,
            way: { href: '/outcomes/six-weeks', words: t`Look back` },
          }
        return {
          title: t`How is it going?`,
          detail: questions[kind],
          way: { href: pageOf[kind], words: t`Answer now` },
        }
      }
    }
  }
}
