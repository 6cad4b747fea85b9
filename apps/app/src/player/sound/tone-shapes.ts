import type { ToneName } from './tone-plan.ts'

/** notice: something is conveyed that the voice could not say; the caption has it. */
export type Tone = ToneName | 'notice'

export interface Note {
  readonly hz: number
  /** After the tone begins. */
  readonly atS: number
  readonly lengthS: number
  /** Loudness at its height, 0 to 1. */
  readonly gain: number
}

/** Soft, and told apart by pitch: up for begin, two for the end, low for a lifted back, the same twice for a notice. */
export const toneShapes: Readonly<Record<Tone, readonly Note[]>> = {
  count: [{ hz: 660, atS: 0, lengthS: 0.09, gain: 0.25 }],
  start: [{ hz: 990, atS: 0, lengthS: 0.3, gain: 0.35 }],
  halfway: [{ hz: 770, atS: 0, lengthS: 0.14, gain: 0.2 }],
  end: [
    { hz: 990, atS: 0, lengthS: 0.14, gain: 0.35 },
    { hz: 660, atS: 0.16, lengthS: 0.3, gain: 0.35 },
  ],
  left: [{ hz: 523, atS: 0, lengthS: 0.12, gain: 0.25 }],
  right: [{ hz: 784, atS: 0, lengthS: 0.12, gain: 0.25 }],
  step: [{ hz: 587, atS: 0, lengthS: 0.2, gain: 0.2 }],
  lost: [{ hz: 440, atS: 0, lengthS: 0.25, gain: 0.2 }],
  notice: [
    { hz: 698, atS: 0, lengthS: 0.1, gain: 0.15 },
    { hz: 698, atS: 0.14, lengthS: 0.1, gain: 0.15 },
  ],
}
