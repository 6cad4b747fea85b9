import { frontOfHipRules } from '../../screening/front-of-hip.ts'
import { computedFlags } from '../../screening/red-flags.ts'
import { rescreenRules as again } from '../../screening/rescreen-rules.ts'
import { rulesOf } from '../rules-of.ts'

export const rescreenRules = rulesOf('D', {
  'RS-01': {
    source: 'Screen: re-screen; EV 1.6',
    numbers: { riseNrs: again.risenNrs, painFromNrs: again.highNrs },
  },
  'RS-02': {
    source: 'Screen: re-screen, new leg feeling; EV 1.5',
    numbers: { distalFrom: again.belowKneeDistal },
  },
  'RS-03': { source: 'Screen: in pain weekly; PN 4', numbers: { everyDays: again.inPainDays } },
  'RS-04': { source: 'Screen: pain-free monthly; PN 4', numbers: { everyDays: again.painFreeDays } },
  'RS-05': { source: 'Screen: 30 days away; EV 1.6', numbers: { awayFromDays: again.awayDays } },
  'RS-06': 'Screen: ended early at an emergency',
  'RS-07': {
    source: 'Screen: RF60 after 24 h; EV 1.4: 72 h',
    numbers: { painAfterH: computedFlags.RF60.askedAgainAfterH, boneAfterH: again.focalPainHours },
  },
  'RS-08': 'Our choice: a screen of a newer version cannot be read here',
  'RS-09': {
    source: 'PN 1, front of the hip: pinches again',
    numbers: { sessionsRunning: frontOfHipRules.pinchesRunning },
  },
  'RS-10': 'Screen: re-screen card of three rows; a row that is no clear no, our choice',
})
