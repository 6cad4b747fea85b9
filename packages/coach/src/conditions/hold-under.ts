import { variantOf } from '../ladder/climb.ts'
import type { Ladder } from '../ladder/ladder.ts'
import type { Condition } from './condition.ts'
import { entryShift, isTestShut, variantsLeftOpen } from './conditions-of.ts'

/** Holds that have a form with a neutral brace. Source: rules HH. */
const easiest = 'HH00'
const braced: readonly string[] = [easiest, 'HH01', 'HH02']
const neutral = (variant: string): string => `${variant}N`

export const isNeutralVariant = (variant: string): boolean => variant.endsWith('N')

/**
 * The hollow hold with a neutral brace, as a ladder of its own three steps: the same climb, seconds before variants, and
 * the same judging, where contact means that the back kept its shape. Source: rules HH; PN 3; decision 0008.
 */
export function neutralForm(hold: Ladder): Ladder {
  const known = neutralForms.get(hold)
  if (known !== undefined) return known
  const form = withNeutralBrace(hold)
  neutralForms.set(hold, form)
  return form
}

/** Asked for with every session, and the same as long as the hold is. */
const neutralForms = new WeakMap<Ladder, Ladder>()

const withNeutralBrace = (hold: Ladder): Ladder => ({
  ...hold,
  variants: hold.variants
    .filter(({ id }) => isBraced(id))
    .map(variant => ({ ...variant, id: neutral(variant.id), automatic: true })),
  edges: hold.edges
    .filter(([from, to]) => isBraced(from) && isBraced(to))
    .map(([from, to]) => [neutral(from), neutral(to)] as const),
})

const isBraced = (id: string): boolean => braced.includes(id)

/** The hold on the floor as the conditions of a day have it. */
export interface HoldUnder {
  readonly form: 'flat' | 'neutral'
  /** The ladder that is climbed. */
  readonly ladder: Ladder
  /** What stays open of it; undefined: everything. None: no hold on the floor. */
  readonly onlyVariants: readonly string[] | undefined
  /** Round 1 may be the back-contact test A7. */
  readonly mayTest: boolean
  /** Where an entry of the rules (`HH00` to `HH02`) begins here. */
  readonly entryAt: (variant: string) => string
}

/** Pressed flat as the rules have it, or with a neutral brace where flattening hurts. */
export function holdUnder(hold: Ladder, known: readonly Condition[]): HoldUnder {
  const form = known.some(({ id }) => id === 'flatteningHurts') ? 'neutral' : 'flat'
  const ladder = form === 'neutral' ? neutralForm(hold) : hold
  const onlyVariants = variantsLeftOpen(form === 'neutral' ? 'neutralBrace' : 'hollowHold', known)
  const isOpen = (id: string): boolean => onlyVariants?.includes(id) ?? true
  return {
    form,
    ladder,
    onlyVariants,
    mayTest: !isTestShut('A7', known),
    entryAt: variant => {
      const from = braced.indexOf(variant)
      const most = Math.max(0, from - entryShift(known))
      const open = braced
        .slice(0, most + 1)
        .map(id => (form === 'neutral' ? neutral(id) : id))
        .filter(id => isOpen(id) && variantOf(ladder, id) !== undefined)
      return open.at(-1) ?? (form === 'neutral' ? neutral(easiest) : easiest)
    },
  }
}
