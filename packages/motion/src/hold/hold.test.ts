import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contactOf } from './contact.ts'
import {
  advanceHold,
  type Eye,
  endHold,
  type Form,
  type FormFrame,
  type HoldState,
  runningCleanS,
  startHold,
} from './hold.ts'

/** Frames every 100 ms: each form for so many ms, one after another. */
function film(by: Eye, ...scenes: readonly (readonly [form: Form, ms: number])[]): readonly FormFrame[] {
  const frames: FormFrame[] = []
  let tMs = 0
  for (const [form, ms] of scenes)
    for (const end = tMs + ms; tMs < end; tMs += 100) frames.push({ tMs, form, by })
  return frames
}
const watch = (frames: readonly FormFrame[], targetS: number | null = null): HoldState =>
  frames.reduce(advanceHold, startHold(targetS))
const recorded = (frames: readonly FormFrame[], targetS: number | null = null) =>
  endHold(watch(frames, targetS), (frames.at(-1)?.tMs ?? -100) + 100, 'endOfRecording').rounds

describe('hold by hand', () => {
  it('[HOLD-1] counts to the target and ends there, exactly', () => {
    const frames = [0, 90, 5030, 9970, 10_080].map(tMs => ({ tMs, form: 'good', by: 'hand' }) as const)
    expect(watch(frames, 10).rounds).toEqual([{ startMs: 0, endMs: 10_000, cleanS: 10, endedBy: 'target' }])
  })

  it('[HOLD-2] "my back lifted" ends the round at once; the seconds until then stay', () => {
    const state = watch([...film('hand', ['good', 6000]), { tMs: 6240, form: 'lost', by: 'hand' }], 10)
    expect(state.rounds).toEqual([{ startMs: 0, endMs: 6240, cleanS: 6.24, endedBy: 'lost' }])
    expect(state.round).toBeNull()
  })

  it('[HOLD-3] time that stands still counts nothing: a gap of the clocks is no time here', () => {
    const frozen = Array.from({ length: 30 }, () => ({ tMs: 4000, form: 'good', by: 'hand' }) as const)
    expect(runningCleanS(watch([...film('hand', ['good', 4000]), ...frozen], 10))).toBe(4)
  })

  it('[HOLD-4] stopping ends the round and keeps its seconds', () => {
    const stopped = endHold(watch(film('hand', ['good', 3000]), 10), 3050, 'stopped')
    expect(stopped.rounds).toEqual([{ startMs: 0, endMs: 3050, cleanS: 3.05, endedBy: 'stopped' }])
    expect(endHold(stopped, 9000, 'stopped')).toEqual(stopped)
  })
})

describe('hold by a sensor', () => {
  it('[HOLD-5] lost for less than 300 ms ends nothing, and is not counted', () => {
    expect(recorded(film('phone', ['good', 3000], ['lost', 200], ['good', 2000]))).toEqual([
      { startMs: 0, endMs: 5200, cleanS: 5, endedBy: 'endOfRecording' },
    ])
  })

  it('[HOLD-6] lost for 300 ms ends the round where contact was lost', () => {
    expect(recorded(film('phone', ['good', 3000], ['lost', 1000]))).toEqual([
      { startMs: 0, endMs: 3000, cleanS: 3, endedBy: 'lost' },
    ])
  })

  it('[HOLD-7] unseen pauses: it neither counts nor ends, however long', () => {
    expect(recorded(film('camera', ['good', 3000], ['unseen', 60_000], ['good', 1000]))).toEqual([
      { startMs: 0, endMs: 64_000, cleanS: 4, endedBy: 'endOfRecording' },
    ])
  })

  it('[HOLD-8] what was unseen in between does not wipe out what was lost', () => {
    const flicker = film(
      'camera',
      ['good', 1000],
      ['lost', 200],
      ['unseen', 500],
      ['lost', 200],
      ['good', 500],
    )
    expect(recorded(flicker)).toEqual([{ startMs: 0, endMs: 1000, cleanS: 1, endedBy: 'lost' }])
  })

  it('[HOLD-9] after a lost round, contact for 1 s starts a new one, from then on', () => {
    expect(
      recorded(film('phone', ['good', 2000], ['lost', 500], ['good', 900], ['lost', 100], ['good', 3000])),
    ).toEqual([
      { startMs: 0, endMs: 2000, cleanS: 2, endedBy: 'lost' },
      { startMs: 4500, endMs: 6500, cleanS: 2, endedBy: 'endOfRecording' },
    ])
  })

  it('[HOLD-10] leaving the position ends the round; coming back starts one at once', () => {
    expect(recorded(film('camera', ['off', 500], ['good', 2000], ['off', 1000], ['good', 1000]))).toEqual([
      { startMs: 500, endMs: 2500, cleanS: 2, endedBy: 'feetDown' },
      { startMs: 3500, endMs: 4500, cleanS: 1, endedBy: 'endOfRecording' },
    ])
  })

  it('[HOLD-11] a round held to its end is followed by another only after leaving the position', () => {
    expect(recorded(film('camera', ['good', 15_000], ['off', 500], ['good', 2000]), 10)).toEqual([
      { startMs: 0, endMs: 10_000, cleanS: 10, endedBy: 'target' },
      { startMs: 15_500, endMs: 17_500, cleanS: 2, endedBy: 'endOfRecording' },
    ])
  })

  it('[HOLD-12] ended by a clock that was set back it ends with its newest frame', () => {
    const frames = [0, 40, -150].map(tMs => ({ tMs, form: 'good' as const, by: 'hand' as const }))
    expect(recorded(frames)).toEqual([{ startMs: 0, endMs: 40, cleanS: 0.04, endedBy: 'endOfRecording' }])
  })

  it('[HOLD-12] for any frames: counted seconds are the good time inside rounds, never more than time passed', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            dtMs: fc.integer({ min: -50, max: 400 }),
            form: fc.constantFrom<Form>('good', 'good', 'good', 'lost', 'unseen', 'off'),
            by: fc.constantFrom<Eye>('hand', 'phone', 'camera'),
          }),
          { maxLength: 80 },
        ),
        fc.option(fc.integer({ min: 1, max: 12 })),
        (list, targetS) => {
          let tMs = 0
          const frames = list.map(({ dtMs, form, by }) => {
            tMs += dtMs
            return { tMs, form, by }
          })
          const rounds = recorded(frames, targetS)
          const inOrder = frames.filter((frame, i) => frames.slice(0, i).every(each => each.tMs <= frame.tMs))
          const overMs = (frames.at(-1)?.tMs ?? 0) + 100
          const goodMs = inOrder
            .map((frame, i) => (frame.form === 'good' ? (inOrder[i + 1]?.tMs ?? overMs) - frame.tMs : 0))
            .reduce((sum, ms) => sum + Math.max(0, ms), 0)
          let before = Number.NEGATIVE_INFINITY
          for (const { startMs, endMs, cleanS, endedBy } of rounds) {
            expect(startMs).toBeGreaterThanOrEqual(before)
            expect(cleanS * 1000).toBeLessThanOrEqual(endMs - startMs + 1e-6)
            if (targetS !== null) expect(cleanS).toBeLessThanOrEqual(targetS)
            if (endedBy === 'target') expect(cleanS).toBe(targetS)
            before = endMs
          }
          const cleanMs = rounds.reduce((sum, round) => sum + round.cleanS * 1000, 0)
          expect(cleanMs).toBeLessThanOrEqual(goodMs + 1e-6)
        },
      ),
    ))
})

describe('contact of a round', () => {
  it.each([
    ['target', 10, 2],
    ['lost', 8, 1],
    ['lost', 9.4, 1],
    ['lost', 7.9, 0],
    ['stopped', 4, 2],
  ] as const)('[HOLD-13] %s after %d of 10 s: %d', (endedBy, cleanS, contact) => {
    expect(contactOf({ startMs: 0, endMs: 10_000, cleanS, endedBy }, 10)).toBe(contact)
  })
})
