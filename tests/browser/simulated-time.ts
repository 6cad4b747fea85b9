import { expect, type Locator, type Page } from '@playwright/test'
import { simulateAudioClock } from './audio-clock.ts'

/** Opens a session whose two clocks the test leads; what is kept here was put here before. */
export async function openOnSimulatedTime(page: Page, path = '/session'): Promise<void> {
  await simulateAudioClock(page)
  await page.clock.install()
  await page.goto(path)
  await standStill(page)
}

/** From here on simulated time passes only when the test lets it. `page.clock.install()` comes before the page. */
export async function standStill(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
}

/** The search for barriers waits for timers of its own: they get a few milliseconds, the session hardly moves. */
export async function whileTimeCreeps<T>(page: Page, search: Promise<T>): Promise<T> {
  let searching = true
  const found = search.finally(() => {
    searching = false
  })
  while (searching) await page.clock.runFor(2)
  return found
}

/** Lets time pass until something is shown, or longer than anything takes. */
export async function runUntil(page: Page, shown: Locator, stepMs = 500): Promise<void> {
  for (let ms = 0; ms < LONGEST_MS && !(await shown.isVisible()); ms += stepMs)
    await page.clock.runFor(stepMs)
  await expect(shown).toBeVisible()
}
const LONGEST_MS = 300_000

/** What leads on, by a key; a moment later than the state came, or it would be taken for meant for the one before. */
export async function goOn(page: Page, name: string | RegExp): Promise<void> {
  await control(page, name).waitFor()
  await page.clock.runFor(1000)
  await press(page, name)
  await page.clock.runFor(50)
}

/** Moves the focus to a control by its name and presses it with a key, as someone without a pointer does. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const pressed = control(page, name)
  await pressed.focus()
  await expect(pressed).toBeFocused()
  await page.keyboard.press('Enter')
}

const control = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

/** The screen after a session is a chunk of its own that comes in real time, and is shown by a timer. */
export async function untilTitle(page: Page, name: string | RegExp, stepMs = 500): Promise<void> {
  const over = page.getByRole('heading', { name, level: 1 })
  for (let ms = 0; ms < LONGEST_MS && (await page.locator('.player').count()) > 0; ms += stepMs)
    await page.clock.runFor(stepMs)
  await expect(async () => {
    await page.clock.runFor(100)
    await expect(over).toBeVisible({ timeout: 200 })
  }).toPass()
}
