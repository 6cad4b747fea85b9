import { redFlags } from '@backstride/coach'
import { languages } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { cards, followUpHeadings, itemTexts } from './cards.ts'

const redFlagIds = redFlags.map(({ id }) => id)
const words = (text: string): number => text.trim().split(/\s+/).length

describe('[SC-CARDS] the words of the safety screen', () => {
  it('a card has at most five rows of at most 16 words, in every language', () => {
    const tooLong = cards
      .flatMap(({ rows, followUps }) => [rows, ...followUps.map(followUp => followUp.rows)])
      .filter(rows => rows.length > 1)
      .flatMap(rows => {
        expect(rows.length).toBeLessThanOrEqual(5)
        return rows.flatMap(row => languages.map(lang => itemTexts[row].row[lang]))
      })
      .filter(row => words(row) > 16)
    expect(tooLong).toEqual([])
  })

  it('every id of the screen has its words', () => {
    for (const id of redFlagIds) expect(Object.keys(itemTexts)).toContain(id)
  })

  it('every small card has a heading', () => {
    const opened = cards.flatMap(card => card.followUps.filter(({ rows }) => rows.length > 1))
    for (const { after } of opened) expect(followUpHeadings[after[0] ?? 'heart']).toBeDefined()
  })

  it('whatever can be an emergency or urgent has a sentence for the phone', () => {
    const urgent = redFlagIds.filter(id =>
      /^(RF0[1-7]|RF1[1-3]|RF14[ab]|RF15|RF16e|RF19|RF20|RF21|RF26|RF3[01]|RF40|RF66c)$/.test(id),
    )
    expect(urgent.filter(id => itemTexts[id].say === undefined)).toEqual([])
  })

  it('nothing is diagnosed, and no word of ours frightens', () => {
    const banned =
      /cauda|sciatica|ischias|bandscheibenvorfall|herniated|spondylo|tumou?r|embol|thrombo|stroke\b|schlaganfall|infarkt|\bcure|\bheal|prevent injury|dangerous|gefährlich|unstable|instabil|you should have/i
    const all = Object.values(itemTexts).flatMap(({ row, question, help, why, say, marked }) =>
      [row, question, help, why, say, marked].flatMap(text => (text === undefined ? [] : [text.en, text.de])),
    )
    expect(all.filter(text => banned.test(text))).toEqual([])
    expect(all.filter(text => text.trim() === '')).toEqual([])
  })
})
