import type { Page } from '@playwright/test'

/** Read from two metres: the least height of letters, of captions, and of the large number. Source: look 3, physio notes 7. */
const LEAST = { textPx: 24, captionPx: 30, numberShare: 0.25 }

/**
 * What in the player is too small for somebody who lies beside it: words under 24 px, captions under 30, a number whose
 * drawn height is less than a quarter of the short edge.
 */
export const findSmallWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(least => {
    const told = (element: Element, px: number, wanted: number) =>
      `${element.tagName.toLowerCase()}.${element.className}, ${Math.round(px * 10) / 10} px of ${wanted}: ${element.textContent?.trim().slice(0, 40)}`
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.visually-hidden') === null
    const hasWords = (element: Element) =>
      [...element.childNodes].some(
        node => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      )
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
    const pen = document.createElement('canvas').getContext('2d')
    /** As drawn, from the foot of a digit to its head: the font size would flatter it. */
    const drawnHeight = (element: Element) => {
      if (pen === null) return 0
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(element)
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
      const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(element.textContent ?? '')
      return actualBoundingBoxAscent + actualBoundingBoxDescent
    }
    const shown = [...document.body.querySelectorAll('*')].filter(isShown)
    const small = shown.filter(hasWords).filter(element => sizeOf(element) < least.textPx)
    const captions = shown.filter(element => element.matches('.caption') && sizeOf(element) < least.captionPx)
    const wanted = Math.floor(Math.min(window.innerWidth, window.innerHeight) * least.numberShare)
    const numbers = shown.filter(element => element.matches('.digit > span') && drawnHeight(element) < wanted)
    return [
      ...small.map(element => told(element, sizeOf(element), least.textPx)),
      ...captions.map(element => told(element, sizeOf(element), least.captionPx)),
      ...numbers.map(element => told(element, drawnHeight(element), wanted)),
    ]
  }, LEAST)

/** Whether the caption of the moment is whole above the ground: it is never hidden. */
export const isCaptionWhole = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const caption = document.querySelector('.player .caption')?.getBoundingClientRect()
    const sky = document.querySelector('.player-sky')?.getBoundingClientRect()
    if (caption === undefined || sky === undefined) return true
    return caption.top >= sky.top - 1 && caption.bottom <= sky.bottom + 1 && caption.right <= sky.right + 1
  })
