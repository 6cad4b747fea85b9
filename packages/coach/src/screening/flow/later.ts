import type { Answer, ScreenDocument } from '@backstride/facts'
import { type Day, daysBetween } from '@backstride/kit'
import type { InflammatoryId } from './cards.ts'

/** Asked on a later day, when it can be answered in peace: two minutes, and it may be skipped. Source: PN 5; [D]. */
export const laterRules = {
  tag: 'D',
  source: 'PN 2, 5: day 3 to 7',
  fromDay: 3,
  toDay: 7,
  legPainFromAge: 50,
  patternFromWeeks: 12,
  moodFromWeeks: 6,
  moodFromNrs: 5,
} as const

export const laterPattern = [
  'onsetBefore40',
  'gradual',
  'betterWithExercise',
  'notBetterWithRest',
  'nightPainEasesOnRising',
] as const satisfies readonly InflammatoryId[]

/** `RF64b`: thoughts of harming oneself, always alone and always last. */
export type LaterItem = 'RF10' | (typeof laterPattern)[number] | 'RF64a' | 'RF64b'

const DAYS_PER_WEEK = 7

/** What is left to ask on `today` of a sore back whose screen was answered on `answeredOn`, in order. */
export function laterItemsDue(screen: ScreenDocument, answeredOn: Day, today: Day): readonly LaterItem[] {
  const days = daysBetween(answeredOn, today)
  const { episode, ageYears, answers, inflammatory } = screen
  if (episode === null || days < laterRules.fromDay || days > laterRules.toDay) return []
  const weeks = episode.weeks + days / DAYS_PER_WEEK
  const items: LaterItem[] = []
  if (ageYears >= laterRules.legPainFromAge && answers.RF10 === undefined) items.push('RF10')
  if (weeks >= laterRules.patternFromWeeks && inflammatory === undefined) items.push(...laterPattern)
  const moodAsked = weeks >= laterRules.moodFromWeeks || episode.painAtRest >= laterRules.moodFromNrs
  if (moodAsked && answers.RF64b === undefined) items.push('RF64a', 'RF64b')
  return items
}

export type LaterAnswers = Readonly<Partial<Record<LaterItem, Answer | 'declined'>>>

/**
 * The screen with what was asked later, as it stands today: a screen of its own, so that a clearance given meanwhile
 * does not cover what nobody had been asked.
 */
export function withLaterAnswers(
  screen: ScreenDocument,
  answeredOn: Day,
  today: Day,
  later: LaterAnswers,
): ScreenDocument {
  const { RF10, RF64a, RF64b } = later
  const plain = (answer: Answer | 'declined' | undefined): Answer =>
    answer === 'declined' || !answer ? 'no' : answer
  const pattern = laterPattern.some(item => later[item] !== undefined)
    ? {
        inflammatory: {
          onsetBefore40: plain(later.onsetBefore40),
          gradual: plain(later.gradual),
          betterWithExercise: plain(later.betterWithExercise),
          notBetterWithRest: plain(later.notBetterWithRest),
          nightPainEasesOnRising: plain(later.nightPainEasesOnRising),
        },
      }
    : {}
  const { episode } = screen
  const weeksMore = daysBetween(answeredOn, today) / DAYS_PER_WEEK
  return {
    ...screen,
    ...pattern,
    episode: episode && {
      ...episode,
      weeks: Math.min(5200, Math.round((episode.weeks + weeksMore) * 10) / 10),
    },
    answers: {
      ...screen.answers,
      ...(RF10 === undefined ? {} : { RF10: plain(RF10) }),
      ...(RF64a === undefined ? {} : { RF64a: plain(RF64a) }),
      ...(RF64b === undefined ? {} : { RF64b }),
    },
  }
}
