import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advancePlank, heldS, type PlankEvent, type PlankRun, READY_MS, startPlank } from './plank-run.ts'

const passed = (run: PlankRun, ms: number): PlankRun =>
  Array.from({ length: ms / 100 }).reduce<PlankRun>(
    now => advancePlank(now, { type: 'PASSED', ms: 100 }),
    run,
  )

describe('a plank for time', () => {
  it('counts from when the position is taken, and ends when told', () => {
    const held = passed(startPlank, READY_MS + 41_500)
    expect([held.phase, heldS(held)]).toEqual(['hold', 41])
    const over = advancePlank(held, { type: 'STOP' })
    expect([over.phase, heldS(over)]).toEqual(['over', 41])
    expect(passed(over, 1000)).toEqual(over)
  })
  it('ends by itself at two minutes', () => {
    const over = passed(startPlank, READY_MS + 200_000)
    expect([over.phase, heldS(over)]).toEqual(['over', 120])
  })
  it('stopped before it began, nothing was held', () => {
    expect(heldS(advancePlank(passed(startPlank, 3000), { type: 'STOP' }))).toBe(0)
  })
  it('never counts more than passed, never goes back, whatever the clock does', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.record({ type: fc.constant('PASSED' as const), ms: fc.integer({ min: -5000, max: 100_000 }) }),
            fc.constant<PlankEvent>({ type: 'STOP' }),
          ),
          { maxLength: 150 },
        ),
        events => {
          let run = startPlank
          let sumMs = 0
          for (const event of events) {
            const next = advancePlank(run, event)
            sumMs += event.type === 'PASSED' ? Math.max(0, event.ms) : 0
            expect(next.heldMs).toBeGreaterThanOrEqual(run.heldMs)
            expect(next.heldMs).toBeLessThanOrEqual(Math.min(120_000, sumMs))
            run = next
          }
        },
      ),
    ))
})
