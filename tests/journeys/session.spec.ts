import { contactQuestion, holdWords, rearLegWords, tapWhen, waitingWords } from '@backstride/content'
import { expect, type Page, test } from '@playwright/test'
import { answerAndSave, roundsKept } from '../browser/after-session.ts'
import { findBarriers } from '../browser/find-barriers.ts'
import { goOnToWork, liftedButton } from '../browser/player-taps.ts'
import { kept, newRunner, seedJournal } from '../browser/seed-journal.ts'
import { leftByTheVersionBefore, leftSession } from '../browser/session-left.ts'
import {
  goOn,
  openOnSimulatedTime,
  press,
  runUntil,
  untilTitle,
  whileTimeCreeps,
} from '../browser/simulated-time.ts'
import { saidAloud, withVoices } from '../browser/voices.ts'

test.beforeEach(({ page }) => seedJournal(page, newRunner(), { language: 'en' }))

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, level: 1 })

test('[SESSION-6] in real time: "my back lifted" by space: thanks, the seconds large, and they count', async ({
  page,
}) => {
  await leftSession(page)
  await goOnToWork(page)
  await page.waitForTimeout(3300)
  await page.keyboard.press('Space')
  const thanks = page.getByText(/Well noticed. Those [a-z]+ count./)
  await expect(thanks).toBeVisible()
  // A second one at once was meant for the first.
  await page.keyboard.press('Space')
  await expect(thanks).toBeVisible()
})

test('[SESSION-7] a second tab says that a session runs elsewhere', async ({ page, context }) => {
  await leftSession(page)
  await page.goto('/session')
  await page.getByRole('button', { name: 'Go on from round 1' }).click()
  await expect(title(page, 'Sound check')).toBeVisible()
  const second = await context.newPage()
  await second.goto('/session')
  await expect(title(second, 'A session runs in another tab.')).toBeVisible()
})

test('[SESSION-8] it hurts: stops with its reason, and the next drills wait for a check', async ({
  page,
}) => {
  await leftSession(page)
  await openOnSimulatedTime(page)
  for (const name of ['Go on from round 1', /^Begin/, /^I am lying down/, 'Go now']) await goOn(page, name)
  await runUntil(page, liftedButton(page))
  await page.clock.runFor(3000)
  await press(page, 'It hurts: stop here')
  await press(page, 'It spreads down the leg')
  await untilTitle(page, /3 seconds held/)
  await expect(page.getByText('You stopped: It spreads down the leg.')).toBeVisible()
  await answerByKeys(page)
  expect(await kept(page, 'SessionCompleted')).toMatchObject([{ data: { stopWord: 'legSpread' } }])
  await expect(page.getByRole('link', { name: 'Start on the floor' })).toHaveCount(0)
})

test('[SESSION-9] left for more than two hours: offered to be saved, never thrown away', async ({ page }) => {
  await leftSession(page, { rounds: 6, done: 3, minutesAgo: 180 })
  await page.goto('/session')
  await expect(page.getByText(/Kept so far: 30\ss held/)).toBeVisible()
  await expect(page.getByRole('button', { name: /Go on from/ })).toHaveCount(0)
  await page.getByRole('button', { name: 'Save what was done' }).click()
  await answerAndSave(page)
  expect(await kept(page, 'SessionCompleted')).toMatchObject([{ data: { completedPct: 50 } }])
})

test('[SESSION-18] left by the version before: goes on where it was left, and nothing of it is lost', async ({
  page,
}) => {
  await leftByTheVersionBefore(page, { rounds: 2, done: 1, twists: 3 })
  await openOnSimulatedTime(page)
  await expect(page.getByText(/Kept so far: 10\ss held/)).toBeVisible()
  for (const name of ['Go on from round 2', /^Begin/, /^I am lying down/, 'Go now']) await goOn(page, name)
  await runUntil(page, title(page, 'Getting up'))
  for (const name of [/^I am standing/, /^I am ready/, 'Go now']) await goOn(page, name)
  await untilTitle(page, /20 seconds held/)
  await answerByKeys(page)
  expect(await roundsKept(page)).toEqual([10, 10])
  const [session] = await kept(page, 'SessionCompleted')
  expect(session?.data).toMatchObject({
    template: 'six',
    completedPct: 100,
    items: [{ variant: 'HH02' }, { variant: 'HM0', twists: { left: 3, right: 3 } }],
  })
})

test('[SESSION-10] a whole first session by keyboard alone, on simulated clocks', async ({ page }) => {
  await openOnSimulatedTime(page)
  await press(page, '0')
  await goOn(page, 'Go on')
  for (const [name, key] of [
    ['Sound check', 'Space'],
    ['Squeeze test', 'Enter'],
    ['Down to the floor', 'Space'],
    ['Get ready', 'Enter'],
  ] as const) {
    await runUntil(page, title(page, name))
    await page.clock.runFor(1000)
    await page.keyboard.press(key)
    await page.clock.runFor(50)
  }
  await runUntil(page, title(page, /^Test · up to 30/))
  await runUntil(page, title(page, 'Rest'))
  await press(page, 'To the end')
  await press(page, 'Yes, go on')
  await runUntil(page, title(page, 'Getting up'), 2000)
  await goOn(page, /^I am standing/)
  await goOn(page, /^I am ready/)
  // Small, larger, right leg back, left leg back: they follow each other without a tap.
  await untilTitle(page, /^30 clean seconds/, 2000)
  await answerByKeys(page)
  const [session] = await kept(page, 'SessionCompleted')
  expect(session?.data).toMatchObject({ completedPct: 100, rpe: 4, template: 'six' })
  expect(await roundsKept(page)).toEqual([30, 10, 10, 10, 10, 10])
  const pains = await kept(page, 'PainReported')
  expect(pains.map(({ data: { moment, nrs } }) => `${moment} ${nrs}`).toSorted()).toEqual([
    'before 0',
    'during 1',
  ])
})

test('[SESSION-12] eyes off the screen: what waits for an answer and which leg goes back are said aloud', async ({
  page,
}) => {
  await withVoices(page, [{ lang: 'en-GB', localService: true }])
  await openOnSimulatedTime(page)
  const lastSaid = async () => (await saidAloud(page)).at(-1)
  await press(page, '0')
  for (const name of ['Go on', /^I hear you/, /^Go on/, /^I am down/]) await goOn(page, name)
  await page.clock.runFor(60_000)
  expect(await lastSaid()).toBe(tapWhen.supine.en)
  await goOn(page, /^I am lying down/)
  await runUntil(page, title(page, 'Rest'))
  await page.clock.runFor(60_000)
  const question = holdWords.steadyWhole.en
  expect(await lastSaid()).toBe(question)
  // What waits for an answer is said again, for whoever has closed their eyes.
  expect((await saidAloud(page)).filter(each => each === question).length).toBeGreaterThan(2)
  await press(page, 'No, easier')
  await runUntil(page, title(page, 'Getting up'), 2000)
  await page.clock.runFor(60_000)
  expect(await lastSaid()).toBe(tapWhen.standing.en)
  await goOn(page, /^I am ready/)
  const arrows = page.locator('.twist-counter svg')
  const turning = page.getByRole('button', { name: /^Enough/ })
  await runUntil(page, turning)
  await expect(arrows).toHaveCount(1)
  await runUntil(page, page.locator('.twist-side', { hasText: 'Right leg back' }))
  await runUntil(page, turning)
  await expect(arrows).toHaveCount(0)
  await untilTitle(page, /seconds/, 2000)
  const said = await saidAloud(page)
  const once = [
    waitingWords.canYouHearTap,
    contactQuestion('hollowHold').whole,
    rearLegWords.right,
    rearLegWords.left,
  ]
  for (const { en } of once) expect(said.filter(each => each.includes(en))).toHaveLength(1)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`[SESSION-11] nothing in the way of anybody, ${colorScheme}, text at 200 %`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme })
    await leftSession(page, { rounds: 3, done: 1, twists: 5 })
    await openOnSimulatedTime(page)
    const looksRight = async (name: string | RegExp) => {
      await expect(title(page, name)).toBeVisible()
      expect.soft(await whileTimeCreeps(page, findBarriers(page)), `${name}`).toEqual([])
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      const widest = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect.soft(widest, `${name} at 200 %`).toBeLessThanOrEqual(0)
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    }
    await looksRight('A session is still open.')
    await goOn(page, 'Go on from round 2')
    await looksRight('Sound check')
    await goOn(page, /^Begin/)
    await looksRight('Get ready')
    await goOn(page, /^I am lying down/)
    await looksRight('Get ready')
    await goOn(page, 'Go now')
    await looksRight('Hold 2 of 3')
    await runUntil(page, liftedButton(page))
    await page.clock.runFor(1500)
    await looksRight('Hold 2 of 3')
    await page.keyboard.press('Space')
    await page.clock.runFor(50)
    await looksRight('Back lifted')
    await page.clock.runFor(5000)
    await looksRight('Rest')
    await press(page, 'Pocket: lock the screen')
    await whileTimeCreeps(page, expect(page.getByRole('dialog')).toBeVisible())
    expect.soft(await whileTimeCreeps(page, findBarriers(page)), 'pocket').toEqual([])
    await page.keyboard.down('Space')
    await page.clock.runFor(2100)
    await page.keyboard.up('Space')
    await press(page, 'Pause')
    await looksRight('Paused.')
    await press(page, 'Fewer minutes')
    await looksRight('How many minutes are left?')
    await press(page, 'Back')
    await press(page, 'It hurts: stop here')
    await looksRight('We stop. What was it?')
    await press(page, 'Back, it is fine')
    await goOn(page, 'Go on')
    await goOn(page, 'Go now')
    await runUntil(page, title(page, 'Getting up'))
    await looksRight('Getting up')
    await goOn(page, /^I am standing/)
    await looksRight('Get ready')
    await goOn(page, /^I am ready/)
    await runUntil(page, page.getByRole('button', { name: /^Enough/ }))
    await looksRight('Hip twists')
    await press(page, 'Tap each turn')
    await looksRight('Hip twists')
    await press(page, 'Pause')
    await press(page, 'Finish here')
    await untilTitle(page, /second/)
    await looksRight(/second/)
  })

/** The questions after a session, by keys. */
async function answerByKeys(page: Page): Promise<void> {
  await press(page, '1')
  await press(page, 'To the end')
  await press(page, 'Fair')
  await press(page, 'Save')
  await expect(page).toHaveURL(/\/$/)
}
