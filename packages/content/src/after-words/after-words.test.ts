import { type Lang, languages } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClaimsIn } from '../claims/index.ts'
import { type AfterWordsId, afterWords, afterWordsFor, type Happened } from './after-words.ts'

const whole: Happened = {
  anything: true,
  stopped: false,
  first: false,
  noticed: null,
  changed: false,
  whole: true,
  twoMinutes: false,
  afterRun: false,
  worse: false,
}

const anyHappened: fc.Arbitrary<Happened> = fc.record({
  anything: fc.boolean(),
  stopped: fc.boolean(),
  first: fc.boolean(),
  noticed: fc.constantFrom(null, 'back' as const, 'position' as const, 'seen' as const),
  changed: fc.boolean(),
  whole: fc.boolean(),
  twoMinutes: fc.boolean(),
  afterRun: fc.boolean(),
  worse: fc.boolean(),
})

describe('which sentence', () => {
  it.each<[AfterWordsId, Partial<Happened>]>([
    ['whole', {}],
    ['afterRun', { afterRun: true }],
    ['worse', { afterRun: true, worse: true }],
    ['worse', { afterRun: true, worse: true, first: true, whole: false }],
    ['twoMinutes', { twoMinutes: true }],
    ['part', { whole: false }],
    ['part', { whole: false, twoMinutes: true }],
    ['changed', { changed: true }],
    ['backNoticed', { noticed: 'back' }],
    ['noticed', { noticed: 'position', changed: true }],
    ['backSeen', { noticed: 'seen', changed: true }],
    ['first', { first: true, noticed: 'back' }],
    ['nothing', { anything: false, whole: false }],
    ['stopped', { stopped: true, first: true, whole: false }],
    ['stoppedBefore', { stopped: true, anything: false, whole: false }],
  ])('[AFTER-30] %s: %o', (id, happened) => {
    expect(afterWordsFor({ ...whole, ...happened })).toBe(id)
  })

  it('[AFTER-31] never says more than happened', () =>
    fc.assert(
      fc.property(anyHappened, happened => {
        const id = afterWordsFor(happened)
        const needs: Partial<Readonly<Record<AfterWordsId, boolean>>> = {
          stopped: happened.stopped && happened.anything,
          stoppedBefore: happened.stopped && !happened.anything,
          nothing: !happened.anything,
          worse: happened.worse,
          first: happened.first && !happened.worse,
          backNoticed: happened.noticed === 'back',
          noticed: happened.noticed === 'position',
          backSeen: happened.noticed === 'seen',
          changed: happened.changed,
          part: happened.anything && !happened.whole,
          twoMinutes: happened.twoMinutes && happened.whole,
          afterRun: happened.afterRun && happened.whole && !happened.worse,
          whole: happened.whole,
        }
        expect(needs[id]).toBe(true)
        // A stop is never passed over, nor called whole.
        if (happened.stopped) expect(['stopped', 'stoppedBefore']).toContain(id)
      }),
    ))
})

describe('the sentences', () => {
  /** Praise, and what nobody saw. Healing, protection and blame are caught by the claims. */
  const never: Readonly<Record<Lang, RegExp>> = {
    en: /\b(great|good|well done|nice|perfect|proud|awesome|strong|stronger|better|bravo|congrat\w*|clean|only|just)\b/i,
    de: /(?<!\p{L})(gut|toll|super|prima|stark|stolz|perfekt|sauber|besser|bravo|glückwunsch|klasse|nur|leider)(?!\p{L})/iu,
  }

  it.each(Object.entries(afterWords))(
    '[AFTER-32] %s claims nothing, praises nobody, judges no form',
    (_, words) => {
      expect(findClaimsIn(words)).toEqual([])
      for (const lang of languages) expect(words[lang]).not.toMatch(never[lang])
    },
  )

  it.each(languages)(
    '[AFTER-33] at most two short sentences in %s, none with a number that could be another',
    lang => {
      for (const words of Object.values(afterWords)) {
        expect(words[lang].split(/(?<=[.!?])\s/).length).toBeLessThanOrEqual(2)
        expect(words[lang].length).toBeLessThanOrEqual(100)
        expect(words[lang]).not.toMatch(/\d|!/)
      }
    },
  )
})
