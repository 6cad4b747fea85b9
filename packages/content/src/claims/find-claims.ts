import { type Lang, languages, type Text } from '@backstride/kit'
import type { Ban } from './ban.ts'
import { exceptions } from './exceptions.ts'
import { forbiddenPromises } from './forbidden-promises.ts'
import { forbiddenStories } from './forbidden-stories.ts'
import { forbiddenWords } from './forbidden-words.ts'

export const bans: readonly Ban[] = [...forbiddenWords, ...forbiddenStories, ...forbiddenPromises]

export interface Hit {
  readonly ban: string
  readonly lang: Lang
  readonly sentence: string
  readonly reason: string
}

/** What a text in one language says that it may not; a sentence stated as an exception passes. */
export function findClaims(words: string, lang: Lang): readonly Hit[] {
  return sentencesOf(words).flatMap(sentence =>
    bansHit(sentence, lang)
      .filter(({ id }) => !exceptions.some(each => each.ban === id && each.words[lang] === sentence))
      .map(({ id, reason }) => ({ ban: id, lang, sentence, reason })),
  )
}

export const findClaimsIn = (text: Text): readonly Hit[] =>
  languages.flatMap(lang => findClaims(text[lang], lang))

/** Bans that one sentence falls under, exception or not. */
export const bansHit = (sentence: string, lang: Lang): readonly Ban[] =>
  bans.filter(({ patterns }) => patterns[lang].some(parts => parts.every(each => each.test(sentence))))

/** A claim is made within a sentence; colons and semicolons do not end one. */
export const sentencesOf = (words: string): readonly string[] =>
  words
    .split(/(?<=[.!?…])\s+|\n+/)
    .map(each => each.trim())
    .filter(each => each !== '')
