import { afterFlare } from './after-flare.ts'
import { alive } from './alive.ts'
import { limits } from './limits.ts'
import { progress } from './progress.ts'
import type { Invariant } from './seen.ts'
import { strength } from './strength.ts'
import { twists } from './twists.ts'

/** Everything that has to hold for every plan, in the order of its ids. */
export const invariants: readonly Invariant[] = [
  ...afterFlare,
  ...progress,
  ...twists,
  ...limits,
  ...strength,
  ...alive,
]

/** The two that compare whole plans of the same facts. */
export const comparisons = {
  fromScratch: {
    id: 'SIM-31',
    says: {
      en: 'The plan that grew fact by fact is the plan replayed from all facts at once.',
      de: 'Der Plan, der Fakt für Fakt gewachsen ist, ist der aus allen Fakten auf einmal.',
    },
  },
  anyOrder: {
    id: 'SIM-32',
    says: {
      en: 'The same facts give the same plan, in whatever order they arrive.',
      de: 'Dieselben Fakten geben denselben Plan, in welcher Reihenfolge sie auch ankommen.',
    },
  },
} as const
