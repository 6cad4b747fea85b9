/** Names of questionnaires, as they are called everywhere; the keys are those of the fact `ScoreTyped`. They are not translated. */
export const instrumentNames = {
  RMDQ: 'Roland-Morris (RMDQ-24)',
  ODI: 'Oswestry (ODI)',
  STarTBack: 'STarT Back',
  STarTMSK: 'STarT MSK',
  MSKHQ: 'MSK-HQ',
  PCS: 'PCS',
  PROMISPF: 'PROMIS PF',
  PROMISPI: 'PROMIS PI',
  OSTRC: 'OSTRC',
  UWRI: 'UWRI',
} as const
