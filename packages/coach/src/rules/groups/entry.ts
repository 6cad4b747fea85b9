import { entryRules as entry } from '../../progression/entry.ts'
import { rulesOf } from '../rules-of.ts'

export const entryRules = rulesOf('D', {
  'EN-01': {
    source: 'Rules: HH, Entry; EV 5.6',
    numbers: {
      painBelowNrs: entry.gentleNrs,
      testFromS: entry.longTestS,
      rounds: entry.rounds,
      holdS: entry.holdS,
      restS: entry.restS,
    },
  },
  'EN-02': {
    source: 'Rules: HH, Entry; EV 5.6',
    numbers: {
      painFromNrs: entry.gentleNrs,
      painBelowNrs: entry.walkingNrs,
      testFromS: entry.shortTestS,
      testBelowS: entry.longTestS,
    },
  },
  'EN-03': { source: 'Rules: HH, Entry', numbers: { testBelowS: entry.shortTestS } },
  'EN-04': { source: 'Rules: HH, Entry; EV 5.6', numbers: { painFromNrs: entry.walkingNrs } },
  'EN-05': { source: 'Rules: HH, Entry, level 3', numbers: { rounds: entry.rounds, holdS: entry.holdS } },
  'EN-06': 'Rules: HH, "Steady?"; article A6',
})
