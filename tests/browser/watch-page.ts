import type { Page } from '@playwright/test'

/** What a page did that nobody should see: a message of the browser, an exception, a request to somewhere else. */
export function watchPage(page: Page, ownOrigin: string): readonly string[] {
  const seen: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning')
      seen.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => seen.push(`exception: ${error.message}`))
  page.on('request', request => {
    const url = new URL(request.url())
    if (url.origin !== ownOrigin && url.protocol.startsWith('http')) seen.push(`request: ${request.url()}`)
  })
  return seen
}
