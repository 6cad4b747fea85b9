import { describe, expect, it } from 'vitest'
import { advancePlank, type PlankRun, READY_MS, startPlank } from './plank-run.ts'
import { plankTones } from './plank-tones.ts'

const passed = (run: PlankRun, ms: number): PlankRun =>
  Array.from({ length: ms / 100 }).reduce<PlankRun>(
    now => advancePlank(now, { type: 'PASSED', ms: 100 }),
    run,
  )
const shown = (run: PlankRun) => plankTones(run)?.map(({ inMs, tone }) => `${inMs} ${tone}`)

describe('the tones of a plank', () => {
  it('count it in: three short ones, then the start', () => {
    expect(shown(startPlank)).toEqual(['2000 count', '3000 count', '4000 count', '5000 start'])
    expect(shown(passed(startPlank, 3500))).toEqual(['500 count', '1500 start'])
  })
  it('are quiet in between, and tell the end of two minutes', () => {
    expect(shown(passed(startPlank, READY_MS + 30_000))).toEqual(['90000 end'])
  })
  it('tell the end when it is stopped', () => {
    const stopped = advancePlank(passed(startPlank, READY_MS + 30_000), { type: 'STOP' })
    expect(shown(stopped)).toEqual(['0 end'])
  })
  it('that it ended by itself is told once: by what was planned', () => {
    expect(shown(passed(startPlank, READY_MS + 125_000))).toBeUndefined()
  })
  it('nothing ends where nothing began', () => {
    expect(shown(advancePlank(startPlank, { type: 'STOP' }))).toEqual([])
  })
})
