import { readFileSync } from 'node:fs'
import * as content from '@backstride/content'
import { exceptions, findClaims, sentencesOf, textsIn } from '@backstride/content/claims'
import { type Lang, languages } from '@backstride/kit'
import { formatter } from '@lingui/format-po'
import { describe, expect, it } from 'vitest'

async function wordsOfScreens(lang: Lang): Promise<readonly string[]> {
  const catalogue = await formatter({ lineNumbers: false, printLinguiId: false }).parse(
    readFileSync(new URL(`${lang}.po`, import.meta.url), 'utf8'),
    { locale: lang, sourceLocale: 'en', filename: `${lang}.po` },
  )
  return Object.values(catalogue).map(({ translation }) => translation ?? '')
}

describe.each(languages)('screens in %s', lang => {
  it('claim nothing that is not shown', async () => {
    const words = await wordsOfScreens(lang)
    expect(words.length).toBeGreaterThan(300)
    expect(words.flatMap(each => findClaims(each, lang))).toEqual([])
  })

  it('and content still say every sentence that is excepted', async () => {
    const said = new Set(
      [...(await wordsOfScreens(lang)), ...textsIn({ ...content }).map(({ text }) => text[lang])].flatMap(
        sentencesOf,
      ),
    )
    expect(exceptions.map(({ words }) => words[lang]).filter(each => !said.has(each))).toEqual([])
  })
})
