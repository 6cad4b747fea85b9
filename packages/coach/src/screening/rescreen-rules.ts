/** When the screen is asked again. Source: the safety screen, "In the app"; EV 1.6; our choice [D]. */
export const rescreenRules = {
  tag: 'D',
  source: 'Screen: re-screen; EV 1.6',
  risenNrs: 3,
  highNrs: 7,
  belowKneeDistal: 3,
  inPainDays: 7,
  painFreeDays: 30,
  awayDays: 30,
  focalPainHours: 72,
} as const
