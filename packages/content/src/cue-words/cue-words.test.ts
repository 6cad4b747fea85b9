import { type Base, sides } from '@backstride/body'
import { languages, type Text } from '@backstride/kit'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../catalogue/catalogue.ts'
import { drawnSide } from '../catalogue/sides/drawn-side.ts'
import { findClaimsIn } from '../claims/find-claims.ts'
import { textsIn } from '../claims/texts-in.ts'
import * as words from './index.ts'

const bases: readonly Base[] = ['standing', 'supine', 'onRightSide', 'onLeftSide', 'handsAndKnees']
const ladders = ['hollowHold', 'neutralBrace', 'wallHollow', 'birdDog', 'sidePlank'] as const
const sidedDrills = catalogue.filter(({ id }) => drawnSide(id) !== undefined)
const whichSide: readonly Text[] = sidedDrills.flatMap(({ id }) =>
  sides.flatMap(side => Object.values<Text>({ ...words.sideWords(id, side) })),
)
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** All that the functions can say, in the numbers a session has. */
const made: readonly Text[] = [
  ...upTo(30).flatMap(count => [words.counted(count), words.numberWord(count), words.noticed(count)]),
  words.noticed(0),
  ...upTo(6).flatMap(count =>
    [5, 10, 12].flatMap(each =>
      [true, false].flatMap(perSide => [
        words.holdDose(count, each, perSide),
        words.holdDose(count, undefined, perSide),
        words.repsDose(count, each, perSide),
      ]),
    ),
  ),
  ...upTo(12).flatMap(count => [words.turnsDose(count), words.twistsDose(count), words.goOnFromRep(count)]),
  ...[60, 75, 90, 120, 180].map(words.walkFor),
  ...bases.flatMap(base => [
    ...words.downLines(base),
    ...words.upLines(base, { feetDown: true }),
    ...words.upLines(base, { feetDown: false }),
  ]),
  ...ladders.flatMap(ladder => Object.values(words.contactQuestion(ladder))),
  ...upTo(30).flatMap(seconds => [...Object.values(words.gapWords(seconds)), words.pausedByGap(seconds)]),
  ...sides.map(side => words.turnTo[side]),
  ...whichSide,
  words.roundOf(2, 6),
  words.setOf(2, 2),
  words.repOf(3, 8),
  words.outAndBack(3),
]
const all = [...made, ...textsIn({ ...words }).map(({ text }) => text)]

/** What is shown while seconds run. */
const shortCaptions: readonly Text[] = [
  ...words.squeezeLines,
  ...bases.flatMap(base => [...words.downLines(base), ...words.upLines(base, { feetDown: false })]),
  words.walkWords.start,
  words.walkWords.halfCaption,
  words.walkWords.lastTen,
  words.holdWords.half,
  words.waitingWords.noClock,
  ...upTo(20).flatMap(count => [words.counted(count), words.noticed(count), words.gapWords(count).caption]),
  ...ladders.map(ladder => words.contactQuestion(ladder).caption),
  ...Object.values(words.changeWords).map(({ caption }) => caption),
  ...Object.values(words.hipAnswered),
  words.frontOfHipWords.caption,
  ...whichSide,
]

describe('words of the cues', () => {
  it.each(languages)('are there in %s, one space between words, nothing unfilled', lang => {
    for (const text of all) {
      expect(text[lang].trim()).toBe(text[lang])
      expect(text[lang]).not.toMatch(/^$|\s\s|\{|undefined|NaN/u)
    }
  })

  it('claim nothing that is not shown', () => {
    expect(all.flatMap(text => findClaimsIn(text).map(({ sentence }) => sentence))).toEqual([])
  })

  it('never say of a back, which nobody sees, that it stayed down', () => {
    const seen = {
      en: /(?:stayed|was|is) (?:down|flat)|well done|great|perfect/iu,
      de: /(?:blieb|war|ist) unten\.|super|perfekt|toll/iu,
    }
    expect(all.filter(text => languages.some(lang => seen[lang].test(text[lang])))).toEqual([])
  })

  it('have at most six words where seconds run', () => {
    expect(shortCaptions.filter(text => words.wordCount(text) > 6)).toEqual([])
  })

  it.each([
    ['HS0', 'Zuerst liegt das rechte Bein oben.', 'Jetzt liegt das linke Bein oben.'],
    ['SQ3', 'Zuerst das rechte Bein vorn.', 'Jetzt das linke Bein vorn.'],
    ['HI2', 'Zuerst das rechte Bein vorn.', 'Jetzt das linke Bein vorn.'],
    ['HI3', 'Zuerst trägt das rechte Bein.', 'Jetzt trägt das linke Bein.'],
    ['SP1', 'Zuerst der rechte Ellbogen.', 'Jetzt der linke Ellbogen.'],
    ['BD2', 'Zuerst das rechte Bein.', 'Jetzt das linke Bein.'],
  ])('%s: which limb the side is of', (drill, first, now) => {
    expect(words.sideWords(drill, 'right').first.de).toBe(first)
    expect(words.sideWords(drill, 'left').now.de).toBe(now)
  })

  it.each([
    [words.holdDose(6, 10, false), 'Six rounds of ten seconds.', 'Sechs Runden zu je zehn Sekunden.'],
    [
      words.holdDose(4, 5, true),
      'Four rounds a side, five seconds each.',
      'Je Seite vier Runden zu fünf Sekunden.',
    ],
    [words.holdDose(1, 30, false), 'One round of 30 seconds.', 'Eine Runde zu 30 Sekunden.'],
    [words.repsDose(2, 8, false), 'Two sets of eight.', 'Zwei Sätze zu je acht.'],
    [words.repsDose(1, 12, false), 'One set of twelve.', 'Ein Satz zu zwölf.'],
    [words.noticed(1), 'Well noticed. That one counts.', 'Gut gemerkt. Die eine zählt.'],
    [words.noticed(6), 'Well noticed. Those six count.', 'Gut gemerkt. Diese sechs zählen.'],
    [words.walkFor(120), 'Two minutes.', 'Zwei Minuten.'],
    [words.walkFor(75), '75 seconds.', '75 Sekunden.'],
  ])('%j', (text, en, de) => {
    expect(text).toEqual({ en, de })
  })

  it('lead down as far as the drill lies, and up from there', () => {
    expect(words.downLines('handsAndKnees')).toHaveLength(2)
    expect(words.downLines('supine')).toHaveLength(5)
    expect(words.upLines('supine', { feetDown: true })[0]?.en).toBe('Roll to your side.')
    expect(words.upLines('handsAndKnees', { feetDown: true })[0]?.en).toContain('Kneel.')
    for (const base of bases)
      expect(words.upLines(base, { feetDown: false }).at(-1)?.en).toContain('Stand up')
  })
})

it('a long gap is told in minutes, a short one in seconds', () => {
  expect([7, 119, 120, 3600].map(seconds => words.pausedByGap(seconds).en)).toEqual([
    'Paused: a gap of 7 seconds. Tap to go on.',
    'Paused: a gap of 2 minutes. Tap to go on.',
    'Paused: a gap of 2 minutes. Tap to go on.',
    'Paused: a gap of 60 minutes. Tap to go on.',
  ])
})
