import { conditionNumbers } from '../../conditions/conditions.ts'
import { rulesOf } from '../rules-of.ts'

/** What a lasting condition changes; pregnancy and fragile bones are LV-05 and LV-06. */
export const conditionsRules = rulesOf('D', {
  'CO-01': 'PN 2, RF17: leaking, heaviness, bulge or doming',
  'CO-02': 'Screen: RF63c; no trial of safe limits was found (PN 12)',
  'CO-03': 'PN 2, RF62: known slip or pars fracture; the flag tells it not apart from an operation',
  'CO-04': 'PN 3, neck pain',
  'CO-05': 'Screen: RF63b; PN 3, blood pressure tablets: by feel, never by heart rate',
  'CO-06': 'Screen: RF65; PN 3, get-up rule',
  'CO-07': {
    source: 'PN 3, age: nothing is shut by age alone',
    numbers: { ageYears: conditionNumbers.ageFrom, entryEasier: conditionNumbers.entryEasier },
  },
  'CO-08': 'PN 3, flattening hurts; EV 5.1',
  'CO-09': 'PN 3, arching or downhill hurts',
  'CO-10': {
    source: 'PN 3, first 45 minutes after getting up: Snook 1998; transfer our choice',
    numbers: { minutes: conditionNumbers.bendingWaitsMin },
  },
})
