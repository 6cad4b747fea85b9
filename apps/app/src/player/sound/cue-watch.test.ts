import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCueWatch } from './cue-watch.ts'

describe('the watch over cues', () => {
  it('is content while every end is told in time', () => {
    const watch = createCueWatch()
    const cue = watch.expect(1000)
    expect(watch.lagMs(900)).toBe(0)
    cue.ended()
    expect(watch.lagMs(5000)).toBe(0)
  })

  it('counts from the first look after the end: a page that stood still is not accused of late cues too', () => {
    const watch = createCueWatch()
    watch.expect(1000)
    expect([990, 4000, 4100, 4300].map(watch.lagMs)).toEqual([0, 0, 100, 300])
  })

  it('tells the longest wait, and none once the cue ended', () => {
    const watch = createCueWatch()
    watch.expect(1000)
    const later = watch.expect(1200)
    expect([1000, 1200, 1500].map(watch.lagMs)).toEqual([0, 200, 500])
    later.ended()
    expect(watch.lagMs(1600)).toBe(0)
  })

  it('an end that got lost is not waited for once a later one is told; an earlier one is no excuse', () => {
    const watch = createCueWatch()
    const early = watch.expect(900)
    watch.expect(1000)
    watch.lagMs(1000)
    early.ended()
    expect(watch.lagMs(1400)).toBe(400)
    watch.expect(1400).ended()
    expect(watch.lagMs(1500)).toBe(0)
  })

  it('what was taken back, or belongs to a clock that is closed, is nobody’s to tell', () => {
    const watch = createCueWatch()
    const cue = watch.expect(1000)
    cue.takeBack()
    watch.expect(1000)
    watch.forget()
    watch.lagMs(1000)
    expect(watch.lagMs(9000)).toBe(0)
    cue.ended()
  })

  it('never accuses at a first look, never of more than passed since, and always forgives', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ endMs: fc.nat(5000), told: fc.boolean() }), { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 }),
        (cues, steps) => {
          const watch = createCueWatch()
          for (const { endMs, told } of cues) {
            const cue = watch.expect(endMs)
            if (told) cue.ended()
          }
          const firstEndMs = Math.min(...cues.map(({ endMs }) => endMs))
          let nowMs = 0
          let before = 0
          for (const step of steps) {
            nowMs += step
            const lagMs = watch.lagMs(nowMs)
            expect(lagMs).toBeLessThanOrEqual(Math.max(0, nowMs - firstEndMs))
            expect(lagMs === 0 || lagMs === before + step).toBe(true)
            before = lagMs
          }
          watch.expect(nowMs + 6000).ended()
          expect(watch.lagMs(nowMs + 1)).toBe(0)
        },
      ),
    ))
})
