import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createSound, type Sound } from './sound.ts'

const LOOK_EVERY_MS = 50
const nextLook = () => new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS))

let sound: Sound
beforeEach(async () => {
  sound = createSound(() => ({ tones: true, volume: 0 }))
  const button = document.createElement('button')
  button.textContent = 'tap'
  button.addEventListener('click', () => sound.wake())
  document.body.replaceChildren(button)
  await userEvent.click(button)
  await expect.poll(sound.state).toBe('running')
})
afterEach(() => sound.close())

/** Looks until the audio clock says so; what was overdue in each of its seconds, at best. */
async function leastLagBySecond(untilMs: number): Promise<readonly number[]> {
  const least: number[] = []
  while (sound.nowMs() < untilMs) {
    await nextLook()
    const second = Math.floor(sound.nowMs() / 1000)
    least[second] = Math.min(least[second] ?? Number.POSITIVE_INFINITY, sound.cueLagMs())
  }
  return least
}

describe('the audio clock of a real browser', () => {
  it('tells the end of cues that nobody hears, second after second', async () => {
    sound.plan([{ inMs: 300, tone: 'end' }])
    expect(await leastLagBySecond(3500)).toEqual([0, 0, 0, 0])
  })

  it('a page that stood still is not accused by its first look, and agrees again', async () => {
    const untilMs = performance.now() + 1600
    while (performance.now() < untilMs) Math.random()
    expect(sound.cueLagMs()).toBe(0)
    await nextLook()
    await expect.poll(sound.cueLagMs).toBe(0)
  })
})
