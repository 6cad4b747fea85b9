import type { Page } from '@playwright/test'
import { goOn, press } from './simulated-time.ts'

/** Whatever waits for the runner, in the order it may come. */
const waits = {
  en: [/^(Begin|I hear you)/, /^I am (lying down|ready)/, 'Yes, go on'],
  de: [/^(Los geht es|Ich höre dich)/, /^(Ich liege|Ich bin so weit)/, 'Ja, weiter'],
} as const

/** Lives through the rest of a session on simulated clocks: taps what waits, and leaves the rest to time. */
export async function liveToTheEnd(
  page: Page,
  { lang = 'en', look }: { readonly lang?: 'en' | 'de'; readonly look?: () => Promise<void> } = {},
): Promise<void> {
  for (let ms = 0; ms < LONGEST_MS && (await page.locator('.player').count()) > 0; ms += STEP_MS) {
    await page.clock.runFor(STEP_MS)
    await look?.()
    for (const name of waits[lang]) {
      const waiting = page.getByRole('button', { name, exact: typeof name === 'string' })
      if (!(await waiting.isVisible())) continue
      await (typeof name === 'string' ? press(page, name) : goOn(page, name))
      break
    }
  }
}
const STEP_MS = 2500
const LONGEST_MS = 2_400_000
