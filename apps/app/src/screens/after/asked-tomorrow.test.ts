import { fact, screenWith, session } from '@backstride/coach/testing'
import { type Fact, isKnown } from '@backstride/facts'
import { describe, expect, it } from 'vitest'
import { isAskedTomorrow } from './asked-tomorrow.ts'

const screened = fact('ScreenAnswered', '2026-03-02 08:00', screenWith({}, { episode: null }))
const asked = (before: readonly Fact[], day = '2026-03-02'): boolean => {
  const [done] = session(day).filter(isKnown)
  if (done === undefined) throw new Error('There is no session.')
  return isAskedTomorrow(before, done)
}

describe('whether the next morning is announced', () => {
  it('[AFTER-50] after a session it will be asked, and so it is said', () => {
    expect(asked([screened])).toBe(true)
  })

  it('[AFTER-51] after a second one on the same day too: it is the same question', () => {
    const first = fact(
      'SessionCompleted',
      '2026-03-02 07:00',
      { items: [], rpe: 2, completedPct: 100 },
      'morning-session',
    )
    expect(asked([screened, first])).toBe(true)
  })

  it('[AFTER-52] where someone must be seen first, nothing is asked and nothing announced', () => {
    const urgent = fact('ScreenAnswered', '2026-03-02 08:00', screenWith({ RF07: 'yes' }))
    expect(asked([urgent])).toBe(false)
    expect(asked([])).toBe(false)
  })
})
