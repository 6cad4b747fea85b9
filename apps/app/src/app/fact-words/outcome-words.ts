import { ratedLabel, weeklyImpactScore } from '@backstride/coach'
import { instrumentNames } from '@backstride/content'
import type { FactOf } from '@backstride/facts'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../../language/format.ts'
import { usePreferences } from '../services.tsx'
import type { FactWords } from './fact-words-type.ts'

type OutcomeFact = FactOf<
  'WeeklyImpactTold' | 'ActivitiesRated' | 'ChangeRated' | 'ScoreTyped' | 'RmdqAnswered'
>

export function useOutcomeWords(): (fact: OutcomeFact) => FactWords {
  const { t } = useLingui()
  const format = useFormat()
  const [{ units }] = usePreferences()
  const changes = {
    clearlyBetter: t`clearly better`,
    slightlyBetter: t`a little better`,
    same: t`about the same`,
    slightlyWorse: t`a little worse`,
    clearlyWorse: t`clearly worse`,
  }
  return fact => {
    switch (fact.kind) {
      case 'WeeklyImpactTold': {
        const { longestComfortableRunM, daysMissed } = fact.data
        const score = weeklyImpactScore(fact.data)
        const longest =
          longestComfortableRunM === undefined ? undefined : format.distance(longestComfortableRunM, units)
        return {
          title: t`Weekly impact: ${score} of 100`,
          detail: [
            longest === undefined ? undefined : t`longest comfortable run ${longest}`,
            daysMissed === undefined ? undefined : t`days left out: ${daysMissed}`,
          ]
            .filter(each => each !== undefined)
            .join(', '),
        }
      }
      case 'ActivitiesRated':
        return {
          title: t`Activities rated`,
          detail: fact.data.activities
            .map(({ words, score }) => `${words ?? t`Running`}: ${score}`)
            .join(' · '),
        }
      case 'ChangeRated': {
        const words = changes[ratedLabel(fact.data.change)]
        return { title: t`Since the start: ${words}`, detail: '' }
      }
      case 'ScoreTyped': {
        const { instrument, score, takenOn, by } = fact.data
        const name = instrumentNames[instrument]
        const value = format.number(score)
        return {
          title: t`Score typed in: ${name} ${value}`,
          detail: [takenOn === undefined ? undefined : format.day(takenOn), by]
            .filter(each => each !== undefined)
            .join(', '),
        }
      }
      case 'RmdqAnswered': {
        const count = fact.data.ticked.length
        return { title: t`Questionnaire (RMDQ): ${count} of 24`, detail: '' }
      }
    }
  }
}
