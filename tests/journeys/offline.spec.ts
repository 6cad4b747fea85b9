import { expect, test } from '@playwright/test'
import { leaveNetwork, readyForAirplane } from '../browser/leave-network.ts'
import { tapToFirstHold } from '../browser/player-taps.ts'
import { routes } from '../browser/routes.ts'
import { type JournalName, journals, open, seedJournal } from '../browser/seed-journal.ts'
import { watchPage } from '../browser/watch-page.ts'

for (const name of ['empty', 'trained'] satisfies readonly JournalName[])
  test(`in airplane mode every route starts and reloads, journal: ${name}`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(90_000)
    await seedJournal(page, journals[name]())
    await readyForAirplane(page)
    await leaveNetwork(page, context)
    const seen = watchPage(page, new URL(baseURL ?? '').origin)
    expect(routes.length).toBeGreaterThan(20)
    for (const path of routes) {
      await open(page, path)
      const heading = await page.getByRole('heading', { level: 1 }).textContent()
      await page.reload()
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText(heading ?? '')
    }
    expect(seen).toEqual([])
  })

test('the whole way to the first hold without a network, and nothing of it is lost', async ({
  page,
  context,
}) => {
  await open(page, '/')
  await readyForAirplane(page)
  await leaveNetwork(page, context)
  await open(page, '/')
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('button', { name: 'My back is fine, I want to keep it so' }).click()
  await page.getByLabel('Your age in years').fill('38')
  await page.getByRole('button', { name: 'Continue' }).click()
  for (let card = 0; card < 6; card += 1) await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByRole('link', { name: 'Skip, on to today' }).click()
  await expect(page.getByText('No network. Everything here works.')).toBeVisible()
  await page.getByRole('link', { name: 'It hurts' }).click()
  await page.getByRole('button', { name: '1', exact: true }).click()
  await page.getByRole('link', { name: 'Fine, go with this' }).click()
  await page.getByRole('link', { name: 'Start on the floor' }).click()
  await page.getByRole('button', { name: '0', exact: true }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  await tapToFirstHold(page)
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('backstride.draft.session')))
    .not.toBeNull()

  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'A session is still open.' })).toBeVisible()
  await open(page, '/more/journal')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 entries, all yours.')
})

test('the emergency page: numbers, what to say, the note and another country, without a network', async ({
  page,
  context,
}) => {
  await seedJournal(page, journals.emergency())
  await readyForAirplane(page)
  await leaveNetwork(page, context)
  for (const path of ['/', '/session', '/squeeze', '/result']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/emergency$/)
  }
  await expect(page.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112')
  await expect(page.getByText('Say this on the phone')).toBeVisible()
  await page.getByRole('button', { name: 'Show or print' }).click()
  await expect(page.getByRole('dialog')).toContainText('Asked and answered no')
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Another country' }).click()
  await page.getByRole('button', { name: /United Kingdom/ }).click()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible()
})

test('what was told in airplane mode is there after going online and reloading', async ({
  page,
  context,
}) => {
  await seedJournal(page, journals.trained())
  await readyForAirplane(page)
  await leaveNetwork(page, context)
  await open(page, '/')
  const morning = page.locator('.morning')
  await morning.getByRole('button', { name: '1', exact: true }).click()
  await morning.getByRole('button', { name: 'Save this morning' }).click()
  await expect(morning).toHaveCount(0)
  await open(page, '/more/settings')
  await page.getByRole('button', { name: 'Dark' }).click()
  await context.setOffline(false)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await open(page, '/more/data')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${journals.trained().length + 1} entries, on this device only.`,
  )
  await expect(page.getByText('Ready for airplane mode')).toBeVisible()
})

test('a new version is offered, is not forced, and starts when told to', async ({ page }) => {
  await seedJournal(page, journals.trained())
  await readyForAirplane(page)
  const offer = page.getByText('A new version is here. Your entries stay as they are.')
  const startedAt = () => page.evaluate(() => performance.timeOrigin)
  await open(page, '/')
  // A worker from another address is a new version to the browser, even with the same words.
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js?a-version-later')
  })
  await expect(offer).toBeVisible()
  const before = await startedAt()

  await page.getByRole('link', { name: 'Start on the floor' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How is your back right now?')
  await expect(offer).toHaveCount(0)
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(offer).toBeVisible()
  expect(await startedAt()).toBe(before)

  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Start the new version' }).click()
  await reloaded
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain(
    'a-version-later',
  )
  await open(page, '/more/journal')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `${journals.trained().length} entries, all yours.`,
  )
})

test.describe('where the browser refuses to keep the app', () => {
  test.use({ serviceWorkers: 'block' })

  test('it works, and says what is missing', async ({ page }) => {
    await page.goto('/welcome')
    await expect(page.getByText('Works, not offline yet')).toBeVisible()
    await page.getByRole('link', { name: 'What is missing?' }).click()
    await expect(page.getByText('Everything else works.')).toBeVisible()
  })
})
