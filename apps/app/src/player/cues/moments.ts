import { languages, type Text } from '@backstride/kit'
import type { Cue, Talk, Voicing } from './cue.ts'

/** From when in its phase a cue is conveyed, ms. */
export interface Moment {
  readonly fromMs: number
  readonly cue: Cue
}

/** The cue that is on, and for how long it has been. */
export interface Now {
  readonly cue: Cue
  readonly forMs: number
}

/** Something to convey when there is time for it. */
export interface Item {
  readonly key: string
  readonly caption: Text
  /** null: only to be read. */
  readonly spoken: Text | null
  /** Said however little the runner wants to hear, and never left out. The others give way where time is short. */
  readonly must: boolean
}

/** How fast a voice speaks at rate 1; a slow one, so that plans hold. [D] */
const CHARACTERS_PER_S = 14
/** To read a caption that is not said, ms. [D] */
const READ_MS = 2000
/** Between two things said in a row, ms. */
export const BREATH_MS = 400
/** The same where time is short. */
const SHORT_BREATH_MS = 100

/** How long it takes to say, in the language that takes longer: both follow the same plan. */
export const spokenMs = (text: Text, rate: number): number =>
  Math.ceil((1000 * Math.max(...languages.map(lang => text[lang].length))) / CHARACTERS_PER_S / rate)

/** The newest moment that has come; before the first one, the first. */
export function nowAt(moments: readonly Moment[], atMs: number): Now | undefined {
  // A frame's rounding must not make a moment late.
  const on = moments.findLast(({ fromMs }) => fromMs <= atMs + 1e-6) ?? moments[0]
  return on === undefined ? undefined : { cue: on.cue, forMs: atMs - on.fromMs }
}

/** The span in which things may be said in a row. */
export interface Span {
  readonly fromMs: number
  /** The last moment at which something may begin. */
  readonly beginBeforeMs: number
  /** By when all of it is said. */
  readonly endBeforeMs: number
}

/** One after another; what need not be said is left out from the end, as far as time is short. */
export function inARow(items: readonly Item[], span: Span, voicing: Voicing): readonly Moment[] {
  const { talk, rate } = voicing
  const whole = placed(items, span.fromMs, BREATH_MS, rate)
  if (fits(whole, span, rate)) return whole.map(each => moment(each, talk))
  const leftOut = items.findLastIndex(({ must }) => !must)
  if (leftOut >= 0) return inARow(items.toSpliced(leftOut, 1), span, voicing)
  return placed(items, span.fromMs, SHORT_BREATH_MS, rate).map(each => moment(each, talk))
}

/** Whether all of it can be said in time. */
export const fitsIn = (items: readonly Item[], span: Span, { rate }: Voicing): boolean =>
  fits(placed(items, span.fromMs, BREATH_MS, rate), span, rate)

interface Placed {
  readonly fromMs: number
  readonly item: Item
}

function placed(items: readonly Item[], fromMs: number, breathMs: number, rate: number): readonly Placed[] {
  let nextMs = fromMs
  return items.map(item => {
    const own = { fromMs: nextMs, item }
    nextMs += lastsMs(item, rate) + breathMs
    return own
  })
}

const fits = (row: readonly Placed[], { beginBeforeMs, endBeforeMs }: Span, rate: number): boolean =>
  row.every(({ fromMs, item }) => fromMs <= beginBeforeMs && fromMs + lastsMs(item, rate) <= endBeforeMs)

const lastsMs = ({ spoken }: Item, rate: number): number =>
  spoken === null ? READ_MS : spokenMs(spoken, rate)

const moment = ({ fromMs, item: { key, caption, spoken, must } }: Placed, talk: Talk): Moment => ({
  fromMs,
  cue: { key, caption, spoken: must || talk === 'full' ? spoken : null, kind: 'guide' },
})
