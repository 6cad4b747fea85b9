import {
  conditionsOf,
  easierStep,
  harderStep,
  holdUnder,
  hollowLane,
  type LadderLimits,
  neutralForm,
  ownItems,
  variantOf,
} from '@backstride/coach'
import { describe, expect, it } from 'vitest'
import { drillOf } from '../catalogue/catalogue.ts'
import { hollowHold } from './hollow-hold.ts'

const under = (...known: Parameters<typeof conditionsOf>) => holdUnder(hollowHold, conditionsOf(...known))
const free: LadderLimits = { restrictions: [], entryTierOnly: false }

describe('the hold under conditions', () => {
  it('without any it is the hold itself, entered as the rules say, with its test', () => {
    const { form, ladder, onlyVariants, mayTest, entryAt } = under([])
    expect({ form, ladder, onlyVariants, mayTest }).toEqual({
      form: 'flat',
      ladder: hollowHold,
      onlyVariants: undefined,
      mayTest: true,
    })
    expect(['HH00', 'HH01', 'HH02'].map(entryAt)).toEqual(['HH00', 'HH01', 'HH02'])
  })
  it('[CO-07] from 65 on every entry is one easier, at the bottom it stays', () => {
    expect(['HH00', 'HH01', 'HH02'].map(under([], 65).entryAt)).toEqual(['HH00', 'HH00', 'HH01'])
    expect(under([], 65).mayTest).toBe(true)
  })
  it('[CO-01] entered no higher than what is open', () => {
    expect(['HH01', 'HH02'].map(under(['RF17']).entryAt)).toEqual(['HH01', 'HH01'])
  })
  it('[LV-05] in pregnancy nothing of it is open, in either form', () => {
    expect(under(['RF16']).onlyVariants).toEqual([])
    expect(under(['RF16'], 30, { flatteningHurts: true }).onlyVariants).toEqual([])
  })
  it('[CO-08] flattening: the neutral form, no test, climbed by seconds and then by variant', () => {
    const { form, ladder, mayTest, entryAt } = under([], 30, { flatteningHurts: true })
    expect([form, mayTest]).toEqual(['neutral', false])
    expect(['HH00', 'HH01', 'HH02'].map(entryAt)).toEqual(['HH00N', 'HH01N', 'HH02N'])
    expect(ladder.variants.map(({ id }) => drillOf(id)?.ladder)).toEqual([
      'neutralBrace',
      'neutralBrace',
      'neutralBrace',
    ])
    expect(harderStep(ladder, { variant: 'HH01N', holdS: 10 }, free)).toEqual({ variant: 'HH01N', holdS: 12 })
    expect(harderStep(ladder, { variant: 'HH01N', holdS: 20 }, free)).toEqual({ variant: 'HH02N', holdS: 10 })
    expect(harderStep(ladder, { variant: 'HH02N', holdS: 20 }, free)).toBeUndefined()
    expect(easierStep(ladder, { variant: 'HH02N', holdS: 10 }, [])).toEqual({ variant: 'HH01N', holdS: 10 })
  })
  it('[CO-07] [CO-08] both at once', () => {
    expect(under([], 70, { flatteningHurts: true }).entryAt('HH02')).toBe('HH01N')
  })
  it('[CO-08] each form is judged by its own rounds', () => {
    const items = ['HH01', 'HH01N'].map(variant => ({
      variant,
      rounds: [{ targetS: 10, cleanS: 10, contact: 2, seenBy: 'felt' } as const],
    }))
    const own = (ladder: typeof hollowHold) =>
      ownItems(items, hollowLane(ladder)).map(({ variant }) => variant)
    expect(own(neutralForm(hollowHold))).toEqual(['HH01N'])
    expect(own(hollowHold)).toEqual(['HH01'])
    expect(variantOf(neutralForm(hollowHold), 'HH01N')?.demand).toBe(variantOf(hollowHold, 'HH01')?.demand)
  })
})
