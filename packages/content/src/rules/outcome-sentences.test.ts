import { battery, changeRatedRule, changeRule, sixWeekRule, weeklyImpactRule } from '@backstride/coach'
import { expect, it } from 'vitest'
import { outcomeSentences } from './outcome-sentences.ts'

it.each(['en', 'de'] as const)('[OU-03] [OU-05] [OU-06] [OU-08] say the numbers that decide, in %s', lang => {
  const says = (id: keyof typeof outcomeSentences) => outcomeSentences[id][lang]
  for (const day of battery.change.onDays) expect(says('OU-03')).toContain(String(day / 7))
  expect(says('OU-03')).toContain(String(changeRatedRule.slight))
  expect(says('OU-03')).toContain(String(changeRatedRule.clear))
  for (const points of weeklyImpactRule.points) expect(says('OU-05')).toContain(String(points))
  expect(says('OU-06')).toContain(`${changeRule.leastPct} %`)
  expect(says('OU-08')).toContain(`${sixWeekRule.belowPct} %`)
})
