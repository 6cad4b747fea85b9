import type { Rule } from '../rules/rule.ts'
import type { ClearanceSpan } from './red-flags.ts'

/** Days a clearance holds at most; an earlier date named by whoever cleared wins. */
export const clearanceSpanDays = {
  legSymptoms: 90,
  pregnancy: 84,
  lasting: 365,
} as const satisfies Record<ClearanceSpan, number>

/** Days at caution after a clearance. */
const cautionDays = 14

/** How the way back works. Specification: the safety screen, "Levels" and clearance; numbers are our choice. */
export const clearanceRules = {
  'CL-01': { id: 'CL-01', tag: 'D', source: 'Screen: way back after 0, 1 or 2' },
  'CL-02': {
    id: 'CL-02',
    tag: 'D',
    source: 'Screen: cleared, two weeks at level 3',
    cautionDays,
    numbers: { cautionDays },
  },
  'CL-03': { id: 'CL-03', tag: 'D', source: 'Screen: cleared, then 4 with restrictions' },
  'CL-04': {
    id: 'CL-04',
    tag: 'D',
    source: 'Screen: how long a clearance holds; PN 4',
    numbers: {
      legSymptomsDays: clearanceSpanDays.legSymptoms,
      pregnancyDays: clearanceSpanDays.pregnancy,
      lastingDays: clearanceSpanDays.lasting,
    },
  },
  'CL-05': {
    id: 'CL-05',
    tag: 'D',
    source: 'Screen: a covered id that gets worse, a new related symptom; EV 1.5',
  },
} as const satisfies Record<string, Rule & { cautionDays?: number }>
