import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { ladderInfos } from './ladder-infos.ts'

/** EV 2.4, and what the notes of the physio add in section 2: neither names a drill that could do without. */
const stopAtOnce = [
  'sharpPain',
  'legSpread',
  'numbOrWeak',
  'groinPinch',
  'dizzy',
  'breath',
  'leaking',
  'palpitations',
  'chest',
  'headache',
]

it.each(catalogue)('$id stops at every stop word', ({ stopWords }) => {
  expect([...stopWords].sort()).toEqual([...stopAtOnce].sort())
})

it.each(ladderInfos)('so does the ladder $ladder', ({ stopWords }) => {
  expect([...stopWords].sort()).toEqual([...stopAtOnce].sort())
})
