import { describe, expect, it } from 'vitest'
import { careSaidOnce } from './advice.ts'

describe('[OU-08] that little has changed', () => {
  const offered = { id: 'outcome', because: { rule: 'OU-08', saw: {} } } as const
  const asked = { id: 'outcome', because: { rule: 'OU-01', saw: {} } } as const
  const lasts = { id: 'seeSomeone', because: { rule: 'PG-11', saw: {} } } as const
  it('is said where nothing else sends the runner to someone, and not at level 2', () => {
    expect(careSaidOnce([offered], 4)).toEqual([offered])
    expect(careSaidOnce([lasts, offered], 3)).toEqual([lasts])
    expect(careSaidOnce([lasts, offered], 2)).toEqual([])
  })
  it('takes no question with it', () => {
    expect(careSaidOnce([lasts, asked], 3)).toEqual([lasts, asked])
    expect(careSaidOnce([asked], 2)).toEqual([asked])
  })
})
