import { redFlags } from '../screening/red-flags.ts'
import { ruleNumbers } from './numbers.ts'
import { rules } from './registry.ts'

/** Everything that decides by a number, as it is published. */
export const thresholds = { rules, redFlags, ruleNumbers } as const

/**
 * One short word for all thresholds together: stands on every decision beside the rules' version, so that two plans made
 * by different numbers are never taken for the same. FNV-1a, 64 bits: it tells versions apart, it guards nothing.
 */
export const hashOf = (data: unknown): string => fnv1a(JSON.stringify(data))

export const thresholdsHash: string = hashOf(thresholds)

function fnv1a(text: string): string {
  const prime = 0x100000001b3n
  let hash = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * prime)
  }
  return hash.toString(16).padStart(16, '0')
}
