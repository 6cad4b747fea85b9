import { hollowHold } from '@backstride/content'
import { describe, expect, it } from 'vitest'
import { feltAndComputed } from './felt-and-computed.ts'

const tried = (...ids: readonly string[]) => hollowHold.variants.filter(({ id }) => ids.includes(id))
const four = tried('HH01', 'HH02', 'HH04', 'HH07')

describe('what was felt beside what is computed', () => {
  it('the same position', () => {
    expect(feltAndComputed(four, 'HH07')).toMatchObject({ kind: 'alike', most: { id: 'HH07' } })
  })
  it('one too close to tell apart: head up at 1.47 and one long leg at 1.63', () => {
    expect(feltAndComputed(four, 'HH04')).toMatchObject({ kind: 'alike', most: { id: 'HH07' } })
  })
  it('another one', () => {
    expect(feltAndComputed(four, 'HH01')).toMatchObject({ kind: 'apart', most: { id: 'HH07' } })
  })
  it('no difference felt', () => {
    expect(feltAndComputed(four, null)).toMatchObject({ kind: 'notTold', most: { id: 'HH07' } })
  })
  it('nothing tried', () => {
    expect(feltAndComputed([], null)).toBeUndefined()
  })
})
