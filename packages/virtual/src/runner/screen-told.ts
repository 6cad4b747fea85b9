import { type RedFlagId, redFlagIds, type ScreenDocument } from '@backstride/facts'
import type { Runner } from './runner.ts'

/** What the runner answers on a day: every question, the flags it has, its spell of pain. */
export function screenTold(
  runner: Runner,
  flags: ReadonlySet<RedFlagId>,
  day: number,
  painAtRest: number,
): ScreenDocument {
  const answers = Object.fromEntries(redFlagIds.map(id => [id, flags.has(id) ? 'yes' : 'no']))
  const inPain = runner.usualNrs > 0 || painAtRest > 0
  return {
    ageYears: runner.ageYears,
    answers: answers as ScreenDocument['answers'],
    qualifiers: [],
    episode: inPain
      ? {
          weeks: runner.episodeWeeks + Math.floor(day / 7),
          // Enough better not to be asked about its course: RF61 has vignettes of its own.
          improvedPct: 40,
          first: false,
          worsening: false,
          painAtRest,
          noEasingPosition: false,
          cannotStandOrWalk: false,
        }
      : null,
    boneStress: { impactFocalPain: 'no', days: 0, risks: [] },
    inflammatory: {
      onsetBefore40: 'no',
      gradual: 'no',
      betterWithExercise: 'no',
      notBetterWithRest: 'no',
      nightPainEasesOnRising: 'no',
    },
  }
}
