import type { Fact, FactKind, KnownFact } from '@backstride/facts'
import { isKnown } from '@backstride/facts'
import { useLingui } from '@lingui/react/macro'
import { useFormat } from '../language/format.ts'
import { useSay } from '../language/language.tsx'
import { drillName } from './drill-names.ts'
import { useAssessmentWords } from './fact-words/assessment-words.ts'
import type { FactWords } from './fact-words/fact-words-type.ts'
import { useOutcomeWords } from './fact-words/outcome-words.ts'
import { useWeekWords } from './fact-words/week-words.ts'
import { usePreferences } from './services.tsx'
import { useSessionWords } from './session-words.ts'

/** Every entry in words: what was recorded, nothing concluded. */
export function useFactWords(): (fact: Fact) => FactWords {
  const { t } = useLingui()
  const format = useFormat()
  const say = useSay()
  const [{ units }] = usePreferences()
  const sessionWords = useSessionWords()
  const assessmentWords = useAssessmentWords()
  const outcomeWords = useOutcomeWords()
  const weekWords = useWeekWords()
  const places = [t`back`, t`buttock`, t`thigh`, t`calf`, t`foot`]
  const answers = { no: t`no`, yes: t`yes`, unsure: t`not sure` }
  const momentTitle = (moment: string, nrs: number): string => {
    switch (moment) {
      case 'morning':
        return t`Morning: pain ${nrs} of 10`
      case 'before':
        return t`Before a session: pain ${nrs} of 10`
      case 'during':
        return t`During a session, at most: pain ${nrs} of 10`
      case 'after60':
        return t`An hour later: pain ${nrs} of 10`
      default:
        return t`Pain ${nrs} of 10`
    }
  }

  const known = (fact: KnownFact): FactWords => {
    switch (fact.kind) {
      case 'PainReported': {
        const { moment, nrs, distal, numbOrWeak, painkiller, period, recalled } = fact.data
        const place = distal === undefined ? undefined : places[distal]
        const details = [
          place === undefined ? undefined : t`Reaches: ${place}`,
          numbOrWeak ? t`a leg newly numb or weak` : undefined,
          painkiller ? t`with a painkiller` : undefined,
          period ? t`put down to a period` : undefined,
          recalled ? t`told afterwards` : undefined,
        ]
        return {
          title: momentTitle(moment, nrs),
          detail: details.filter(each => each !== undefined).join(', '),
        }
      }
      case 'SessionCompleted':
        return sessionWords(fact.data)
      case 'ScreenAnswered': {
        const marked = Object.values(fact.data.answers).filter(
          answer => answer === 'yes' || answer === 'unsure',
        ).length
        return { title: t`Safety questions answered`, detail: t`${marked} of them with yes or not sure` }
      }
      case 'ShortScreenAnswered': {
        const { toiletSaddleOrBothLegs, oneLegWeakOrNumb, feverOrFall } = fact.data
        const given = [toiletSaddleOrBothLegs, oneLegWeakOrNumb, feverOrFall]
          .map(each => answers[each])
          .join(', ')
        return { title: t`Short card answered`, detail: given }
      }
      case 'ScreenMarksConfirmed':
        return {
          title: fact.data.stood ? t`Marked answers confirmed` : t`Marked answers taken back`,
          detail: fact.data.marked.join(', '),
        }
      case 'ClearanceRecorded': {
        const { by, allows, expires } = fact.data
        const allowed = allows.map(each => (each === 'drills' ? t`drills` : t`running`)).join(', ')
        const until = expires == null ? undefined : format.day(expires)
        return {
          title: t`Seen by: ${by}`,
          detail: [
            allowed === '' ? t`Nothing allowed yet` : t`Allows: ${allowed}`,
            until === undefined ? undefined : t`until ${until}`,
          ]
            .filter(each => each !== undefined)
            .join(', '),
        }
      }
      case 'PositionsExplored': {
        const { positions, hardest, stopWord } = fact.data
        const names = positions.map(each => say(drillName(each))).join(' · ')
        const name = hardest === null ? undefined : say(drillName(hardest))
        const felt = name === undefined ? '' : t`Felt hardest: ${name}`
        return { title: t`Explored: ${names}`, detail: stopWord === undefined ? felt : t`Stopped early` }
      }
      case 'RunRecorded': {
        const distance = format.distance(fact.data.distanceM, units)
        const minutes = format.minutes(Math.round(fact.data.timerS / 60))
        return { title: t`Run: ${distance}`, detail: minutes }
      }
      case 'PainSitesMarked':
      case 'MovementPreferenceTold':
      case 'TrainingTold':
      case 'SittingTold':
      case 'SqueezeTested':
      case 'HipFlexorTested':
      case 'LegLowerTested':
      case 'PlankTimed':
      case 'AssessmentSkipped':
        return assessmentWords(fact)
      case 'WeeklyImpactTold':
      case 'ActivitiesRated':
      case 'ChangeRated':
      case 'ScoreTyped':
      case 'RmdqAnswered':
        return outcomeWords(fact)
      case 'WeekChosen':
      case 'SessionMoved':
      case 'PausePlanned':
      case 'KeepingModeChosen':
      case 'FlarePlanWritten':
        return weekWords(fact)
      case 'Amended':
        return { title: t`Correction`, detail: '' }
      case 'Retracted':
        return { title: t`Taken back`, detail: '' }
    }
  }
  return fact =>
    isKnown(fact)
      ? known(fact)
      : { title: t`An entry of a newer version`, detail: t`Kept as it is: ${fact.kind}` }
}

/** Kinds that can be corrected in place; the others are answered again, or taken back. */
export const correctable: ReadonlySet<FactKind> = new Set<FactKind>([
  'PainReported',
  'SessionCompleted',
  'ClearanceRecorded',
  'RunRecorded',
  'ShortScreenAnswered',
])
