import type { Page } from '@playwright/test'

/** Milliseconds, by the page's own clock, from a press until what `selector` names has been painted. Told, never judged. */
export async function timeToPaint(page: Page, selector: string, press: () => Promise<void>): Promise<number> {
  const timed = page.evaluate(
    wanted =>
      new Promise<number>(resolve => {
        let pressedAt = 0
        document.addEventListener('pointerdown', ({ timeStamp }) => {
          pressedAt = timeStamp
        })
        new MutationObserver((_, observer) => {
          if (document.querySelector(wanted) === null) return
          observer.disconnect()
          // The frame that holds it is drawn before the next one is asked for.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressedAt)))
        }).observe(document.body, { childList: true, subtree: true })
        document.body.dataset.timed = 'yes'
      }),
    selector,
  )
  await page.locator('body[data-timed]').waitFor()
  await press()
  return Math.round(await timed)
}
