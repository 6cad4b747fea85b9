import { fact, good, screenWith, session } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '../browser/find-barriers.ts'
import { findOverflowAtTwiceTheText, findSmallTargets } from '../browser/find-tight-places.ts'
import { daysAgo, open, seedJournal } from '../browser/seed-journal.ts'

test.use({ viewport: { width: 360, height: 740 } })

const screened = (days: number): Fact =>
  fact('ScreenAnswered', daysAgo(days), screenWith({}, { episode: { painAtRest: 1 } }), `screen-${days}`)
/** Two weeks of good days; the morning after the newest session is not told. */
const twoWeeks = (): readonly Fact[] => [
  screened(16),
  ...[15, 12, 9, 6, 3].flatMap(days => good(daysAgo(days))),
  screened(5),
  ...session(daysAgo(1), { before: 1, during: 1 }),
]
/** Two flares within two weeks. */
const twoFlares = (): readonly Fact[] => [
  screened(10),
  ...[9, 4].flatMap(days => session(daysAgo(days), { variant: 'HH01', before: 1, during: 1, next: 3 })),
  fact('PainReported', `${daysAgo(2)} 07:00`, { moment: 'morning', nrs: 1 }, 'over'),
  ...session(daysAgo(1), { variant: 'HH01', before: 1, during: 1 }),
]

const advice = (page: Page) => page.getByRole('list', { name: 'Worth knowing' }).getByRole('listitem')

test('one thing is asked at a time: what can wait is one line until the morning is told', async ({
  page,
}) => {
  await seedJournal(page, twoWeeks())
  await open(page, '/')
  await expect(page.getByRole('heading', { name: 'How was your back this morning?' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start on the floor' })).toBeInViewport({ ratio: 1 })
  const more = page.getByRole('button', { name: '2 things worth knowing' })
  await expect(more).toBeVisible()
  await expect(advice(page)).toHaveCount(0)
  await more.click()
  await expect(advice(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Show fewer' }).click()
  await page.getByRole('button', { name: '1', exact: true }).click()
  await page.getByRole('button', { name: 'Save this morning' }).click()
  await expect(advice(page)).toHaveCount(2)
  const height = async (at: number) => (await advice(page).nth(at).boundingBox())?.height ?? 0
  expect(Math.max(await height(0), await height(1))).toBeLessThan(64)
})

test('a line that can wait leads where it is done, and says with its reason what it is', async ({ page }) => {
  await seedJournal(page, twoWeeks())
  await open(page, '/')
  await page.getByRole('button', { name: '2 things worth knowing' }).click()
  await page.getByRole('button', { name: 'Why? A plan for a flare' }).click()
  const sheet = page.getByRole('dialog', { name: 'A plan for a flare' })
  await expect(sheet).toContainText('Best written while the back is calm.')
  await expect(sheet).toContainText('FP-01')
  await sheet.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: 'A plan for a flare' }).click()
  await expect(page).toHaveURL(/\/flare-plan$/)
})

test('that someone should look stands there whole, whatever else is asked', async ({ page }) => {
  await seedJournal(page, twoFlares())
  await open(page, '/')
  await expect(page.getByRole('heading', { name: 'How was your back this morning?' })).toBeVisible()
  await expect(advice(page).first()).toContainText('It may be worth talking to a physio.')
  await expect(page.getByRole('link', { name: 'When to get help' })).toBeVisible()
})

for (const lang of ['en', 'de'] as const)
  test(`a full day has room and no barrier, ${lang}`, async ({ page }) => {
    await seedJournal(page, twoWeeks(), { language: lang })
    await open(page, '/')
    await page
      .getByRole('button', { name: lang === 'en' ? '2 things worth knowing' : /gut zu wissen/ })
      .click()
    expect(await findBarriers(page)).toEqual([])
    expect(await findSmallTargets(page)).toEqual([])
    expect(await findOverflowAtTwiceTheText(page)).toEqual([])
  })
