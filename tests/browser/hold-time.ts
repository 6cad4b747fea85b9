import type { Page } from '@playwright/test'

/**
 * Notes when the seconds of a hold began to be shown and when they were gone, by a clock the app does not use: what is
 * seen from outside the page is seen late.
 */
export async function watchHold(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const hold: { fromMs?: number; toMs?: number } = {}
    Object.assign(globalThis, { hold })
    const look = () => {
      const label = document.querySelector('[role=timer]')?.getAttribute('aria-label') ?? ''
      const isOn = label.endsWith('seconds left')
      if (isOn) hold.fromMs ??= performance.now()
      else if (hold.fromMs !== undefined) hold.toMs ??= performance.now()
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
  })
}

/** From the first second shown to the end of the hold, ms; while it is on, to now. */
export const heldMs = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { fromMs, toMs }: { fromMs?: number; toMs?: number } = Reflect.get(globalThis, 'hold')
    return (toMs ?? performance.now()) - (fromMs ?? Number.NaN)
  })
