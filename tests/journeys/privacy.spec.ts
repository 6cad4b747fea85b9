import { expect, type Page, test } from '@playwright/test'
import { tapToFirstHold } from '../browser/player-taps.ts'
import { watchPage } from '../browser/watch-page.ts'

/** Everything that leaves the page or its service worker: where to, how, and whether something is in it. */
function watchRequests(page: Page): readonly { url: string; method: string; body: string | null }[] {
  const sent: { url: string; method: string; body: string | null }[] = []
  page
    .context()
    .on('request', request =>
      sent.push({ url: request.url(), method: request.method(), body: request.postData() }),
    )
  return sent
}

test('a whole visit asks no other origin, sends nothing, and breaks no policy', async ({ page, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin
  const seen = watchPage(page, origin)
  const sent = watchRequests(page)
  const sockets: string[] = []
  page.on('websocket', socket => sockets.push(socket.url()))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', event => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })

  await page.goto('/')
  await page.getByRole('button', { name: 'I’m an adult: start' }).click()
  await page.getByRole('button', { name: 'Sore', exact: true }).click()
  await page.getByLabel('Your age in years').fill('38')
  await page.getByRole('button', { name: 'Continue' }).click()
  for (let card = 0; card < 6; card += 1) await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByRole('button', { name: '2', exact: true }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByLabel('It has hurt for').fill('3')
  await page.getByRole('button', { name: 'First time' }).click()
  await page.getByRole('button', { name: 'About half better' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('button', { name: 'None of these' }).click()
  await page.getByRole('link', { name: 'Skip, on to today' }).click()
  await page.getByRole('link', { name: 'It hurts' }).click()
  await page.getByRole('button', { name: '1', exact: true }).click()
  await page.getByRole('link', { name: 'Fine, go with this' }).click()
  await page.getByRole('link', { name: 'Start on the floor' }).click()
  await page.getByRole('button', { name: '1', exact: true }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  await tapToFirstHold(page)
  await page.goto('/progress')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'More' }).click()
  await page.getByRole('link', { name: /^Privacy/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })

  expect(sent.length).toBeGreaterThan(10)
  expect(sent.filter(({ url }) => /^https?:/.test(url) && new URL(url).origin !== origin)).toEqual([])
  expect(sent.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([])
  expect(sent.filter(({ url }) => new URL(url).search !== '' && url.startsWith('http'))).toEqual([])
  expect(sockets).toEqual([])
  expect(seen).toEqual([])
})

test('every page comes with a policy that allows our own origin alone', async ({ request }) => {
  for (const path of ['/', '/screening', '/session', '/no-such-page', '/sw.js', '/manifest.webmanifest']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect.soft(policy, path).toContain("default-src 'self'")
    expect.soft(policy, path).toContain("connect-src 'self'")
    expect.soft(policy, path).toContain("frame-ancestors 'none'")
    expect.soft(policy, path).not.toMatch(/unsafe|\*|https?:/)
    expect.soft(headers['referrer-policy'], path).toBe('no-referrer')
    expect.soft(headers['set-cookie'], path).toBeUndefined()
  }
})

test('the policy refuses another origin, even to a script of our own', async ({ page }) => {
  await page.goto('/welcome')
  const answers = await page.evaluate(async () => {
    const fetched = await fetch('http://127.0.0.2:9/').then(
      () => 'sent',
      () => 'refused',
    )
    const refused = new Promise<string>(resolve => {
      addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective))
    })
    navigator.sendBeacon('http://127.0.0.2:9/', 'pain')
    return [fetched, await refused]
  })
  expect(answers).toEqual(['refused', 'connect-src'])
})
