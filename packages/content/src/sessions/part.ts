import type { LadderName } from '../catalogue/drill.ts'
import type { OpenToday } from './open-today.ts'
import type { LeftOut } from './session-order.ts'
import type { SessionStep } from './session-step.ts'

/** What became of a block of a template. */
export interface Part {
  /** Parts of one name are one block of the session, also when another comes between. */
  readonly name: string
  /** The ladder it was made for first; undefined: none that could be closed. */
  readonly ladder?: LadderName
  readonly lane: 'hold' | 'core' | 'strength' | 'other'
  /** None: nothing of it may be done. */
  readonly steps: readonly SessionStep[]
}

/** What a template would have had, where nothing took its place. */
export function leftOutOf(
  parts: readonly Part[],
  { stepOf }: OpenToday,
  { strengthOpen, coreOpen }: { readonly strengthOpen: boolean; readonly coreOpen: boolean },
): readonly LeftOut[] {
  const missing = parts.filter(({ steps }) => steps.length === 0)
  const strength = parts.filter(({ lane }) => lane === 'strength')
  const noStrength = strength.length > 0 && strength.every(part => missing.includes(part))
  const ladders = missing.filter(({ lane }) => lane === 'core' || (lane === 'strength' && !noStrength))
  const isClosed = ({ lane, ladder }: Part): boolean =>
    (lane === 'core' && !coreOpen) || (ladder !== undefined && stepOf(ladder) === undefined)
  const all: readonly (LeftOut | false)[] = [
    missing.some(({ lane }) => lane === 'hold') && { what: 'hold', why: 'closedToday' },
    noStrength && { what: 'strength', why: strengthOpen ? 'closedToday' : 'tooSoon' },
    ...ladders
      .filter(({ ladder }, place) => ladders.findIndex(each => each.ladder === ladder) === place)
      .map(
        (part): LeftOut | false =>
          part.ladder !== undefined && {
            what: 'ladder',
            ladder: part.ladder,
            why: isClosed(part) ? 'closedToday' : 'noFloor',
          },
      ),
  ]
  return all.filter(each => each !== false)
}
