import type { Lang } from '@backstride/kit'

/** Something no text of the product may say. */
export interface Ban {
  readonly id: string
  /** Why, with its source. */
  readonly reason: string
  readonly patterns: Readonly<Record<Lang, readonly Pattern[]>>
}

/** Parts that make the claim when one sentence holds them all, in whatever order: what, how, and to what end. */
export type Pattern = readonly [RegExp, ...RegExp[]]

// `\b` ends a word at an umlaut: letters are told by their Unicode class instead.
/** Whole words. */
export const word = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu')
/** Beginnings of words. */
export const stem = (...stems: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${stems.join('|')})`, 'iu')
/** Anywhere, as in the compounds of German. */
export const part = (...parts: readonly string[]): RegExp => new RegExp(`(?:${parts.join('|')})`, 'iu')
