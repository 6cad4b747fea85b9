import { type BrowserContext, expect, type Page } from '@playwright/test'

/** Waits until the first visit has left everything here that a start without a network needs. */
export async function readyForAirplane(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

/** Airplane mode, and proof of it: nothing that the service worker does not hold can be fetched. */
export async function leaveNetwork(page: Page, context: BrowserContext): Promise<void> {
  await context.setOffline(true)
  const answer = await page.evaluate(() =>
    fetch('/server-info.json').then(
      () => 'reached',
      () => 'unreachable',
    ),
  )
  expect(answer).toBe('unreachable')
}
