import { isNeutralVariant, variantOf } from '@backstride/coach'
import { drillOf } from '../catalogue/catalogue.ts'
import { hollowHold } from '../ladders/hollow-hold.ts'

/** Whether a position of the hollow hold asks more than another. */
const asksMore = (variant: string, than: string): boolean => demandOf(variant) > demandOf(than)

/** The easier of two positions. */
export const atMost = (variant: string, most: string): string => (asksMore(variant, most) ? most : variant)

/** As the back is, it asks as much as pressed flat. */
const demandOf = (variant: string): number => variantOf(hollowHold, flatFormOf(variant))?.demand ?? 0

const hardestNeutral = 'HH02N'

/** Where the back-contact test is not done, the first hold has one leg up at most. Source: rules HH, Entry. */
export const untestedHold = 'HH01'

/** The same hold with a neutral brace; where there is none, table-top, which is easier. Source: rules HH. */
export function neutralFormOf(variant: string): string {
  if (isNeutralVariant(variant)) return variant
  const own = `${variant}N`
  return drillOf(own) === undefined ? hardestNeutral : own
}

/** A neutral hold pressed flat. */
export const flatFormOf = (neutral: string): string => neutral.replace(/N$/, '')
