import type { Text } from '@backstride/kit'
import type { TemplateId } from './template.ts'

/** Too little time is never a fail: either of these is a session. Source: physio notes 9, last line. */
export const leastSession = {
  minutes: 2,
  eitherOf: ['twoOnTheFloor', 'twoStanding'] as const satisfies readonly TemplateId[],
  says: {
    en: 'Two minutes are enough for today: three holds, or ten turns a side.',
    de: 'Zwei Minuten reichen für heute: dreimal halten oder zehn Drehungen je Seite.',
  },
} as const satisfies {
  readonly minutes: number
  readonly eitherOf: readonly TemplateId[]
  readonly says: Text
}

/** What fits into the time there is, the longest first; with less than two minutes still the least. */
export const templatesFitting = <Timed extends { readonly minutes: number }>(
  all: readonly Timed[],
  minutes: number,
): readonly Timed[] =>
  all
    .filter(each => each.minutes <= Math.max(minutes, leastSession.minutes))
    .sort((a, b) => b.minutes - a.minutes)
