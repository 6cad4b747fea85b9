/** How the rating of change since the start is read. Source: EV 3: R39; the same steps downwards are our choice [D]. */
export const changeRatedRule = {
  tag: 'F',
  source: 'EV 3: R39; downwards our choice',
  slight: 2,
  clear: 4,
} as const

export type RatedLabel = 'clearlyBetter' | 'slightlyBetter' | 'same' | 'slightlyWorse' | 'clearlyWorse'

/** -5 to 5 in words. [OU-03] */
export function ratedLabel(change: number): RatedLabel {
  const { slight, clear } = changeRatedRule
  if (change >= clear) return 'clearlyBetter'
  if (change >= slight) return 'slightlyBetter'
  if (change <= -clear) return 'clearlyWorse'
  if (change <= -slight) return 'slightlyWorse'
  return 'same'
}
