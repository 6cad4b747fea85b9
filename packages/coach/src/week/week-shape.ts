/** How a week is laid out. Source: EV 5.6 (three to five days), rules.md strength lane; PN 6; our choice [D]. */
export const weekShape = {
  tag: 'D',
  source: 'EV 5.6; PN 6; our choice',
  /** Said as a suggestion while no days are chosen. ISO weekdays, 1 Monday. */
  suggestedDays: [1, 3, 5],
  /** What stands in the sheet where days are chosen; a suggested day promises no minutes. */
  minutesAtFirst: 12,
} as const

/** A week counts with so many sessions of any length. Source: PN 6; our choice [D]. */
export const streakShape = { tag: 'D', source: 'PN 6', sessionsAWeek: 2 } as const

/** Keeping mode: when it is offered, and what it asks for. Source: PN 6, day 40; EV H9; our choice [D]. */
export const keepingShape = {
  tag: 'D',
  source: 'PN 6; EV H9',
  quietWeeks: 4,
  usualAtMostNrs: 1,
  sessionsAWeek: 2,
  minutes: 6,
  suggestedDays: [1, 4],
  /** After a no it is not offered again for so long. */
  askAgainDays: 28,
} as const

/** When a flare plan is asked for, and for how long a flare that was told shows it. Source: PN 6, day 40; [D]. */
export const flarePlanShape = {
  tag: 'D',
  source: 'PN 6; Rules: PG-11',
  wellDays: 14,
  leastMornings: 3,
  /** Above usual pain: still well; a morning like that ends a flare, as in PG-11. */
  riseAtMostNrs: 1,
  writeAgainDays: 182,
  shownAtMostDays: 14,
} as const
