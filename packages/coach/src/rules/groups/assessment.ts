import { assessmentNumbers } from '../../assessment/assessment-rules.ts'
import { rulesOf } from '../rules-of.ts'

const { offer, legLower, plank, hipFlexor, change, sitting } = assessmentNumbers

/** The tests and questions beside the safety screen (A1-A9). */
export const assessmentRules = rulesOf('D', {
  'AS-01': {
    source: 'Our choice: EV 4, steps short and free to skip; PN 6, no nagging',
    numbers: { everyDays: offer.everyDays, weeks: offer.weeks },
  },
  'AS-02': 'Screen: levels 0 to 2',
  'AS-03': 'Rules: Entry; EV 4 (A7)',
  'AS-04': {
    source: 'EV 4 (A8): after 2 weeks of training, never at intake; days with training our choice',
    numbers: {
      afterDays: legLower.afterDays,
      leastTrainingDays: legLower.leastTrainingDays,
      offAtMostDays: legLower.offAtMostDays,
    },
  },
  'AS-05': {
    source: 'EV 4 (A8): level 4, pain at most 2',
    numbers: { level: legLower.level, mostPainNrs: legLower.mostPainNrs },
  },
  'AS-06': {
    source: 'Rules: HH, straight legs; PN 4',
    numbers: { bothAfterDays: legLower.bothAfterDays },
  },
  'AS-07': 'PN 3: pressing flat hurts, then neither A7 nor A8; A6 our choice',
  'AS-08': {
    source: 'Our choice: a hold to the end, as the explore round',
    numbers: { level: plank.level, mostPainNrs: plank.mostPainNrs },
  },
  'AS-09': { source: 'Rules: Entry; PN 4 (A9)', numbers: { fromDay: plank.fromDay } },
  'AS-10': 'PN 3, lasting conditions; screen: restrictions',
  'AS-11': {
    source: 'EV 4 (A6): below 5 degrees nothing is told; EV 9, phone as inclinometer (R87)',
    numbers: { changeDeg: hipFlexor.changeDeg, levelWithinDeg: hipFlexor.levelWithinDeg },
  },
  'AS-12': {
    source: 'Our choice: no error of this test at home is known; one band of the eye',
    numbers: { changeDeg: change.legLowerDeg },
  },
  'AS-13': {
    source: 'Our choice: no error of this test at home is known; EV 4.2, trend only',
    numbers: { changeS: change.plankS, changeShare: change.plankShare },
  },
  'AS-14': 'Article A3; EV H10, observational (R23)',
  'AS-15': 'Article A3; EV H2 (R20); rules, strength lane',
  'AS-16': 'Article A3; EV H10, observational (R23)',
  'AS-17': 'Article A3; PN 1, PN 9 (after a run)',
  'AS-18': {
    source: 'EV 6.4: no link with new back pain over time (R45); breaks for comfort',
    numbers: { longSpellMin: sitting.longSpellMin, breakMin: sitting.breakMin },
  },
})
