import { describe, expect, it } from 'vitest'
import { advanceRound, type ExploreRound, startRound } from './explore-round.ts'
import { exploreTones, tonesKey } from './explore-tones.ts'

const passed = (round: ExploreRound, fromMs: number, toMs: number): ExploreRound => {
  let now = round
  for (let ms = fromMs; ms <= toMs; ms += 100)
    now = advanceRound(now, { type: 'FRAME', frame: { wallMs: ms, audioMs: ms, visible: true } })
  return now
}
const shown = (round: ExploreRound) => exploreTones(round).map(({ inMs, tone }) => `${inMs} ${tone}`)

describe('the tones of an explore round', () => {
  const countIn = advanceRound(passed(startRound(['HH01', 'HH02']), 0, 0), { type: 'GO' })
  it('count-in: three short ones, then the start', () => {
    expect(shown(countIn)).toEqual(['0 count', '1000 count', '2000 count', '3000 start'])
  })
  it('hold: the last three seconds and the end, by what is left', () => {
    const held = passed(countIn, 100, 4000)
    expect(held.phase).toBe('hold')
    expect(shown(held)).toEqual(['1000 count', '2000 count', '3000 count', '4000 end'])
  })
  it('lying and resting are quiet', () => {
    expect(shown(startRound(['HH01']))).toEqual([])
  })
  it('are planned anew once time was lost', () => {
    const held = passed(countIn, 100, 4000)
    const frozen = advanceRound(held, {
      type: 'FRAME',
      frame: { wallMs: 6000, audioMs: 6000, visible: true },
    })
    expect(tonesKey(frozen)).not.toBe(tonesKey(held))
  })
})
