import { isKnown, type KnownFact } from '@backstride/facts'
import { addDays } from '@backstride/kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { session } from '../testing/journal-of.ts'
import { pinchedAgain, pinchedBefore } from './front-of-hip.ts'

type Answer = 'felt' | 'notFelt' | 'pinches' | undefined

const start = '2026-03-02'
/** One session a day, each with its answer; undefined: not asked, as without the split stance. */
const told = (answers: readonly Answer[]): KnownFact[] =>
  answers
    .flatMap((frontOfHip, on) => session(addDays(start, on), frontOfHip === undefined ? {} : { frontOfHip }))
    .filter(isKnown)
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
    expect(pinchedAgain(told(answers), `${start}T00:00:00.000Z`)).toBe(again)
  })
  it('sessions that did not ask change nothing', () =>
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), answers => {
        const asked = answers.filter(each => each !== undefined)
        expect(pinchedBefore(told(answers))).toBe(pinchedBefore(told(asked)))
        expect(pinchedAgain(told(answers), start)).toBe(pinchedAgain(told(asked), start))
      }),
    ))
  it('a second pinch after a screen asks again, one before it does not', () => {
    const three = told(['pinches', 'pinches', 'pinches'])
    expect(pinchedAgain(three, `${addDays(start, 1)}T18:00:00.000Z`)).toBe(true)
    expect(pinchedAgain(three, `${addDays(start, 2)}T18:00:00.000Z`)).toBe(false)
  })
})
