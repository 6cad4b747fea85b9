import { strengthSpacing } from '../../today/strength-today.ts'
import { rulesOf } from '../rules-of.ts'

export const strengthRules = rulesOf('D', {
  'ST-01': { source: 'Rules: strength lane; PN 9', numbers: { apartH: strengthSpacing.apartH } },
  'ST-02': {
    source: 'Rules: strength lane; PN 9',
    numbers: { daysAtMost: strengthSpacing.mostDaysInWindow, windowDays: strengthSpacing.windowDays },
  },
  'ST-03': 'Rules: strength lane; PN 9',
  'ST-04': 'PN 9; our choice: a ladder begins at its first open step',
  'ST-05': 'PN 3 and 9; our choice',
  'ST-06': 'PN 9, level 3',
  'ST-07': 'PN 3: what rises no further',
  'ST-08': 'Rules: strength lane; PN 9',
})
