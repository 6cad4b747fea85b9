import { exploreRound } from '../../explore/explore.ts'
import { rulesOf } from '../rules-of.ts'

export const exploreRules = rulesOf('D', {
  'EX-01': {
    source: 'Rules: HH, Explore round; article A7; PN 1',
    numbers: {
      level: exploreRound.level,
      mostPainNrs: exploreRound.mostPainNrs,
      positions: exploreRound.positions,
      holdS: exploreRound.holdS,
      demandAbove: exploreRound.demandAbove,
    },
  },
  'EX-02': 'Rules: HH, Explore round; PN 1',
})
