import { changeRule } from './change-label.ts'
import { changeRatedRule } from './change-rated.ts'
import { sixWeekRule } from './look-back.ts'
import { measures } from './measures.ts'
import { naturalCourse } from './natural-course.ts'
import { battery } from './outcome-due.ts'
import { daysBeforeStart } from './outcome-series.ts'
import { startRule } from './outcome-start.ts'
import { weeklyImpactRule } from './weekly-impact.ts'

/** Every number the rules of outcomes stand on. */
export const outcomeNumbers = {
  battery,
  startRule,
  'scores before the start belong to it, days': { daysBeforeStart },
  changeRule,
  measures,
  weeklyImpactRule,
  changeRatedRule,
  sixWeekRule,
  naturalCourse,
} as const
