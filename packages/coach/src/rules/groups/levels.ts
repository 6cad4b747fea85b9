import { holdSteps } from '../../ladder/climb.ts'
import { walkRules } from '../../today/walk.ts'
import { rulesOf } from '../rules-of.ts'

export const levelsRules = rulesOf('D', {
  'SC-01': 'Screen: never screened',
  'LV-01': {
    source: 'Screen: restrictions; rules: HH, straight legs',
    numbers: { legRatioUntested: holdSteps.legRatioUntested },
  },
  'LV-02': { source: 'Screen: level 2, walking', numbers: { minutes: walkRules.minutes } },
  'LV-03': {
    source: 'Screen: level 3; EV 1.6',
    numbers: {
      holdAtMostS: holdSteps.holdS[0],
      demandAtMost: holdSteps.entryDemand,
      tierAtMost: holdSteps.entryTier,
    },
  },
  'LV-04': 'Screen: RF23 and RF24, no walk; PN 2: Robertson 2017',
  'LV-05': 'PN 3, pregnancy: not lying on the back; advice on length varies (ACOG-based pages)',
  'LV-06': 'PN 3, osteoporosis: Brooke-Wavell 2022; limits per drill our choice',
})
