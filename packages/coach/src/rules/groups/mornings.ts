import { morningRules, recallDays } from '../../progression/next-morning.ts'
import { rulesOf } from '../rules-of.ts'

export const morningsRules = rulesOf('D', {
  'MO-01': {
    source: 'Rules: Inputs; PN 4',
    numbers: {
      notBeforeH: morningRules.hoursAfter,
      nightEndsAt: morningRules.nightEndsAt,
      recalledDays: recallDays,
    },
  },
  'MO-02': 'Rules: PG-11, until a morning near the usual one; asking daily is our choice',
})
