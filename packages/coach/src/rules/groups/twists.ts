import { twistRules } from '../../progression/twist-rungs.ts'
import { rulesOf } from '../rules-of.ts'

export const twistsRules = rulesOf('D', {
  'HM-01': {
    source: 'Rules: Twists; article A12, A14; PN 1',
    numbers: { startPerSide: twistRules.startPerSide },
  },
  'HM-02': {
    source: 'Rules: Twists; article A14; PN 1',
    numbers: { risePerSide: twistRules.risePerSide, mostPerSide: twistRules.mostPerSide },
  },
  'HM-03': {
    source: 'Rules: PG, one step easier',
    numbers: { easierPerSide: twistRules.risePerSide, leastPerSide: twistRules.leastPerSide },
  },
  'HM-04': 'Rules: PG-04, range one stage back',
  'HM-05': 'Rules: PG, hold',
  'HM-06': {
    source:
      'Rules: Twists, a stage opens; article A13; EV 5.7; which of number and stage comes first our choice',
    numbers: { perStage: twistRules.perStage, stageRiseNrs: twistRules.stageRiseNrs },
  },
  'HM-07': 'PN 1, front of the hip: a pinch, back to standing; Rules: Twists',
})
