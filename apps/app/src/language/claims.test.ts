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

it('the assessment has one German name, on screens and in rules, and no stiff one', async () => {
  const catalogue = await formatter({ lineNumbers: false, printLinguiId: false }).parse(
    readFileSync(new URL('de.po', import.meta.url), 'utf8'),
    { locale: 'de', sourceLocale: 'en', filename: 'de.po' },
  )
  const name = Object.values(catalogue).find(({ message }) => message === 'Assessment')?.translation
  expect(name).toBe('Rücken-Check')
  expect(content.ruleSentences['AS-01'].de).toContain(name)
  const said = [...(await wordsOfScreens('de')), ...textsIn({ ...content }).map(({ text }) => text.de)]
  expect(said.filter(each => /Bestandsaufnahme|Standortbestimmung/.test(each))).toEqual([])
})
