/** 0 emergency, 1 urgent the same day, 2 clinician first, 3 caution, 4 clear. The lowest that fires counts. */
export type Level = 0 | 1 | 2 | 3 | 4

export const levelCodes = {
  0: 'EMERGENCY_NOW',
  1: 'URGENT_SAME_DAY',
  2: 'CLINICIAN_FIRST',
  3: 'CAUTION',
  4: 'CLEAR',
} as const satisfies Record<Level, string>
export type LevelCode = (typeof levelCodes)[Level]

export const pages = [
  'emergency',
  'urgent',
  'clinician',
  'crisis',
  'worthALook',
  'pelvicHealth',
  'hopeless',
] as const
export type Page = (typeof pages)[number]

export const restrictions = [
  'noHeadLift',
  'noStraightLegs',
  'noRunning',
  'noRunningRise',
  'noWalk',
  'noDrills',
  'holdMax10s',
  'breathingCue',
  'getUpRule',
] as const
export type Restriction = (typeof restrictions)[number]

export const lowestLevel = (levels: readonly Level[]): Level => Math.min(4, ...levels) as Level
