import { deloadRules } from '../../progression/deload.ts'
import { entryRules as entry } from '../../progression/entry.ts'
import { lastingFlare } from '../../progression/flares.ts'
import { judging } from '../../progression/judge-session.ts'
import { layoffRules } from '../../progression/layoff.ts'
import { recallDays } from '../../progression/pain-log.ts'
import { progressRules as progress } from '../../progression/progress-rules.ts'
import { weekGuard } from '../../progression/risen-week.ts'
import { roundQuality } from '../../progression/round-quality.ts'
import { rulesOf } from '../rules-of.ts'

export const progressionRules = rulesOf('D', {
  'PG-01': 'Rules: PG; EV 1.5, 2.3, 2.4',
  'PG-02': {
    source: 'Rules: PG; EV 2.1, 2.3',
    numbers: { painFromNrs: judging.flareNrs, pauseH: progress.pauseAfterFlareH },
  },
  'PG-03': {
    source: 'Rules: PG; EV 2.1, 2.3',
    numbers: { riseNrs: judging.flareRise, rounds: entry.fewerRounds },
  },
  'PG-04': {
    source: 'Rules: PG; EV 2.3; PN 4',
    numbers: { duringNrs: judging.watchNrs, rounds: entry.fewerRounds },
  },
  'PG-05': {
    source: 'Rules: PG; EV 2.3; PN 4',
    numbers: { duringNrs: judging.finishNrs, riseBelowNrs: judging.flareRise },
  },
  'PG-06': {
    source: 'Rules: PG; EV 2.1, 2.3; PN 4',
    numbers: {
      duringAtMostNrs: judging.goodNrs,
      unraisedAtMostNrs: judging.goodUnraisedNrs,
      rpeAtMost: judging.goodRpe,
      donePct: judging.goodDonePct,
      cleanShare: roundQuality.passingShare,
    },
  },
  'PG-07': { source: 'Rules: PG; EV 2.3', numbers: { recalledDays: recallDays } },
  'PG-08': { source: 'Rules: PG; PN 4', numbers: { sameFailures: progress.sameFailureRuns } },
  'PG-09': {
    source: 'Rules: PG; EV 2.3',
    numbers: { goods: progress.goodsToRise, apartH: progress.goodsApartH },
  },
  'PG-10': {
    source: 'Rules: PG; EV 2.3; PN 3, menstruation',
    numbers: { flaresWithinDays: progress.flaresWithinDays },
  },
  'PG-11': {
    source: 'Rules: PG; EV 2.3; PN 4',
    numbers: {
      overAtUsualPlusNrs: lastingFlare.overAtUsualPlusNrs,
      cautionFromDays: lastingFlare.cautionDays,
      clinicianFromDays: lastingFlare.clinicianDays,
      worseByNrs: lastingFlare.worseByNrs,
    },
  },
  'PG-12': {
    source: 'Rules: PG; EV 2.3',
    numbers: {
      windowDays: weekGuard.windowDays,
      leastMornings: weekGuard.leastMornings,
      riseAboveNrs: weekGuard.riseNrs,
    },
  },
  'PG-13': {
    source: 'Rules: PG; PN 4',
    numbers: { roundsRunning: roundQuality.spiralRounds, lostUnderS: roundQuality.spiralUnderS },
  },
  'PG-14': {
    source: 'Rules: PG; PN 4',
    numbers: {
      goods: progress.goodsToRise,
      usualAtMostNrs: progress.fastUsualNrs,
      rpeAtMost: progress.fastRpe,
      everyDays: progress.fastEveryDays,
    },
  },
  'PG-15': {
    source: 'Rules: PG; PN 4',
    numbers: {
      fewerRoundsFromDays: layoffRules.fewerRoundsDays,
      stepBackFromDays: layoffRules.stepBackDays,
      entryAgainFromDays: layoffRules.entryAgainDays,
    },
  },
  'PG-16': {
    source: 'Rules: PG; EV 5.6',
    numbers: { everyWeeks: deloadRules.everyWeeks, volumeShare: deloadRules.volumeShare },
  },
  'PG-17': 'Rules: PG; Warden 2021 [M]',
  'OL-01': 'Our choice: less or easier was asked for; PN 9, too little time',
})
