import { wordCount } from '@backstride/content'
import { findClaimsIn, textsIn } from '@backstride/content/claims'
import { languages, type Text } from '@backstride/kit'
import type { WhyUnseen } from '@backstride/motion'
import { describe, expect, it } from 'vitest'
import { liftedWords, phoneWords, problemWords, waitsWords } from './phone-words.ts'

const whys: readonly WhyUnseen[] = ['noReadings', 'tooSlow', 'moved', 'notCalibrated']
const made: readonly Text[] = [
  ...whys.flatMap(why => [waitsWords(why, false), waitsWords(why, true)]),
  ...Array.from({ length: 31 }, (_, seconds) => liftedWords(seconds)),
]
const all: readonly Text[] = [...made, ...textsIn({ phoneWords, problemWords }).map(({ text }) => text)]

describe('words of the phone as an eye', () => {
  it.each(languages)('are there in %s, one space between words', lang => {
    expect(all.length).toBeGreaterThan(70)
    for (const text of all) {
      expect(text[lang].trim()).toBe(text[lang])
      expect(text[lang]).not.toMatch(/^$|\s\s|\{|undefined|NaN/u)
    }
  })

  it('claim nothing that is not shown', () => {
    expect(all.flatMap(text => findClaimsIn(text).map(({ sentence }) => sentence))).toEqual([])
  })

  it('have at most seven words where they are read at a glance', () => {
    const glanced = [
      ...made,
      ...Object.values(problemWords).map(({ caption }) => caption),
      ...phoneWords.placing.map(({ caption }) => caption),
      phoneWords.flat.caption,
      phoneWords.arch.caption,
      phoneWords.zero.caption,
    ]
    expect(glanced.filter(text => wordCount(text) > 7)).toEqual([])
  })

  it('say something of its own for every problem, and for every reason to wait', () => {
    for (const lang of languages) {
      const whole = Object.values(problemWords).map(({ whole: text }) => text[lang])
      expect(new Set(whole).size).toBe(whole.length)
      const waits = ['noReadings', 'tooSlow', 'moved'] as const
      expect(
        new Set([...waits.map(why => waitsWords(why, false)[lang]), waitsWords('moved', true)[lang]]).size,
      ).toBe(4)
    }
  })
})
