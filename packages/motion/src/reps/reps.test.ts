import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceReps, isFull, type RepsState, startReps } from './reps.ts'

const after = (state: RepsState, ...times: readonly number[]) => times.reduce(advanceReps, state)

describe('repetitions by tempo', () => {
  it('[REPS-1] each takes its tempo, from the first frame on', () => {
    const begun = after(startReps(8, 4000), 500)
    expect(after(begun, 4499).done).toBe(0)
    expect(after(begun, 4500).done).toBe(1)
    expect(after(begun, 4500, 8500).done).toBe(2)
  })

  it('[REPS-2] a late frame counts what fits, the rest stays with the next', () => {
    const late = after(startReps(8, 4000), 0, 9000)
    expect(late).toMatchObject({ done: 2, sinceMs: 8000 })
    expect(after(late, 12_000).done).toBe(3)
  })

  it('[REPS-3] after a pause the repetition begins anew', () => {
    const { done } = after(startReps(8, 4000), 0, 3900)
    const paused = { ...startReps(8, 4000), done }
    expect(after(paused, 60_000, 63_999).done).toBe(0)
    expect(after(paused, 60_000, 64_000).done).toBe(1)
  })

  it('[REPS-4] never more than asked, never more than the time allows', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 })
    fc.assert(
      fc.property(steps, gaps => {
        let tMs = 0
        let state = after(startReps(10, 4000), 0)
        for (const gap of gaps) {
          tMs += gap
          state = advanceReps(state, tMs)
          expect(state.done).toBe(Math.min(10, Math.floor(tMs / 4000)))
          expect(isFull(state)).toBe(state.done === 10)
        }
      }),
    )
  })
})
