import type { Text } from '@backstride/kit'

/** What is conveyed at one moment. The screen shows it until the next one; the voice says it once. */
export interface Cue {
  /** Another key: something new is conveyed, even in the same words. */
  readonly key: string
  /** At most six words where seconds count. */
  readonly caption: Text
  /** null: nothing is said now; what was begun may end. */
  readonly spoken: Text | null
  /** count: late is worse than never, so a late voice is cut. guide: may begin late. */
  readonly kind: 'count' | 'guide'
}

/** How much the voice says. Captions show the same either way. */
export type Talk = 'full' | 'less'

/** What else reaches the runner, besides the voice. */
export interface Heard {
  /** Without tones the voice counts. */
  readonly tones: boolean
  /** The audio clock: while it stands still, no second counts. */
  readonly clock: 'missing' | 'asleep' | 'running'
  /** How fast the voice speaks; 1 is its own pace. A slow one needs more time for every line. */
  readonly rate: number
}

export const allHeard: Heard = { tones: true, clock: 'running', rate: 1 }

/** How a cue is to be said. */
export interface Voicing extends Pick<Heard, 'tones' | 'rate'> {
  readonly talk: Talk
}
