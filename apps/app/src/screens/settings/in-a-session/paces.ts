/** How fast the voice speaks; 1 is its own pace. [D] */
export const paces = { slower: 0.8, normal: 1, faster: 1.25 } as const

export type Pace = keyof typeof paces

/** The pace nearest to a rate, which an older version or another device may have set in between. */
export function paceOf(rate: number): Pace {
  const names: readonly Pace[] = ['normal', 'slower', 'faster']
  const far = (name: Pace) => Math.abs(paces[name] - rate)
  return names.reduce((nearest, name) => (far(name) < far(nearest) ? name : nearest))
}
