import { fact, good, screenWith } from '@backstride/coach/testing'
import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '../browser/find-barriers.ts'
import { leaveNetwork, readyForAirplane } from '../browser/leave-network.ts'
import { daysAgo, kept, knowsTheDrills, newRunner, open, seedJournal } from '../browser/seed-journal.ts'
import { tabTo } from '../browser/tab-to.ts'
import { timeToPaint } from '../browser/time-to-paint.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const number = (page: Page, nrs: number) =>
  page.getByRole('group', { name: 'Pain right now' }).getByRole('button', { name: String(nrs), exact: true })
const changed = (page: Page) => page.getByRole('list', { name: 'What changed' })
/** What was told at this moment, as it was first recorded. */
const toldNow = async (page: Page) =>
  (await kept(page, 'PainReported')).map(({ data }) => data).filter(({ moment }) => moment === 'now')
const holdOnToday = (page: Page) => page.locator('.today-rows .row').filter({ hasText: 'Hollow hold' })

for (const path of ['/', '/progress', '/more', '/more/settings', '/library', '/learn'])
  test(`from ${path} it is one tap away`, async ({ page }) => {
    await seedJournal(page, knowsTheDrills())
    await open(page, path)
    await page.getByRole('link', { name: 'It hurts', exact: true }).click()
    await expect(page).toHaveURL(/\/hurts$/)
    await expect(number(page, 10)).toBeVisible()
  })

test('from the icon of the installed app, cold and without a network: a number changes the plan at once', async ({
  page,
  context,
}) => {
  await seedJournal(page, newRunner())
  await open(page, '/')
  const before = await holdOnToday(page).innerText()
  const [shortcut] = await page.evaluate(async () => {
    const manifest = await (await fetch('/manifest.webmanifest')).json()
    return manifest.shortcuts as { name: string; url: string; icons: { src: string; sizes: string }[] }[]
  })
  expect(shortcut?.name).toBe('It hurts')
  const icon = shortcut?.icons[0]
  const drawn = await page.evaluate(async src => {
    const image = await createImageBitmap(await (await fetch(src)).blob())
    return `${image.width}x${image.height}`
  }, icon?.src ?? '')
  expect(drawn).toBe(icon?.sizes)

  await readyForAirplane(page)
  await leaveNetwork(page, context)
  await page.goto('about:blank')
  await page.goto(shortcut?.url ?? '')
  await expect(heading(page)).toHaveText('How is your back right now?')
  const painted = await timeToPaint(page, '.was-now', () => number(page, 4).click())
  test.info().annotations.push({ type: 'ms from tap to painted change', description: String(painted) })
  await expect(heading(page)).toHaveText(/^Pain 4\. /)
  await expect(heading(page)).toBeFocused()
  const hold = changed(page).locator('.row').filter({ hasText: 'Hollow hold' })
  await expect(hold.locator('del')).toContainText('was Table-top, head down')
  await expect(hold.locator('ins')).toContainText('now ')
  await expect(page.locator('.rule-box .rule-id')).toHaveText(/^[A-Z]{2}-\d\d$/)
  await page.locator('.rule-box').getByText('Source and limits').click()
  await expect(page.locator('.rule-box details')).toContainText('D: our own careful choice')
  expect(await toldNow(page)).toEqual([{ moment: 'now', nrs: 4 }])

  await page.getByRole('link', { name: 'Today' }).click()
  await expect(holdOnToday(page)).not.toHaveText(before)
  await page.reload()
  await expect(holdOnToday(page)).not.toHaveText(before)
})

test('undo is a fact: today goes back, and the journal can bring the pain back', async ({ page }) => {
  await seedJournal(page, newRunner())
  await open(page, '/')
  const before = await holdOnToday(page).innerText()
  await page.getByRole('link', { name: 'It hurts', exact: true }).click()
  await number(page, 4).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(heading(page)).toHaveText('Taken back. Today is as it was.')
  await expect(heading(page)).toBeFocused()
  expect(await toldNow(page)).toHaveLength(1)
  expect(await kept(page, 'Retracted')).toHaveLength(1)
  await page.getByRole('link', { name: 'Back to today' }).click()
  await expect(holdOnToday(page)).toHaveText(before, { useInnerText: true })

  await open(page, '/more/journal')
  await page.getByRole('button', { name: /^Bring it back: Pain 4/ }).click()
  await expect.poll(async () => (await kept(page, 'Retracted')).length).toBe(2)
  await open(page, '/')
  await expect(holdOnToday(page)).not.toHaveText(before, { useInnerText: true })
})

test('told again after an undo it is a new report', async ({ page }) => {
  await seedJournal(page, newRunner())
  await open(page, '/hurts')
  await number(page, 4).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Tell it again' }).click()
  await number(page, 1).click()
  await expect(heading(page)).toHaveText(/^Pain 1\. /)
  expect(await toldNow(page)).toHaveLength(2)
})

test('more about it corrects the same report; something new in a leg asks the safety questions', async ({
  page,
}) => {
  await seedJournal(page, [
    ...knowsTheDrills(),
    fact('ShortScreenAnswered', daysAgo(1), {
      toiletSaddleOrBothLegs: 'no',
      oneLegWeakOrNumb: 'no',
      feverOrFall: 'no',
    }),
  ])
  await open(page, '/hurts')
  await number(page, 1).click()
  await page.getByRole('button', { name: 'Low back' }).click()
  await expect(page.getByRole('button', { name: 'Low back' })).toHaveAttribute('aria-pressed', 'true')
  for (const name of ['A painkiller in the last 8 hours', 'I put it down to my period']) {
    await page.getByLabel(name).click()
    await expect(page.getByLabel(name)).toBeChecked()
  }
  await page.getByText('Another number').click()
  await number(page, 2).click()
  await expect(heading(page)).toHaveText(/^Pain 2\. /)

  const leg = page.getByLabel('A leg is newly numb or weak')
  await leg.click()
  await expect(heading(page)).toHaveText('Pain 2. First a few questions.')
  await expect(page.getByText('Something new in a leg is worth a few questions')).toBeVisible()
  await expect(page.locator('.rule-box .rule-id')).toHaveText('PG-01')
  await expect(page.getByRole('link', { name: 'Answer the safety questions' })).toHaveAttribute(
    'href',
    '/screening',
  )
  await leg.click()
  await expect(heading(page)).not.toHaveText('Pain 2. First a few questions.')

  expect(await toldNow(page)).toEqual([{ moment: 'now', nrs: 1 }])
  await open(page, '/more/journal')
  const entry = page.locator('.row').filter({ hasText: /^Pain \d of 10/ })
  await expect(entry).toHaveCount(1)
  await expect(entry).toContainText('Pain 2 of 10')
  await expect(entry).toContainText('Reaches: back, with a painkiller, put down to a period')
})

test('pain at rest of 8: the questions come first, the drills wait, walking is offered, the own plan is there', async ({
  page,
}) => {
  await seedJournal(page, [
    ...knowsTheDrills(),
    fact('FlarePlanWritten', daysAgo(1), {
      eases: ['A warm shower'],
      keeps: ['Walking to work'],
      leaves: ['Sprints'],
      tells: 'Priya, after three days',
    }),
  ])
  await open(page, '/hurts')
  await number(page, 8).click()
  await expect(changed(page).locator('.row').filter({ hasText: 'Drills' })).toContainText('was Hollow hold')
  await expect(changed(page).locator('.row').filter({ hasText: 'Walk' })).toContainText('15')
  const own = page.locator('section').filter({ hasText: 'Your own plan for days like this' })
  for (const line of ['A warm shower', 'Walking to work', 'Sprints', 'Priya, after three days'])
    await expect(own.getByText(line)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Emergency numbers' })).toHaveAttribute('href', '/emergency')
  // What is read out holds the changes and the reason.
  await expect(page.locator('main > [role=status].visually-hidden')).toHaveText(
    /Drills: was .+ The reason: .+/,
  )
})

test('by keyboard alone, and the focus is where something new is said', async ({ page }) => {
  await seedJournal(page, newRunner())
  await open(page, '/more')
  await tabTo(page, 'It hurts')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, '5')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(/^Pain 5\. /)
  await expect(heading(page)).toBeFocused()
  await tabTo(page, 'Buttock')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Buttock' })).toBeFocused()
  await tabTo(page, 'Undo')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Taken back. Today is as it was.')
  await expect(heading(page)).toBeFocused()
})

for (const [language, told, undone] of [
  ['en', 'Pain 8.', 'Taken back.'],
  ['de', 'Schmerz 8.', 'Zurückgenommen.'],
] as const)
  test(`no barriers in any of its states, ${language}`, async ({ page }) => {
    await seedJournal(page, knowsTheDrills(), { language })
    await open(page, '/hurts')
    expect(await findBarriers(page)).toEqual([])
    await page.locator('.number-key').nth(8).click()
    await expect(heading(page)).toContainText(told)
    await page.locator('.other-number summary').click()
    expect(await findBarriers(page)).toEqual([])
    await page.locator('.ground-more button').click()
    await expect(heading(page)).toContainText(undone)
    expect(await findBarriers(page)).toEqual([])
  })

test('a full device: nothing is shown as told, and one more tap keeps it once there is room', async ({
  page,
}) => {
  await seedJournal(page, newRunner())
  await open(page, '/hurts')
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Made full for this test.', 'QuotaExceededError')
    }
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = put
    })
  })
  await number(page, 3).click()
  await expect(page.getByText('This is not saved yet.')).toBeVisible()
  await expect(heading(page)).toHaveText('How is your back right now?')
  await page.evaluate(() => dispatchEvent(new Event('room')))
  await number(page, 3).click()
  await expect(heading(page)).toHaveText(/^Pain 3\. /)
  await expect(page.getByText('This is not saved yet.')).toHaveCount(0)
})

test('every line of today opens its reasons: rule, sentence, source and tag', async ({ page }) => {
  await seedJournal(page, newRunner())
  await open(page, '/hurts')
  await number(page, 5).click()
  await page.getByRole('link', { name: 'Today' }).click()
  const whys = page.locator('.today-rows').getByRole('button', { name: /^Why\?/ })
  await expect(whys.first()).toBeVisible()
  const rows = await page.locator('.today-rows .row').count()
  expect(rows).toBeGreaterThan(1)
  await expect(whys).toHaveCount(rows)
  for (const why of await whys.all()) {
    await why.click()
    const box = page.getByRole('dialog').locator('.rule-box').first()
    await expect(box.locator('.rule-id')).toHaveText(/^[A-Z]{2}-?\d\d/)
    await expect(box.locator('.rule-sentence')).not.toBeEmpty()
    await box.getByText('Source and limits').click()
    await expect(box.locator('details')).toContainText(/[FMD]: /)
    await page.keyboard.press('Escape')
  }
})

test('what is worth knowing besides: two calm rows, the others one tap away, each with its reason and its place', async ({
  page,
}) => {
  const sore = (days: number) =>
    fact('PainReported', `${daysAgo(days)} 12:00`, { moment: 'now', nrs: 6 }, `sore-${days}`)
  // Two sore spells with a calm day between; the second one lasts.
  await seedJournal(page, [
    fact('ScreenAnswered', `${daysAgo(16)} 08:00`, screenWith({}, { episode: { painAtRest: 1 } }), 'screen'),
    fact('FlarePlanWritten', daysAgo(14), { eases: ['A warm shower'], keeps: [], leaves: [] }),
    sore(12),
    ...good(daysAgo(10), { twists: 10 }),
    sore(8),
  ])
  await open(page, '/')
  const advice = page.locator('.today-advice')
  await expect(advice.locator('.row')).toHaveCount(2)
  await advice.getByRole('button', { name: /more$/ }).click()
  const rows = await advice.locator('.row').count()
  expect(rows).toBeGreaterThan(2)
  for (const row of await advice.locator('.row').all()) {
    await expect(row.getByRole('link')).toHaveAttribute('href', /^\//)
    await row.getByRole('button', { name: /^Why\?/ }).click()
    await expect(page.getByRole('dialog').locator('.rule-id').first()).toHaveText(/^[A-Z]{2}-\d\d$/)
    await page.keyboard.press('Escape')
  }
})
