import { demandModel } from '@backstride/body'
import type { LadderVariant } from '@backstride/coach'

/**
 * What was felt beside what is computed. alike: the same position, or one too close to it to tell apart. apart: another
 * one. notTold: no difference was felt.
 */
export interface FeltAndComputed {
  readonly kind: 'alike' | 'apart' | 'notTold'
  /** The one with the greatest computed demand. */
  readonly most: LadderVariant
}

export function feltAndComputed(
  tried: readonly LadderVariant[],
  hardest: string | null,
): FeltAndComputed | undefined {
  const most = tried.toSorted((a, b) => b.demand - a.demand)[0]
  if (most === undefined) return undefined
  const felt = tried.find(({ id }) => id === hardest)
  if (felt === undefined) return { kind: 'notTold', most }
  return { kind: most.demand - felt.demand < demandModel.similarDemand ? 'alike' : 'apart', most }
}
