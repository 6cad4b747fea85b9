import type { Lang, Text } from '@backstride/kit'

/** Counts that headings spell out. Any other stands as a figure. */
const words: Record<Lang, Readonly<Record<number, string>>> = {
  en: {
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    15: 'fifteen',
    20: 'twenty',
    25: 'twenty-five',
    30: 'thirty',
  },
  de: {
    1: 'ein',
    2: 'zwei',
    3: 'drei',
    4: 'vier',
    5: 'fünf',
    6: 'sechs',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf',
    15: 'fünfzehn',
    20: 'zwanzig',
    25: 'fünfundzwanzig',
    30: 'dreißig',
  },
}

/** `six`, `sechs`; a German figure ends in a hyphen, because "mal" follows it: `35-mal`. */
export const numberWords = (count: number): Text => ({
  en: words.en[count] ?? String(count),
  de: words.de[count] ?? `${count}-`,
})

export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1)
