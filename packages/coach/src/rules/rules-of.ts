import type { Numbers, Rule, Tag } from './rule.ts'

/** What a rule stands on: where it comes from, and the numbers it decides by. */
type Basis = string | { readonly source: string; readonly numbers: Numbers }

/** Published rules of one group, all with the same tag. */
export const rulesOf = <const Id extends string>(
  tag: Tag,
  basisById: Readonly<Record<Id, Basis>>,
): readonly (Rule & { id: Id })[] =>
  (Object.entries(basisById) as [Id, Basis][]).map(([id, basis]) =>
    typeof basis === 'string' ? { id, tag, source: basis } : { id, tag, ...basis },
  )
