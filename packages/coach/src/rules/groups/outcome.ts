import { changeRule } from '../../outcome/change-label.ts'
import { changeRatedRule } from '../../outcome/change-rated.ts'
import { sixWeekRule } from '../../outcome/look-back.ts'
import { measures } from '../../outcome/measures.ts'
import { naturalCourse } from '../../outcome/natural-course.ts'
import { battery } from '../../outcome/outcome-due.ts'
import { startRule } from '../../outcome/outcome-start.ts'
import { weeklyImpactRule } from '../../outcome/weekly-impact.ts'
import type { Numbers } from '../rule.ts'
import { rulesOf } from '../rules-of.ts'

const { week, activities, change, questionnaire } = battery
const { painNrs, RMDQ } = measures

/** How change over weeks is asked for and read. */
export const outcomeRules = [
  ...rulesOf('D', {
    'OU-01': { source: 'EV 3: default battery', numbers: timesOf(week) },
    'OU-02': { source: 'EV 3: default battery, R29; PN 4', numbers: timesOf(activities) },
    'OU-03': {
      source: `EV 3: default battery; ${changeRatedRule.source}`,
      numbers: { ...timesOf(change), slight: changeRatedRule.slight, clear: changeRatedRule.clear },
    },
    'OU-04': { source: 'EV 3: default battery, R31; PN 4, 6', numbers: timesOf(questionnaire) },
    'OU-06': { source: changeRule.source, numbers: { leastPct: changeRule.leastPct } },
    'OU-08': {
      source: sixWeekRule.source,
      numbers: {
        fromDay: sixWeekRule.fromDay,
        belowPct: sixWeekRule.belowPct,
        ratedWithinDays: sixWeekRule.ratedWithinDays,
      },
    },
    'OU-09': {
      source: startRule.source,
      numbers: { windowDays: startRule.windowDays, leastMornings: startRule.leastMornings },
    },
    'OU-11': 'EV 3; PN 6: quiet, and none after a missed one',
    'OU-12': 'PN 4, 6: quiet in a flare; our choice',
  }),
  ...rulesOf('F', {
    'OU-07': {
      source: 'EV 3: floors, R31',
      numbers: { painAtMost: painNrs.floorAtMost, rmdqBelow: RMDQ.floorBelow },
    },
    'OU-10': {
      source: naturalCourse.source,
      numbers: { persistentFromWeeks: naturalCourse.persistentFromWeeks, scale: naturalCourse.scale },
    },
    'OU-05': {
      source: weeklyImpactRule.source,
      numbers: { points: weeklyImpactRule.points, couldNotTakePart: weeklyImpactRule.couldNotTakePart },
    },
  }),
].toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** When a question opens, without the name of its rule. */
function timesOf({ rule: _rule, ...times }: Readonly<{ rule: string }> & Numbers): Numbers {
  return times
}
