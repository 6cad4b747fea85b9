/** The languages every sentence of the product exists in. */
export const languages = ['en', 'de'] as const
export type Lang = (typeof languages)[number]

/** One sentence in every language. `{name}` stands for a named value. */
export type Text = Readonly<Record<Lang, string>>

/** Values for the `{name}` places of a sentence. */
export type TextValues = Readonly<Record<string, string | number>>

/** U+00A0: a quantity is never torn from its unit. */
export const noBreak = '\u00a0'

const beforeUnit = /(\d) (?=(?:h|s|min|Min\.|km|m|cm|kg|%)(?![\p{L}\p{N}]))/gu

/** A number and its unit stay on one line, however the line breaks. */
export const withUnitsKept = (sentence: string): string => sentence.replace(beforeUnit, `$1${noBreak}`)

/**
 * The sentence in one language, its named places filled, units kept with their numbers. A place without a value stays
 * visible, so that a test finds it.
 */
export function say(text: Text, lang: Lang, values: TextValues = {}): string {
  const filled = text[lang].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    return value === undefined ? place : String(value)
  })
  return withUnitsKept(filled)
}
