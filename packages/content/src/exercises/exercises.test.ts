import { languages, type Text } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { hollowHold } from '../ladders/hollow-hold.ts'
import { getDownSteps } from './get-down.ts'
import { getUpInWords, getUpSteps } from './get-up.ts'
import { holdNames } from './hold-names.ts'
import { squeezeTest } from './squeeze-test.ts'
import { stopReasons } from './stop-reasons.ts'
import { twistNames } from './twist-names.ts'

const everyText: readonly Text[] = [
  ...getDownSteps,
  ...getUpSteps,
  getUpInWords,
  ...Object.values(holdNames),
  ...Object.values(twistNames),
  ...stopReasons.map(each => each.words),
  ...Object.values<Text | readonly Text[]>(squeezeTest).flatMap(each => ('en' in each ? [each] : each)),
]

describe('words around the drills', () => {
  it('every position of the ladder has a name', () => {
    expect(hollowHold.variants.map(({ id }) => id).filter(id => !Object.hasOwn(holdNames, id))).toEqual([])
  })

  it.each(languages)('captions of the ways down and up have at most six words in %s', lang => {
    expect(
      [...getDownSteps, ...getUpSteps].map(text => text[lang]).filter(text => text.split(/\s+/).length > 6),
    ).toEqual([])
  })

  it.each(languages)('every text is there in %s', lang => {
    for (const text of everyText) expect(text[lang].length).toBeGreaterThan(1)
  })

  it('stop reasons have ids of their own', () => {
    expect(new Set(stopReasons.map(({ id }) => id)).size).toBe(stopReasons.length)
  })
})
