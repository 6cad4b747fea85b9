import { judging } from '../../progression/judge-session.ts'
import { strengthSpacing } from '../../today/strength-today.ts'
import { flarePlanShape, keepingShape, streakShape, weekShape } from '../../week/week-shape.ts'
import { rulesOf } from '../rules-of.ts'

/** The runner's week, keeping mode, and the plan for a flare. */
export const weekRules = rulesOf('D', {
  'WK-01': 'Our choice: the days that suit the runner',
  'WK-02': {
    source: 'EV 5.6; our choice',
    numbers: { weekdays: weekShape.suggestedDays },
  },
  'WK-03': 'PN 6; our choice: moved without a word of blame',
  'WK-04': {
    source: 'Rules: strength lane; PN 9',
    numbers: { apartH: strengthSpacing.apartH, daysInSeven: strengthSpacing.mostDaysInWindow },
  },
  'WK-05': 'PN 6',
  'WK-06': { source: 'PN 6', numbers: { sessionsAWeek: streakShape.sessionsAWeek } },
  'WK-07': 'Issue 5 point 6; PN 6',
  'MT-01': {
    source: 'PN 6; EV H9',
    numbers: { quietWeeks: keepingShape.quietWeeks, usualAtMostNrs: keepingShape.usualAtMostNrs },
  },
  'MT-02': {
    source: 'PN 6; EV H9',
    numbers: { sessionsAWeek: keepingShape.sessionsAWeek, minutes: keepingShape.minutes },
  },
  'MT-03': {
    source: 'PN 6; Rules: PG-02, PG-03',
    numbers: { flareNrs: judging.flareNrs, flareRise: judging.flareRise },
  },
  'FP-01': {
    source: 'PN 6',
    numbers: {
      wellDays: flarePlanShape.wellDays,
      leastMornings: flarePlanShape.leastMornings,
      riseAtMostNrs: flarePlanShape.riseAtMostNrs,
      writeAgainDays: flarePlanShape.writeAgainDays,
    },
  },
  'FP-02': {
    source: 'PN 6; Rules: PG-11',
    numbers: { shownAtMostDays: flarePlanShape.shownAtMostDays },
  },
})
