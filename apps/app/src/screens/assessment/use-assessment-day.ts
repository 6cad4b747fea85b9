import {
  type AssessmentDay,
  type AssessmentOpening,
  type AssessmentState,
  type AssessmentStep,
  assessmentOpening,
  assessmentStateOf,
  flagsStanding,
} from '@backstride/coach'
import { isKind, type KnownFact } from '@backstride/facts'
import { useMemo } from 'react'
import { useStandingScreen } from '../../app/safety/standing-screen.ts'
import { useDay, useFacts } from '../../app/services.tsx'

/** The assessment as it stands today. */
export interface AssessmentToday {
  readonly facts: readonly KnownFact[]
  readonly state: AssessmentState
  readonly day: AssessmentDay
  openingOf(step: AssessmentStep, painNrs?: number): AssessmentOpening
}

export function useAssessmentToday(): AssessmentToday {
  const facts = useFacts()
  const date = useDay()
  const standing = useStandingScreen()
  return useMemo(() => {
    const state = assessmentStateOf(facts)
    const told = facts.filter(isKind('PainReported')).at(-1)?.data.nrs
    const day: AssessmentDay = {
      date,
      level: standing?.level.level ?? null,
      restrictions: standing?.level.restrictions ?? [],
      flags: standing === undefined ? [] : flagsStanding(standing.level),
      painNrs: told,
    }
    return {
      facts,
      state,
      day,
      openingOf: (step, painNrs = told) => assessmentOpening(step, state, { ...day, painNrs }),
    }
  }, [facts, date, standing])
}
