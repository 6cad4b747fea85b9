import { MAX_DRIFT_MS } from '@backstride/motion'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSound, type Sound } from './sound.ts'
import { simulateAudio } from './testing/simulated-audio.ts'

let audio: ReturnType<typeof simulateAudio>
let chosen: { tones: boolean; volume: number }
let sound: Sound
beforeEach(() => {
  audio = simulateAudio()
  chosen = { tones: true, volume: 1 }
  sound = createSound(() => chosen)
})
afterEach(() => vi.unstubAllGlobals())

/** Looks as a page does, every so often. */
function lags(ms: number, everyMs = 100, run: (ms: number) => void = each => audio.run(each)) {
  const seen: number[] = []
  for (let passed = 0; passed < ms; passed += everyMs) {
    run(everyMs)
    seen.push(sound.cueLagMs())
  }
  return seen
}

describe('the audio clock', () => {
  it('sleeps until a tap, then runs', () => {
    expect([sound.state(), sound.nowMs(), sound.cueLagMs()]).toEqual(['asleep', 0, 0])
    sound.wake()
    audio.run(300)
    expect([sound.state(), sound.nowMs()]).toEqual(['running', 300])
  })

  it('a refusal shows as a clock that stands still, and is told', async () => {
    audio.refuse()
    const told = vi.fn()
    sound.subscribe(told)
    sound.wake()
    told.mockClear()
    await vi.waitFor(() => expect(told).toHaveBeenCalled())
    audio.run(1000)
    expect([sound.state(), sound.nowMs(), sound.cueLagMs()]).toEqual(['asleep', 0, 0])
  })

  it('many taps wake one clock', () => {
    for (let tap = 0; tap < 5; tap++) sound.wake()
    expect(audio.contexts()).toBe(1)
  })

  it('says where there is none', () => {
    vi.stubGlobal('AudioContext', undefined)
    const none = createSound(() => chosen)
    none.wake()
    none.plan([{ inMs: 0, tone: 'count' }])
    none.now('notice')
    none.close()
    expect(none.state()).toBe('missing')
  })

  it('lets the music of another app go on where the platform can, and puts back what was', () => {
    const audioSession = { type: 'auto' }
    vi.stubGlobal('navigator', { audioSession })
    sound.wake()
    expect(audioSession.type).toBe('ambient')
    sound.close()
    expect(audioSession.type).toBe('auto')
  })
})

describe('tones', () => {
  beforeEach(() => sound.wake())
  const heard = () => audio.notes().map(({ beginS, hz }) => [beginS, hz])

  it('are played when the plan says, by the audio clock', () => {
    audio.run(500)
    sound.plan([
      { inMs: 0, tone: 'count' },
      { inMs: 1000, tone: 'start' },
    ])
    expect(heard()).toEqual([
      [0.5, 660],
      [1.5, 990],
    ])
  })

  it('a new plan takes back what has not begun; a tone that sounds ends as a whole', () => {
    sound.plan([
      { inMs: 0, tone: 'end' },
      { inMs: 800, tone: 'count' },
    ])
    audio.run(50)
    sound.plan([])
    expect(heard()).toEqual([
      [0, 990],
      [0.16, 660],
    ])
  })

  it('the last tone of a phase is not taken back by the plan of the next, which may come just before it', () => {
    sound.plan([
      { inMs: 1000, tone: 'end' },
      { inMs: 1200, tone: 'count' },
    ])
    audio.run(980)
    sound.plan([{ inMs: 2000, tone: 'start' }])
    expect(heard()).toEqual([
      [1, 990],
      [1.16, 660],
      [2.98, 990],
    ])
  })

  it('turned off: nothing of a plan; a tone in the place of a voice that failed sounds all the same', () => {
    chosen = { tones: false, volume: 1 }
    sound.plan([{ inMs: 0, tone: 'count' }])
    expect(heard()).toEqual([])
    sound.now('notice')
    expect(heard()).toHaveLength(2)
  })

  it('a tone of the moment is not part of the plan', () => {
    sound.now('notice')
    sound.plan([])
    expect(heard()).toHaveLength(2)
  })

  it('a tone of the moment is not kept for later by a clock that sleeps', () => {
    audio.suspend()
    sound.now('notice')
    sound.wake()
    expect(heard()).toEqual([])
  })

  it.each([0, 0.5, 1])('are as loud as the runner chose (%s)', volume => {
    chosen = { tones: true, volume }
    sound.plan([{ inMs: 0, tone: 'start' }])
    expect(audio.notes().map(({ peak }) => peak)).toEqual([0.35 * volume ** 2])
  })
})

describe('whether cues sound', () => {
  it.each([
    { tones: true, volume: 1 },
    { tones: false, volume: 1 },
    { tones: true, volume: 0 },
  ])('there is one to agree with in every second, on or off: %j', settings => {
    chosen = settings
    sound.wake()
    sound.plan([{ inMs: 300, tone: 'end' }])
    expect(Math.max(...lags(10_000))).toBe(0)
    expect(audio.marks()).toBeGreaterThanOrEqual(10)
    expect(audio.marks()).toBeLessThanOrEqual(11)
  })

  it('a clock that runs on while nothing of the plan is played is found out within a second and a half', () => {
    sound.wake()
    audio.run(2000)
    const found = lags(3000, 100, ms => audio.runUnheard(ms)).findIndex(lagMs => lagMs > MAX_DRIFT_MS)
    expect(found).toBeGreaterThan(0)
    expect(found * 100).toBeLessThanOrEqual(1500)
  })

  it('and forgiven as soon as one is heard again, even if ends got lost on the way', () => {
    sound.wake()
    lags(4000, 100, ms => audio.runUnheard(ms))
    audio.loseEnds()
    expect(lags(2000).at(-1)).toBe(0)
    expect(Math.max(...lags(5000))).toBe(0)
  })

  it('a page that stood still for three seconds is not accused of late cues by its first look, nor by the next', () => {
    sound.wake()
    sound.plan([{ inMs: 1500, tone: 'halfway' }])
    audio.runUnheard(3000)
    expect([sound.cueLagMs(), ...lags(3000)]).toEqual(Array.from({ length: 31 }, () => 0))
    expect(audio.marks()).toBeLessThanOrEqual(6)
  })

  it('a suspended clock has nothing overdue: that its time stands still says enough', () => {
    sound.wake()
    audio.run(700)
    audio.suspend()
    expect(Math.max(...lags(5000))).toBe(0)
    sound.wake()
    expect(Math.max(...lags(5000))).toBe(0)
  })

  it('what a new plan took back is not waited for', () => {
    sound.wake()
    sound.plan([{ inMs: 500, tone: 'count' }])
    sound.plan([])
    expect(Math.max(...lags(3000))).toBe(0)
  })

  it('nothing is waited for once it is closed', () => {
    sound.wake()
    audio.run(500)
    sound.close()
    expect(lags(3000)).toEqual(Array.from({ length: 30 }, () => 0))
  })
})
