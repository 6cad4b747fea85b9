import { languages, type Text } from '@backstride/kit'

const small: readonly Text[] = [
  { en: 'zero', de: 'null' },
  { en: 'one', de: 'eins' },
  { en: 'two', de: 'zwei' },
  { en: 'three', de: 'drei' },
  { en: 'four', de: 'vier' },
  { en: 'five', de: 'fünf' },
  { en: 'six', de: 'sechs' },
  { en: 'seven', de: 'sieben' },
  { en: 'eight', de: 'acht' },
  { en: 'nine', de: 'neun' },
  { en: 'ten', de: 'zehn' },
  { en: 'eleven', de: 'elf' },
  { en: 'twelve', de: 'zwölf' },
  { en: 'thirteen', de: 'dreizehn' },
  { en: 'fourteen', de: 'vierzehn' },
  { en: 'fifteen', de: 'fünfzehn' },
  { en: 'sixteen', de: 'sechzehn' },
  { en: 'seventeen', de: 'siebzehn' },
  { en: 'eighteen', de: 'achtzehn' },
  { en: 'nineteen', de: 'neunzehn' },
  { en: 'twenty', de: 'zwanzig' },
]

/** A whole number in words up to twenty, as it is counted; then in digits, which every voice can read. */
export const numberWord = (count: number): Text => small[count] ?? { en: `${count}`, de: `${count}` }

/** A number said by itself: `Three.` */
export const counted = (count: number): Text => mapText(numberWord(count), word => `${capital(word)}.`)

export const mapText = (text: Text, change: (words: string) => string): Text => ({
  en: change(text.en),
  de: change(text.de),
})

/** Sentences one after another. */
export const inOneBreath = (...sentences: readonly Text[]): Text => ({
  en: sentences.map(({ en }) => en).join(' '),
  de: sentences.map(({ de }) => de).join(' '),
})

/** A name of the catalogue as a sentence. */
export const asSentence = (name: Text): Text =>
  mapText(name, words => (/[.!?]$/u.test(words) ? words : `${words}.`))

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Words of the longer language; captions are held to six of them. */
export const wordCount = (text: Text): number =>
  Math.max(
    ...languages.map(lang => text[lang].split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length),
  )
