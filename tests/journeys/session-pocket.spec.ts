import { expect, type Page, test } from '@playwright/test'
import { liftedButton } from '../browser/player-taps.ts'
import { newRunner, seedJournal } from '../browser/seed-journal.ts'
import { leftSession } from '../browser/session-left.ts'
import { goOn, openOnSimulatedTime, press, runUntil } from '../browser/simulated-time.ts'
import { setVisible, stubWakeLock, wakeLockCounts } from '../browser/wake-lock.ts'

/** A phone in the waistband, on simulated clocks. */
test.beforeEach(async ({ page }) => {
  await seedJournal(page, newRunner(), { language: 'en' })
  await leftSession(page, { rounds: 1, twists: 3 })
  await stubWakeLock(page)
  await openOnSimulatedTime(page)
  for (const name of ['Go on from round 1', /^Begin/, /^I am lying down/]) await goOn(page, name)
})

const cover = (page: Page) => page.getByRole('dialog', { name: 'Pocket mode' })
const thanks = (page: Page) => page.getByText(/^Well noticed/)

/** Into the hold, under the cover. */
async function holdInPocket(page: Page): Promise<void> {
  await press(page, 'Pocket: lock the screen')
  await expect(cover(page)).toBeVisible()
  await runUntil(
    page,
    page.locator('.press-target', { hasText: 'My back lifted' }).and(page.locator('button')),
  )
  await page.clock.runFor(2500)
}

test('[POCKET-J1] a covered screen takes no touch for one: short touches end no round, two seconds open it', async ({
  page,
}) => {
  await holdInPocket(page)
  for (const [x, y] of [
    [195, 780],
    [195, 420],
    [340, 60],
    [30, 60],
  ] as const) {
    await page.mouse.click(x, y)
    await page.clock.runFor(100)
  }
  await expect(thanks(page)).toHaveCount(0)
  await expect(cover(page)).toBeVisible()
  await expect(page.getByText('Hold two seconds to unlock')).toBeVisible()

  await page.mouse.down()
  await page.clock.runFor(1900)
  await expect(cover(page)).toBeVisible()
  await page.clock.runFor(200)
  await expect(cover(page)).toHaveCount(0)
  await page.mouse.up()
  await expect(liftedButton(page)).toBeVisible()
})

test('[POCKET-J2] a key under the cover still says that the back lifted, and the cover stays', async ({
  page,
}) => {
  await holdInPocket(page)
  await page.keyboard.press('Space')
  await page.clock.runFor(100)
  await expect(page.locator('.caption', { hasText: /^Well noticed. Those two count/ })).toHaveCount(1)
  await expect(cover(page)).toBeVisible()
})

test('[POCKET-J3] what waits for the runner is said on the black screen, and a key answers it', async ({
  page,
}) => {
  await holdInPocket(page)
  const turn = page.getByText('It is your turn.')
  await expect(turn).toHaveCount(0)
  // The end of the hold, the way up, and the twists, which are new to this runner.
  await runUntil(page, turn)
  await page.clock.runFor(1000)
  await page.keyboard.press('Space')
  await page.clock.runFor(100)
  await expect(turn).toHaveCount(0)
  await expect(cover(page)).toBeVisible()
})

test('[WAKE-J1] the screen is kept on, asked for again on return, and let go in a pause', async ({
  page,
}) => {
  await goOn(page, 'Go now')
  expect(await wakeLockCounts(page)).toEqual({ asked: 1, held: 1 })
  await setVisible(page, false)
  expect(await wakeLockCounts(page)).toEqual({ asked: 1, held: 0 })
  await setVisible(page, true)
  expect(await wakeLockCounts(page)).toEqual({ asked: 2, held: 1 })
  await press(page, 'Pause')
  expect(await wakeLockCounts(page)).toEqual({ asked: 2, held: 0 })
  await goOn(page, 'Go on')
  expect(await wakeLockCounts(page)).toEqual({ asked: 3, held: 1 })
})
