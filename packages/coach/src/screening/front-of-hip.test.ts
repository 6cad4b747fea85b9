import { isKnown, type KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fact, screenWith, session } from '../testing/journal-of.ts'
import { type Asked, advanceAsked, askedStart } from './asked.ts'
import { pinchedBefore } from './front-of-hip.ts'

type Answer = 'felt' | 'notFelt' | 'pinches' | undefined

const start = '2026-03-02'
/** One session a day, each with its answer; undefined: not asked, as without the split stance. */
const told = (answers: readonly Answer[]): KnownFact[] =>
  answers
    .flatMap((frontOfHip, on) => session(addDays(start, on), frontOfHip === undefined ? {} : { frontOfHip }))
    .filter(isKnown)
const after = (facts: readonly KnownFact[], from = askedStart): Asked =>
  facts.reduce((asked, fact) => advanceAsked(asked, fact, undefined), from)
const pinchedAgain = (facts: readonly KnownFact[]) => after(facts).pinchedAgain
const answer = fc.constantFrom<Answer>('felt', 'notFelt', 'pinches', undefined)

describe('the front of the hip', () => {
  it.each<[readonly Answer[], boolean, boolean]>([
    [[], false, false],
    [['pinches'], true, false],
    [['pinches', 'felt'], false, false],
    [['pinches', undefined], true, false],
    [['pinches', 'felt', 'pinches'], true, false],
    [['pinches', 'pinches'], true, true],
    [['pinches', undefined, undefined, 'pinches'], true, true],
  ])('[RS-09] %j: pinched before %s, twice running %s', (answers, before, again) => {
    expect(pinchedBefore(told(answers))).toBe(before)
    expect(pinchedAgain(told(answers))).toBe(again)
  })
  it('sessions that did not ask change nothing', () =>
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), answers => {
        const asked = answers.filter(each => each !== undefined)
        expect(pinchedBefore(told(answers))).toBe(pinchedBefore(told(asked)))
        expect(pinchedAgain(told(answers))).toBe(pinchedAgain(told(asked)))
      }),
    ))
  it('a second pinch after a screen asks again, one before it does not', () => {
    const [first, second, third] = told(['pinches', 'pinches', 'pinches'])
    const screen = fact('ScreenAnswered', `${addDays(start, 1)} 18:00`, screenWith())
    const heard = [first, second, screen, third].filter(each => each !== undefined && isKnown(each))
    expect(after(heard.slice(0, 3)).pinchedAgain).toBe(false)
    expect(after(heard).pinchedAgain).toBe(true)
  })
})
