import type { Page } from '@playwright/test'

/** The least side of what a finger has to meet, px. */
const LEAST_TARGET_PX = 44

/** Buttons, links and fields that are too small to meet with a finger. A link inside a sentence may be as low as its line. */
export const findSmallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(least => {
    const around = document.querySelector('dialog[open]') ?? document.body
    const targets = [...around.querySelectorAll('a[href], button, summary, select, input')]
    return targets
      .filter(target => target.checkVisibility({ visibilityProperty: true }))
      .filter(target => getComputedStyle(target).display !== 'inline')
      .map(target => ({ target, box: (target.closest('label') ?? target).getBoundingClientRect() }))
      .filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
      .map(
        ({ target, box }) =>
          `${target.outerHTML.slice(0, 90)}: ${Math.round(box.width)} x ${Math.round(box.height)}`,
      )
  }, LEAST_TARGET_PX)

/** What reaches over the right edge with letters twice as large: a page must not scroll sideways. */
export async function findOverflowAtTwiceTheText(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(async () => {
    document.documentElement.style.fontSize = '200%'
    // Two frames: observers of size have answered.
    for (const _ of [1, 2]) await new Promise(resolve => requestAnimationFrame(resolve))
    const boxes = [document.documentElement, ...document.querySelectorAll('dialog[open], dialog[open] *')]
    return boxes
      .filter(box => !box.classList.contains('visually-hidden'))
      .filter(box => box === document.documentElement || getComputedStyle(box).overflowX !== 'visible')
      .filter(box => box.scrollWidth > box.clientWidth + 1)
      .map(
        box =>
          `${box.tagName.toLowerCase()}.${box.className}: ${box.scrollWidth} in ${box.clientWidth}, widest ${
            [...box.querySelectorAll('*')]
              .filter(each => each.getBoundingClientRect().right > box.getBoundingClientRect().right + 1)
              .map(each => each.outerHTML.slice(0, 60))[0] ?? ''
          }`,
      )
  })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  return found
}
