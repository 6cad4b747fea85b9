import { expect, test } from '@playwright/test'
import { mediaUsed, pressHeadphones, watchMedia } from '../browser/media.ts'
import { liftedButton } from '../browser/player-taps.ts'
import { newRunner, seedJournal } from '../browser/seed-journal.ts'
import { leftSession } from '../browser/session-left.ts'
import { goOn, openOnSimulatedTime, runUntil, untilTitle } from '../browser/simulated-time.ts'
import { withVoices } from '../browser/voices.ts'
import { watchPage } from '../browser/watch-page.ts'

const toTheHold = ['Go on from round 1', /^I hear you/, /^I am lying down/, 'Go now'] as const

test('[QUIET-1] a whole session asks no other origin, plays no file, and leaves the button to the music', async ({
  page,
  baseURL,
}) => {
  const seen = watchPage(page, new URL(baseURL ?? '').origin)
  await seedJournal(page, newRunner(), { language: 'en' })
  await leftSession(page)
  await withVoices(page, [{ lang: 'en-GB', localService: true }])
  await watchMedia(page)
  await openOnSimulatedTime(page)
  for (const name of toTheHold) await goOn(page, name)
  await runUntil(page, liftedButton(page))
  expect(await page.locator('audio, video').count()).toBe(0)
  await untilTitle(page, /10 seconds held/)
  expect(await mediaUsed(page)).toEqual({ played: [], presses: [], elements: 0 })
  expect(seen).toEqual([])
})

test('[QUIET-2] the headphone button, for whoever turned it on: taken by a tap, ends the round, given back', async ({
  page,
  baseURL,
}) => {
  const seen = watchPage(page, new URL(baseURL ?? '').origin)
  await seedJournal(page, newRunner(), { language: 'en', headphoneButton: true })
  await leftSession(page)
  await withVoices(page, [{ lang: 'en-GB', localService: true }])
  await watchMedia(page)
  await openOnSimulatedTime(page)
  await goOn(page, toTheHold[0])
  await expect(page.getByRole('heading', { name: 'Sound check' })).toBeVisible()
  expect((await mediaUsed(page)).presses).toEqual([])
  for (const name of toTheHold.slice(1)) await goOn(page, name)
  const { played, presses } = await mediaUsed(page)
  expect(presses).toContain('pause')
  expect([...new Set(played)]).toEqual([expect.stringMatching(/^blob:/)])
  await runUntil(page, liftedButton(page))
  await page.clock.runFor(3000)
  await pressHeadphones(page)
  await page.clock.runFor(50)
  await expect(page.getByText(/^Well noticed/)).toBeVisible()
  await untilTitle(page, /clean seconds/)
  expect((await mediaUsed(page)).presses).toEqual([])
  expect(seen).toEqual([])
})
