import { expect, type Locator, type Page, test } from '@playwright/test'
import { answerAndSave } from '../browser/after-session.ts'
import { findBarriers } from '../browser/find-barriers.ts'
import { findSmallWords, isCaptionWhole } from '../browser/find-small-words.ts'
import { findSmallTargets } from '../browser/find-tight-places.ts'
import { kept, newRunner, seedJournal } from '../browser/seed-journal.ts'
import { leftSession } from '../browser/session-left.ts'
import { goOn, openOnSimulatedTime, press, untilTitle, whileTimeCreeps } from '../browser/simulated-time.ts'
import { feelFor, type Gravity, lyingAt, withTiltSensor } from '../browser/tilt-sensor.ts'

/** The phone on the belly, by the browser's own sensor events: what DevTools lays down is what the page feels. */
test.describe.configure({ timeout: 150_000 })

const FLAT_DEG = 4
const ARCH_DEG = 16
const LONGEST_MS = 90_000

const caption = (page: Page, words: string | RegExp) => page.locator('.caption', { hasText: words })
const cover = (page: Page) => page.getByRole('dialog', { name: 'Pocket mode' })

/** Simulated time with readings, until something is there. */
async function feelUntil(page: Page, shown: Locator): Promise<void> {
  for (let ms = 0; ms < LONGEST_MS && (await shown.count()) === 0; ms += 200) await feelFor(page, 200)
  await expect(shown).toHaveCount(1)
}

/** A pelvis does not jump: it gets there in half a second. */
async function tip(page: Page, lay: (gravity: Gravity) => Promise<void>, from: number, to: number) {
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await lay(lyingAt(from + (to - from) * share))
    await feelFor(page, 100)
  }
}

async function openPlayer(page: Page, rounds: number): Promise<(gravity: Gravity) => Promise<void>> {
  const lay = await withTiltSensor(page)
  await seedJournal(page, newRunner(), { language: 'en' })
  await leftSession(page, { rounds, twists: 3 })
  await openOnSimulatedTime(page)
  await lay(lyingAt(FLAT_DEG))
  for (const name of ['Go on from round 1', /^Begin/]) await goOn(page, name)
  return lay
}

async function choosePhone(page: Page): Promise<void> {
  await press(page, 'Your hand watches: change')
  await expect(page.getByRole('heading', { name: 'Who watches your back?' })).toBeVisible()
  await press(page, 'The phone on my belly')
  await expect(page.getByRole('button', { name: /^The phone watches/ })).toBeVisible()
}

/** Under the band, flat, then arched: the feet stay down. */
async function learn(page: Page, lay: (gravity: Gravity) => Promise<void>): Promise<void> {
  await goOn(page, /^I am lying down/)
  await goOn(page, /^Lock the screen/)
  await expect(cover(page)).toBeVisible()
  await feelUntil(page, caption(page, 'Press your back flat.'))
  await feelUntil(page, caption(page, 'Now a small arch.'))
  await tip(page, lay, FLAT_DEG, ARCH_DEG)
  await feelUntil(page, caption(page, 'I can tell them apart.'))
  await tip(page, lay, ARCH_DEG, FLAT_DEG)
}

const roundsOf = async (page: Page) => {
  const [session] = await kept(page, 'SessionCompleted')
  return (session?.data.items as { rounds: Record<string, unknown>[] }[] | undefined)?.flatMap(
    ({ rounds }) => rounds,
  )
}

test('[EYES-J1] learns flat and arch under a locked screen, sees a round whole, and one that lifts', async ({
  page,
}) => {
  const lay = await openPlayer(page, 2)
  await choosePhone(page)
  await learn(page, lay)

  await feelUntil(page, caption(page, 'Flat. One moment.'))
  await feelUntil(page, page.getByText('Rest', { exact: true }))
  // Nobody has to answer how the back lay: it was seen.
  await expect(page.getByText('Did your back stay down?')).toHaveCount(0)

  const halfway = caption(page, 'Halfway.')
  await feelUntil(page, halfway)
  await tip(page, lay, FLAT_DEG, ARCH_DEG)
  await feelUntil(page, caption(page, /^Back lifted\. Those (five|six) count/))
  await expect(cover(page)).toBeVisible()

  await page.keyboard.down('Space')
  await page.clock.runFor(2100)
  await page.keyboard.up('Space')
  await expect(cover(page)).toHaveCount(0)
  await feelUntil(page, caption(page, 'Take the phone out first.'))
  await goOn(page, 'Pause')
  await press(page, 'Finish here')
  await untilTitle(page, /.+/)
  await page.clock.resume()
  await expect(page.getByText('seen by your phone.')).toBeVisible()
  await answerAndSave(page)
  expect(await roundsOf(page)).toEqual([
    { targetS: 10, cleanS: 10, contact: 2, seenBy: 'phone' },
    { targetS: 10, cleanS: expect.closeTo(5.5, 0), contact: 0, seenBy: 'phone' },
  ])
})

test('[EYES-J2] without readings the clock waits with its value, and the hand takes over', async ({
  page,
}) => {
  const lay = await openPlayer(page, 1)
  await choosePhone(page)
  await learn(page, lay)
  await page.keyboard.down('Space')
  await page.clock.runFor(2100)
  await page.keyboard.up('Space')
  await expect(cover(page)).toHaveCount(0)
  await feelUntil(
    page,
    page.locator('.press-target', { hasText: 'My back lifted' }).and(page.locator('button')),
  )
  await feelFor(page, 3000)
  // The sensor falls silent: time goes on, and no event comes.
  await page.evaluate(() =>
    addEventListener('devicemotion', event => event.stopImmediatePropagation(), { capture: true }),
  )
  await page.evaluate(() => {
    Object.defineProperty(DeviceMotionEvent.prototype, 'accelerationIncludingGravity', {
      get: () => null,
    })
  })
  await page.clock.runFor(1200)
  await expect(caption(page, 'No readings. The clock waits.')).toBeVisible()
  const waits = await page.getByRole('timer').getAttribute('aria-label')
  await page.clock.runFor(2000)
  expect(await page.getByRole('timer').getAttribute('aria-label')).toBe(waits)
  expect(await whileTimeCreeps(page, findBarriers(page))).toEqual([])
  await press(page, 'My hand instead')
  await page.clock.runFor(2100)
  expect(await page.getByRole('timer').getAttribute('aria-label')).not.toBe(waits)
})

test.describe('on a small phone, in the longer language', () => {
  test.use({ viewport: { width: 360, height: 740 }, locale: 'de-DE' })

  test('[EYES-J3] nothing is too small or cut, whatever the phone says', async ({ page }) => {
    const lay = await withTiltSensor(page)
    await seedJournal(page, newRunner(), { language: 'de', watcher: 'phone' })
    await leftSession(page, { rounds: 1, twists: 3 })
    await openOnSimulatedTime(page)
    await lay(lyingAt(FLAT_DEG))
    const found = new Set<string>()
    const look = async () => {
      const name = await page.locator('h1').innerText()
      for (const each of await findSmallWords(page)) found.add(`${name}: ${each}`)
      for (const each of await findSmallTargets(page)) found.add(`${name}: ${each}`)
      if (!(await isCaptionWhole(page))) found.add(`${name}: the caption is not whole`)
      for (const each of await whileTimeCreeps(page, findBarriers(page))) found.add(`${name}: ${each}`)
    }
    for (const name of [/^Weiter ab Runde 1/, /^Los geht es/]) await goOn(page, name)
    await look()
    await press(page, 'Das Handy passt auf: ändern')
    await look()
    await press(page, 'Zurück')
    await goOn(page, /^Ich liege/)
    for (let line = 0; line < 3; line += 1) {
      await feelFor(page, 6000)
      await look()
    }
    await goOn(page, /^Bildschirm sperren/)
    await page.keyboard.down('Space')
    await feelFor(page, 2100)
    await page.keyboard.up('Space')
    for (const words of ['Ich warte, bis es ruhig liegt.', 'Drück den Rücken flach.', 'Jetzt ein kleines']) {
      await feelUntil(page, caption(page, words))
      await look()
    }
    // No arch at all: refused, with what to do.
    await feelUntil(page, caption(page, 'Zu nah beieinander.'))
    await look()
    await feelUntil(page, caption(page, 'Jetzt ein kleines'))
    await tip(page, lay, FLAT_DEG, ARCH_DEG)
    await feelUntil(page, caption(page, 'Ich kann beides unterscheiden.'))
    await look()
    await tip(page, lay, ARCH_DEG, FLAT_DEG)
    await feelUntil(page, caption(page, 'Flach. Einen Moment.'))
    await look()
    expect([...found]).toEqual([])
  })
})

for (const { name, before, says } of [
  {
    name: 'there is no sensor',
    before: () => Reflect.deleteProperty(globalThis, 'DeviceMotionEvent'),
    says: 'This browser gives no access to the tilt sensor.',
  },
  {
    name: 'the page is not secure',
    before: () => Object.defineProperty(globalThis, 'isSecureContext', { value: false }),
    says: 'Browsers give the tilt sensor only to secure pages, with https in the address.',
  },
])
  test(`[EYES-J4] ${name}: a sentence instead of the choice, here and in the settings`, async ({ page }) => {
    await page.addInitScript(before)
    await seedJournal(page, newRunner(), { language: 'en', watcher: 'phone' })
    await page.goto('/more/settings')
    await expect(page.getByText(says)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Phone on my belly' })).toHaveCount(0)
    await leftSession(page, { rounds: 1, twists: 3 })
    await openOnSimulatedTime(page)
    for (const each of ['Go on from round 1', /^Begin/]) await goOn(page, each)
    await press(page, 'Your hand watches: change')
    await expect(page.getByText(says)).toBeVisible()
    await expect(page.getByRole('button', { name: 'The phone on my belly' })).toHaveCount(0)
  })

test('[EYES-J5] not allowed: told, and the hand watches', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(DeviceMotionEvent, { requestPermission: () => Promise.resolve('denied') }),
  )
  await openPlayer(page, 1)
  await choosePhone(page)
  await goOn(page, /^I am lying down/)
  await goOn(page, /^Lock the screen/)
  await page.clock.runFor(200)
  await expect(caption(page, 'Not allowed.')).toHaveCount(1)
  await page.clock.runFor(13_000)
  await expect(page.getByText('It is your turn.')).toBeVisible()
})
