import type { Tag } from '../rules/rule.ts'

/** What change is known to be worth something, for one measure. */
export interface Measure {
  readonly better: 'lower' | 'higher'
  /** Least and most it can be; undefined where that is not known. */
  readonly range?: readonly [number, number]
  /** Least change that matters to people, or that is no noise of measuring; undefined: none known, so no label. */
  readonly least?: number
  /** At the start at or below this: so low that it cannot show change. */
  readonly floorAtMost?: number
  /** At the start below this: the same. */
  readonly floorBelow?: number
  /** Studies count this and less as recovered. */
  readonly recoveredAtMost?: number
  readonly tag: Tag
  readonly source: string
}

/** Source: EV 3. Change sizes are from studies of groups: for one person they are a yardstick. */
export const measures = {
  painNrs: {
    better: 'lower',
    range: [0, 10],
    least: 2,
    floorAtMost: 3,
    recoveredAtMost: 0,
    tag: 'F',
    source: 'EV 3: R19, R28',
  },
  activities: {
    better: 'higher',
    range: [0, 10],
    least: 2,
    tag: 'F',
    source: 'EV 3: R29 (MDC90 of the mean)',
  },
  oneActivity: {
    better: 'higher',
    range: [0, 10],
    least: 3,
    tag: 'F',
    source: 'EV 3: R29 (MDC90 of one)',
  },
  weeklyImpact: { better: 'lower', range: [0, 100], tag: 'F', source: 'EV 3: R38; no size of change agreed' },
  RMDQ: {
    better: 'lower',
    range: [0, 24],
    least: 5,
    floorBelow: 4,
    recoveredAtMost: 2,
    tag: 'F',
    source: 'EV 3: R19, R28, R31',
  },
  ODI: { better: 'lower', range: [0, 100], least: 10, tag: 'F', source: 'EV 3: R19' },
  STarTBack: { better: 'lower', range: [0, 9], tag: 'F', source: 'EV 3: R33; tells outlook, not change' },
  STarTMSK: { better: 'lower', tag: 'M', source: 'EV 3: R34; no size of change known' },
  MSKHQ: { better: 'higher', range: [0, 56], least: 8, tag: 'F', source: 'EV 3: R35 (6 to 8, or 8 to 10)' },
  PCS: { better: 'lower', range: [0, 52], least: 9, tag: 'M', source: 'EV 3: R36' },
  PROMISPF: { better: 'higher', range: [0, 100], tag: 'M', source: 'EV 3: R37; 2 to 6 T, too wide' },
  PROMISPI: { better: 'lower', range: [0, 100], tag: 'M', source: 'EV 3: R37; 2 to 6 T, too wide' },
  OSTRC: { better: 'lower', range: [0, 100], tag: 'F', source: 'EV 3: R38; no size of change agreed' },
  UWRI: { better: 'higher', range: [0, 36], least: 5, tag: 'F', source: 'EV 3: R39' },
} as const satisfies Readonly<Record<string, Measure>>

export type MeasureId = keyof typeof measures

export const measureOf = (id: MeasureId): Measure => measures[id]
