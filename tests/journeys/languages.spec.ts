import { type Browser, expect, type Page, test } from '@playwright/test'
import { findPlainWords } from '../browser/find-plain-words.ts'
import { places, reach, walkCards } from '../browser/places.ts'
import { startPseudoServer } from '../browser/pseudo-server.ts'
import { journalNames, journals, open, seedJournal } from '../browser/seed-journal.ts'

const html = (page: Page) => page.locator('html')
const loadedAt = (page: Page) => page.evaluate(() => performance.timeOrigin)

test('the first page switches live, and the choice is kept', async ({ page }) => {
  await page.goto('/')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('A calm coach for a runner’s low back.')
  await expect(html(page)).toHaveAttribute('lang', 'en')
  const before = await loadedAt(page)
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(html(page)).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('button', { name: 'Ich bin erwachsen' })).toBeVisible()
  await expect(heading).not.toHaveText('A calm coach for a runner’s low back.')
  await expect(page).toHaveTitle(/^Willkommen/)
  expect(await loadedAt(page)).toBe(before)
  await page.reload()
  await expect(html(page)).toHaveAttribute('lang', 'de')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(html(page)).toHaveAttribute('lang', 'en')
  await expect(heading).toHaveText('A calm coach for a runner’s low back.')
})

test('settings switch live, and what else is set there stays', async ({ page }) => {
  await open(page, '/more/settings')
  const before = await loadedAt(page)
  await page.getByRole('switch').first().click()
  const first = page.getByRole('switch').first()
  await expect(first).not.toBeChecked()
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(html(page)).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen')
  await expect(page.getByRole('navigation').getByRole('link').first()).toHaveText('Heute')
  await expect(first).not.toBeChecked()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
  expect(await loadedAt(page)).toBe(before)
})

test.describe('a German browser', () => {
  test.use({ locale: 'de-DE' })
  test('is greeted in German', async ({ page }) => {
    await page.goto('/')
    await expect(html(page)).toHaveAttribute('lang', 'de')
    await expect(page).toHaveTitle(/^Willkommen/)
  })
})

test('plain words are seen where there are some', async ({ page }) => {
  await open(page, '/more')
  const found = await findPlainWords(page)
  expect(found).toEqual(expect.arrayContaining(['More', 'Settings', 'aria-label: Main']))
})

test.describe('in the language nobody speaks', () => {
  let server: Awaited<ReturnType<typeof startPseudoServer>>
  test.beforeAll(async () => {
    test.setTimeout(180_000)
    server = await startPseudoServer()
  })
  test.afterAll(async () => server?.stop())

  for (const name of journalNames)
    test(`no word stays untranslated, journal: ${name}`, async ({ browser }) => {
      test.setTimeout(120_000)
      const page = await pageAt(browser, server.url)
      await seedJournal(page, journals[name]())
      for (const place of places[name]) {
        await reach(page, place)
        expect.soft(await findPlainWords(page), place.name).toEqual([])
      }
      await page.close()
    })

  test('no word of the safety cards stays untranslated', async ({ browser }) => {
    test.setTimeout(120_000)
    const page = await pageAt(browser, server.url)
    await walkCards(page, async name => {
      expect.soft(await findPlainWords(page), name).toEqual([])
    })
    await page.close()
  })
})

async function pageAt(browser: Browser, baseURL: string): Promise<Page> {
  const page = await browser.newPage({ baseURL })
  await page.addInitScript(() => sessionStorage.setItem('pseudo', 'yes'))
  return page
}
