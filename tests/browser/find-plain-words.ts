import type { Page } from '@playwright/test'

/**
 * In the language nobody speaks every translated letter is accented: what is left in plain letters was never translated.
 * Names stay as they are: of the product, of rules, and what is marked with its own language or as not to translate.
 */
export const findPlainWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isName = (text: string) => /^(Backstride|[FMD]|[A-Z]{2,6}-?[0-9][0-9A-Za-z]*)$/.test(text)
    const isPlain = (text: string) => /[A-Za-z]/.test(text) && !isName(text)
    const isOurs = (element: Element) =>
      element.closest('[translate="no"]') === null &&
      element.closest('[lang]') === document.documentElement &&
      (element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
        element instanceof HTMLOptionElement)
    const found: string[] = document.title.split(' · ').filter(isPlain)
    for (const element of document.body.querySelectorAll('*')) {
      if (!isOurs(element) || element.matches('script, style')) continue
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder']) {
        const words = element.getAttribute(name) ?? ''
        if (isPlain(words)) found.push(`${name}: ${words}`)
      }
      for (const node of element.childNodes) {
        const words = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : ''
        if (words.split(/[\s,()]+/).some(isPlain)) found.push(words)
      }
    }
    return found
  })
