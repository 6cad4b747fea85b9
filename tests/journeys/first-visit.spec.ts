import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '../browser/find-barriers.ts'
import { watchPage } from '../browser/watch-page.ts'

const screens = [
  '/welcome',
  '/screening',
  '/more',
  '/more/settings',
  '/more/journal',
  '/more/data',
  '/more/rules',
  '/more/about',
  '/more/accessibility',
  '/more/privacy',
  '/progress',
  '/emergency',
  '/no-such-page',
]

/** Waits until the page says something: the shell is in place and the screen's own part has come. */
async function open(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('the first visit asks nobody else and breaks no policy', async ({ page, baseURL }) => {
  const seen = watchPage(page, new URL(baseURL ?? '').origin)
  await open(page, '/')
  await expect(page).toHaveURL(/\/welcome$/)
  await open(page, '/more/rules')
  await open(page, '/more/data')
  expect(seen).toEqual([])
})

test('after the first visit every screen opens without a network', async ({ page, context }) => {
  await open(page, '/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)
  for (const path of screens) await open(page, path)
})

test('axe sees a barrier where there is one', async ({ page }) => {
  await open(page, '/welcome')
  await page.evaluate(() => document.body.append(document.createElement('button')))
  expect(await findBarriers(page)).toEqual([expect.stringContaining('button-name')])
})

for (const { colorScheme, locale } of [
  { colorScheme: 'light', locale: 'en-GB' },
  { colorScheme: 'dark', locale: 'de-DE' },
] as const)
  test.describe(`in ${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale })
    for (const path of screens)
      test(`axe finds no barrier on ${path}`, async ({ page }) => {
        await open(page, path)
        expect(await page.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2))
        expect(await findBarriers(page)).toEqual([])
      })
  })
