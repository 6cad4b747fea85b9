/** The languages every sentence of the product exists in. */
export const languages = ['en', 'de'] as const
export type Lang = (typeof languages)[number]

/** One sentence in every language. `{name}` stands for a named value. */
export type Text = Readonly<Record<Lang, string>>

/** Values for the `{name}` places of a sentence. */
export type TextValues = Readonly<Record<string, string | number>>

/** The sentence in one language, its named places filled. A place without a value stays visible, so that a test finds it. */
export function say(text: Text, lang: Lang, values: TextValues = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    return value === undefined ? place : String(value)
  })
}
