import { expect, type Page } from '@playwright/test'

/** What ends a round of the hollow hold. */
export const liftedButton = (page: Page) => page.getByRole('button', { name: /My back lifted/ })

/**
 * Taps what leads on, until it is gone: a tap in the first moment of a state was meant for the one before, and the
 * player takes it for that.
 */
export async function tapOn(page: Page, name: string | RegExp): Promise<void> {
  const control = page.getByRole('button', { name })
  await expect(async () => {
    if (await control.isVisible()) await control.click({ timeout: 2000 })
    await expect(control).toBeHidden({ timeout: 600 })
  }).toPass()
}

/** The same for whatever the ground of the player says just now. */
export async function tapOnGround(page: Page): Promise<void> {
  const word = await page.locator('.press-target strong').innerText()
  await tapOn(page, new RegExp(`^${word}`))
}

/** From the sound check of a first session to the first second that counts. */
export async function tapToFirstHold(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Sound check' })).toBeVisible()
  for (const name of [/^Begin/, /^Go on/, /^I am down/, /^I am lying down/, 'Go now']) await tapOn(page, name)
  await expect(liftedButton(page)).toBeVisible({ timeout: 15_000 })
}

/** From the offer to go on to the first second that counts. */
export async function goOnToWork(page: Page): Promise<void> {
  await page.goto('/session')
  for (const name of [/^Go on from round/, /^Begin/, /^I am lying down/, 'Go now']) {
    await expect(page.getByRole('button', { name })).toBeVisible()
    await tapOn(page, name)
  }
  await expect(liftedButton(page)).toBeVisible({ timeout: 15_000 })
}

/** Whole seconds of a hold that are still to come, as the player says them. */
export const secondsLeft = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByRole('timer').getAttribute('aria-label')) ?? '', 10)
