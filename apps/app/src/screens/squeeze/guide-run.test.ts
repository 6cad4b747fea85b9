import { squeezeGuide, squeezeGuideSeconds } from '@backstride/content'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceGuide, type GuideEvent, type GuideRun, startGuide } from './guide-run.ts'

const { steps } = squeezeGuide
const advance = advanceGuide(steps)
const passed = (run: GuideRun, ms: number): GuideRun => {
  let now = run
  for (let left = ms; left > 0; left -= 100) now = advance(now, { type: 'PASSED', ms: 100 })
  return now
}

describe('the guided squeeze test', () => {
  it('leads through every step in its time', () => {
    const seconds = squeezeGuideSeconds()
    expect(passed(startGuide(steps), seconds * 1000 - 100)).toMatchObject({
      at: steps.length - 1,
      over: false,
    })
    expect(passed(startGuide(steps), seconds * 1000).over).toBe(true)
  })
  it('a step may be skipped, and the next has its whole time', () => {
    const skipped = advance(passed(startGuide(steps), 3000), { type: 'NEXT' })
    expect(skipped).toEqual({ at: 1, leftMs: steps[1].seconds * 1000, paused: false, over: false })
  })
  it('waits while it is paused', () => {
    const paused = advance(passed(startGuide(steps), 3000), { type: 'PAUSE' })
    const waited = passed(paused, 60_000)
    expect(waited).toEqual(paused)
    expect(advance(waited, { type: 'RESUME' }).leftMs).toBe(steps[0].seconds * 1000 - 3000)
  })
  it('does not run away while nobody looks', () => {
    expect(advance(startGuide(steps), { type: 'PASSED', ms: 60_000 }).at).toBe(0)
  })

  const events = fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('PASSED' as const), ms: fc.integer({ min: -1000, max: 60_000 }) }),
      fc.constantFrom<GuideEvent>({ type: 'NEXT' }, { type: 'PAUSE' }, { type: 'RESUME' }),
    ),
    { maxLength: 200 },
  )
  it('never leaves its steps, never goes back, whatever happens', () =>
    fc.assert(
      fc.property(events, all => {
        let run = startGuide(steps)
        for (const event of all) {
          const next = advance(run, event)
          expect(next.at).toBeGreaterThanOrEqual(run.at)
          expect(next.at).toBeLessThan(steps.length)
          expect(next.leftMs).toBeGreaterThanOrEqual(0)
          run = next
        }
      }),
    ))
})
