import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advanceTrustedTime,
  type ClockFrame,
  type Gap,
  MAX_DRIFT_MS,
  MAX_FRAME_GAP_MS,
  releaseTrustedTime,
  startTrustedTime,
  type TrustedTime,
} from './trusted-time.ts'

const frame = (wallMs: number, audioMs: number, visible = true): ClockFrame => ({ wallMs, audioMs, visible })
/** The same, while a cue is overdue by so many ms. */
const late = (ms: number, cueLagMs: number): ClockFrame => ({ ...frame(ms, ms), cueLagMs })
const run = (frames: readonly ClockFrame[], from: TrustedTime = startTrustedTime) =>
  frames.reduce(advanceTrustedTime, from)
/** Frames every 100 ms from one moment to another, both clocks in step; `audioLagMs` behind. */
const steady = (fromMs: number, toMs: number, audioLagMs = 0) =>
  Array.from({ length: Math.round((toMs - fromMs) / 100) + 1 }, (_, i) =>
    frame(fromMs + i * 100, fromMs + i * 100 - audioLagMs),
  )

/** The gaps that were told, in order, each as it stood at its end. */
function gapsTold(frames: readonly ClockFrame[]): readonly Gap[] {
  const told: Gap[] = []
  let time = startTrustedTime
  for (const next of frames) {
    const after = advanceTrustedTime(time, next)
    if (after.gap !== null && after.gap !== time.gap) {
      if (told.at(-1)?.fromMs === after.gap.fromMs && told.at(-1)?.why === after.gap.why) told.pop()
      told.push(after.gap)
    }
    time = after
  }
  return told
}

describe('trusted time', () => {
  it('[TIME-1] counts what both clocks agree on', () => {
    expect(run(steady(5000, 15_000)).countedMs).toBe(10_000)
    expect(run(steady(5000, 15_000)).gap).toBeNull()
  })

  it('[TIME-2] a frozen page: 3.1 s on the audio clock, 5.3 s on the wall clock, none of it counts', () => {
    const frames = [...steady(0, 4000), frame(9300, 7100), ...steady(9400, 13_300, 2200)]
    expect(run(frames).countedMs).toBe(8000)
    expect(gapsTold(frames)).toEqual([{ fromMs: 4000, toMs: 9300, why: 'clocksApart' }])
  })

  it('[TIME-3] both clocks ran on but no frame came: not counted', () => {
    const frames = [...steady(0, 2000), ...steady(5000, 6000)]
    expect(run(frames).countedMs).toBe(3000)
    expect(gapsTold(frames)).toEqual([{ fromMs: 2000, toMs: 5000, why: 'noFrames' }])
  })

  it('[TIME-4] a suspended audio clock counts nothing from its first moment, and is one gap', () => {
    const suspended = Array.from({ length: 40 }, (_, i) => frame(2100 + i * 100, 2000))
    const frames = [...steady(0, 2000), ...suspended, ...steady(6100, 7100, 4100)]
    expect(run([...steady(0, 2000), ...suspended]).countedMs).toBe(2000)
    const [gap, ...more] = gapsTold(frames)
    expect(more).toEqual([])
    expect(gap).toMatchObject({ fromMs: 2000, why: 'clocksApart' })
  })

  it('[TIME-5] the wall clock set forward or back: that frame does not count, the next ones do', () => {
    expect(run([...steady(0, 1000), frame(3_601_100, 1100), frame(3_601_200, 1200)]).countedMs).toBe(1100)
    const back = [...steady(10_000, 11_000), frame(5000, 11_100), frame(5100, 11_200)]
    expect(run(back).countedMs).toBe(1100)
    expect(run(back).gap).toEqual({ fromMs: 5000, toMs: 5000, why: 'clockRanBack' })
  })

  it('[TIME-6] a hidden page: nobody can say that the back lifted, so nothing counts', () => {
    const hidden = [1100, 1200, 1300].map(ms => frame(ms, ms, false))
    const frames = [...steady(0, 1000), ...hidden, ...steady(1400, 2000)]
    expect(run(frames).countedMs).toBe(1600)
    expect(gapsTold(frames)).toEqual([{ fromMs: 1000, toMs: 1400, why: 'hidden' }])
  })

  it('[TIME-7] slow drift never adds up: past 250 ms the stretch ends and a new one begins', () => {
    // The audio clock runs 1 % slow: after 25 s it is 250 ms behind.
    const frames = Array.from({ length: 601 }, (_, i) => frame(i * 100, i * 99))
    const { countedMs } = run(frames)
    expect(countedMs).toBeLessThanOrEqual(600 * 99)
    expect(countedMs).toBeGreaterThan(600 * 99 - 3 * 100)
    expect(gapsTold(frames).length).toBe(2)
  })

  it('[TIME-8] a pause is nobody’s time: after a release the next frame only starts the clock', () => {
    const before = releaseTrustedTime(run(steady(0, 1000)))
    expect(run(steady(60_000, 61_000), before).countedMs).toBe(2000)
  })

  describe('[TIME-10] cues that should have sounded', () => {
    it('overdue past 250 ms: nothing counts until they sound again, and it is one gap', () => {
      const silent = [100, 200, 300, 400, 500, 600].map((lagMs, i) => late(1100 + i * 100, lagMs))
      const frames = [...steady(0, 1000), ...silent, ...steady(1700, 2700)]
      // 1100 and 1200 are within tolerance; from there to the first frame without a late cue nothing counts.
      expect(run(frames).countedMs).toBe(1200 + 1000)
      expect(gapsTold(frames)).toEqual([{ fromMs: 1200, toMs: 1700, why: 'cuesLate' }])
    })

    it('a cue that is a little late, or not at all, costs nothing', () => {
      const frames = steady(0, 1000).map(each => ({ ...each, cueLagMs: MAX_DRIFT_MS }))
      expect(run(frames)).toMatchObject({ countedMs: 1000, gap: null })
    })

    it('a page that stood still is told as that, not as late cues', () => {
      const { gap } = run([...steady(0, 1000), late(4000, 2900)])
      expect(gap).toEqual({ fromMs: 1000, toMs: 4000, why: 'noFrames' })
    })
  })

  describe('[TIME-9] for any frames at all', () => {
    const steps = fc.array(
      fc.record({
        wall: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: -5000, max: 8000 })),
        audio: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: -300, max: 8000 })),
        agree: fc.boolean(),
        visible: fc.boolean(),
        shown: fc.boolean(),
        cueLagMs: fc.oneof(
          { weight: 4, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 * MAX_DRIFT_MS }) },
        ),
      }),
      { maxLength: 60 },
    )
    const framesOf = (list: typeof steps extends fc.Arbitrary<infer T> ? T : never) => {
      let at = frame(10_000, 0)
      return [
        at,
        ...list.map(step => {
          at = frame(
            at.wallMs + step.wall,
            at.audioMs + (step.agree ? step.wall : step.audio),
            step.visible || step.shown,
          )
          return step.cueLagMs === undefined ? at : { ...at, cueLagMs: step.cueLagMs }
        }),
      ]
    }

    /** From the definition: cut the frames into stretches of agreement, add up what the slower clock says. */
    function oracle(frames: readonly ClockFrame[]): number {
      const agreed = (from: number, to: number): boolean => {
        const [start, before, now] = [frames[from], frames[to - 1], frames[to]]
        if (start === undefined || before === undefined || now === undefined) return false
        const wall = now.wallMs - before.wallMs
        const audio = now.audioMs - before.audioMs
        const drift = now.wallMs - start.wallMs - (now.audioMs - start.audioMs)
        return (
          [wall, audio].every(ms => ms >= 0 && ms <= MAX_FRAME_GAP_MS) &&
          Math.abs(drift) <= MAX_DRIFT_MS &&
          [before, now].every(({ visible, cueLagMs = 0 }) => visible && cueLagMs <= MAX_DRIFT_MS)
        )
      }
      let total = 0
      let from = 0
      while (from < frames.length) {
        let to = from
        while (agreed(from, to + 1)) to += 1
        const [start, end] = [frames[from], frames[to]]
        if (start !== undefined && end !== undefined)
          total += Math.min(end.wallMs - start.wallMs, end.audioMs - start.audioMs)
        from = to + 1
      }
      return total
    }

    it('counts as the definition says', () =>
      fc.assert(
        fc.property(steps, list => {
          expect(run(framesOf(list)).countedMs).toBe(oracle(framesOf(list)))
        }),
      ))

    it('never counts more than either clock ran forward, and never takes back', () =>
      fc.assert(
        fc.property(steps, list => {
          const frames = framesOf(list)
          const forward = (of: (f: ClockFrame) => number) =>
            frames.slice(1).reduce((sum, next, i) => {
              const previous = frames[i]
              return sum + (previous === undefined ? 0 : Math.max(0, of(next) - of(previous)))
            }, 0)
          let time = startTrustedTime
          for (const next of frames) {
            const after = advanceTrustedTime(time, next)
            expect(after.countedMs).toBeGreaterThanOrEqual(time.countedMs)
            time = after
          }
          expect(time.countedMs).toBeLessThanOrEqual(forward(f => f.wallMs))
          expect(time.countedMs).toBeLessThanOrEqual(forward(f => f.audioMs))
        }),
      ))

    it('nothing counts at a frame that tells a gap', () =>
      fc.assert(
        fc.property(steps, list => {
          let time = startTrustedTime
          for (const next of framesOf(list)) {
            const after = advanceTrustedTime(time, next)
            if (after.gap !== time.gap) expect(after.countedMs).toBe(time.countedMs)
            time = after
          }
        }),
      ))

    it('never counts up to or from a frame with an overdue cue, and counts again once two frames agree', () =>
      fc.assert(
        fc.property(steps, list => {
          const overdue = ({ cueLagMs = 0 }: ClockFrame) => cueLagMs > MAX_DRIFT_MS
          let time = startTrustedTime
          for (const next of framesOf(list)) {
            const after = advanceTrustedTime(time, next)
            if (overdue(next) || (time.last !== null && overdue(time.last)))
              expect(after.countedMs).toBe(time.countedMs)
            time = after
          }
          const { wallMs, audioMs } = time.last ?? frame(0, 0)
          const again = run([frame(wallMs + 100, audioMs + 100), frame(wallMs + 200, audioMs + 200)], time)
          expect(again.countedMs).toBeGreaterThan(time.countedMs)
        }),
      ))

    it('a frame more between two agreeing frames changes nothing', () =>
      fc.assert(
        fc.property(
          fc.array(
            fc.record({ wall: fc.integer({ min: 0, max: 400 }), jitter: fc.integer({ min: -3, max: 3 }) }),
            {
              minLength: 1,
              maxLength: 30,
            },
          ),
          fc.double({ min: 0, max: 1, noNaN: true }),
          (list, share) => {
            let at = frame(0, 0)
            const frames = [
              at,
              ...list.map(({ wall, jitter }) => {
                at = frame(at.wallMs + wall, at.audioMs + Math.max(0, wall + jitter))
                return at
              }),
            ]
            const split = frames.flatMap((now, i) => {
              const before = frames[i - 1]
              if (before === undefined) return [now]
              const between = frame(
                before.wallMs + (now.wallMs - before.wallMs) * share,
                before.audioMs + (now.audioMs - before.audioMs) * share,
              )
              return [between, now]
            })
            expect(run(split).countedMs).toBeCloseTo(run(frames).countedMs, 6)
          },
        ),
      ))
  })
})
