import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { createHeadphoneButton } from './headphone-button.ts'
import { silence } from './silence.ts'

it('a real browser reads the silence as ten seconds of sound', async () => {
  const audio = new Audio(URL.createObjectURL(silence()))
  await expect.poll(() => audio.duration).toBe(10)
})

it('a real browser plays it after a tap and gives its button back', async () => {
  const button = createHeadphoneButton('Backstride', () => undefined)
  const tap = document.createElement('button')
  tap.textContent = 'tap'
  tap.addEventListener('click', button.take)
  document.body.replaceChildren(tap)
  await userEvent.click(tap)
  expect(navigator.mediaSession.metadata?.title).toBe('Backstride')
  expect(navigator.mediaSession.playbackState).toBe('playing')
  button.release()
  expect(navigator.mediaSession.metadata).toBeNull()
  expect(navigator.mediaSession.playbackState).toBe('none')
})
