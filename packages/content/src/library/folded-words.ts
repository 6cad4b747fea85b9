/**
 * Whether every word that was typed stands somewhere in a text: case and accents do not matter, and German umlauts are
 * found as they are, without their dots, and written out (`Rücken`, `Rucken`, `Ruecken`). The ending of a word does not
 * count: `rechter` finds `rechten`, `planks` finds `plank`.
 */
export function hasWords(text: string, typed: string): boolean {
  const plain = withoutAccents(text)
  const long = writtenOut(text)
  return typed
    .split(/\s+/)
    .filter(word => word !== '')
    .every(word => plain.includes(stem(withoutAccents(word))) || long.includes(stem(writtenOut(word))))
}

/** Four letters are left, or it would find anything. */
const stem = (word: string): string => word.replace(/(?<=^.{4,})(?:e[nrsm]?|n|s)$/, '')

const lower = (text: string): string => text.toLowerCase().replaceAll('ß', 'ss')

const withoutAccents = (text: string): string => lower(text).normalize('NFD').replaceAll(/\p{M}/gu, '')

const umlauts: readonly (readonly [string, string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
]
const writtenOut = (text: string): string =>
  withoutAccents(
    umlauts.reduce((words, [umlaut, letters]) => words.replaceAll(umlaut, letters), lower(text).normalize()),
  )
