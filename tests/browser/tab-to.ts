import { expect, type Page } from '@playwright/test'

/** Moves on by Tab until the focus is on a control with this name, as someone without a pointer does. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const focused = page.locator('*:focus')
  const wanted = page.getByRole('button', { name, exact: typeof name === 'string' })
  const control = wanted.or(page.getByRole('link', { name })).or(page.getByLabel(name))
  // A screen's part comes after its address: tabs pressed before it would be lost.
  await expect(control.first()).toBeVisible()
  for (let taps = 0; taps < 40; taps += 1) {
    await page.keyboard.press('Tab')
    if ((await focused.count()) > 0 && (await control.and(focused).count()) > 0) return
  }
  throw new Error(`${name} cannot be reached by keyboard.`)
}
