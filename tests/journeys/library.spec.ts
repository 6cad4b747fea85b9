import { expect, type Locator, type Page, test } from '@playwright/test'
import { findBarriers } from '../browser/find-barriers.ts'
import { findOverflowAtTwiceTheText, findSmallTargets } from '../browser/find-tight-places.ts'
import { journals, open, seedJournal } from '../browser/seed-journal.ts'

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })
const rows = (page: Page): Locator => page.locator('.library .drill-row')
const search = (page: Page): Locator => page.getByRole('searchbox')

test('words of both languages find, however they are spelled', async ({ page }) => {
  await seedJournal(page, journals.trained())
  await open(page, '/library')
  const all = await rows(page).count()
  await expect(heading(page)).toContainText(String(all))
  for (const words of ['bird dog', 'vierfüßler', 'VIERFUESSLER', 'vierfussler']) {
    await search(page).fill(words)
    await expect(rows(page), words).toHaveCount(6)
    await expect(rows(page).first(), words).toContainText('On hands and knees')
    await expect(page.getByText('6 positions found.'), words).toBeVisible()
  }
  await search(page).fill('xyz')
  await expect(page.getByText(/^Nothing found/)).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(rows(page)).toHaveCount(all)
})

test('standing with nothing needed leaves neither floor nor wall, and is still chosen on the way back', async ({
  page,
}) => {
  await seedJournal(page, journals.trained())
  await open(page, '/library')
  await page.getByRole('button', { name: 'Choose by place or time' }).click()
  await page.getByRole('button', { name: 'Standing, nothing needed' }).click()
  const show = page.getByRole('button', { name: /^Show \d+ positions$/ })
  const said = await show.innerText()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ positions found\.$/)
  await show.click()
  const count = await rows(page).count()
  expect(said).toContain(String(count))
  const names = (await page.locator('.library-ladder h2').allInnerTexts()).join()
  expect(names).toContain('Hip twists')
  expect(names).not.toMatch(/Hollow hold|At the wall|Bird dog/)
  await rows(page).first().click()
  await expect(page).toHaveURL(/\/library\/\w+$/)
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(rows(page)).toHaveCount(count)
})

test('figures of the list are drawn as they come near', async ({ page }) => {
  await seedJournal(page, journals.trained())
  await open(page, '/library')
  const figures = page.locator('.row-figure .figure')
  await expect(figures.first()).toBeVisible()
  expect(await figures.count()).toBeLessThan((await rows(page).count()) / 2)
  await rows(page).last().scrollIntoViewIfNeeded()
  await expect(rows(page).last().locator('.figure')).toBeVisible()
})

test('a page shows the figure in words, what it asks, and one step either way', async ({ page }) => {
  await seedJournal(page, journals.trained())
  await open(page, '/library')
  await search(page).fill('HH04')
  await rows(page).first().click()
  await expect(heading(page)).toHaveText('Table-top, head and shoulders up')
  await expect(page.getByRole('img', { name: /on the back.*head and shoulders up/i })).toBeVisible()
  await expect(page.getByText('About one and a half times table-top.')).toBeVisible()
  expect(await page.locator('main').innerText()).not.toMatch(/newton|\bN\b|\d\.\d/i)
  const shapes = () => page.locator('.drill-stage .figure-skin').first().getAttribute('d')
  const before = await shapes()
  await page.getByRole('navigation', { name: 'One step from here' }).getByRole('link').first().click()
  await expect(heading(page)).toHaveText('Table-top, head down')
  await expect(heading(page)).toBeFocused()
  await expect.poll(shapes).not.toBe(before)
  await expect(page.getByText('About the same as table-top.')).toBeVisible()
})

test('a movement plays, stands still when asked, and every position can be chosen', async ({ page }) => {
  await seedJournal(page, journals.trained())
  await open(page, '/library/BD4')
  const second = page.getByRole('button', { name: /^2 Elbow toward knee/ })
  await expect(second).toHaveAttribute('aria-pressed', 'true', { timeout: 6_000 })
  await page.getByRole('button', { name: 'Hold still' }).click()
  await page.getByRole('button', { name: /^1 Long, and hold/ }).click()
  await expect(second).toHaveAttribute('aria-pressed', 'false')
  await expect(page.getByRole('button', { name: 'Let it move' })).toBeVisible()
  await expect(page.locator('[aria-live]').filter({ hasText: /on hands and knees/i })).toHaveCount(1)
})

test('with less movement every position is a still with its words', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await seedJournal(page, journals.trained())
  await open(page, '/library/BD4')
  const stills = page.locator('.drill-stills > li')
  await expect(stills).toHaveCount(2)
  await expect(stills.nth(0)).toContainText('Long, and hold.')
  await expect(stills.nth(1)).toContainText('Elbow toward knee, slowly.')
  await expect(stills.nth(1).getByRole('img')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Let it move' })).toHaveCount(0)
})

test('what is not for now is said with its rule, and can be read all the same', async ({ page }) => {
  await seedJournal(page, journals.clinician())
  await open(page, '/library')
  await expect(page.getByText('Not for now.')).toBeVisible()
  await search(page).fill('HH04')
  await rows(page).first().click()
  await expect(page.getByText('Not for now.')).toBeVisible()
  await expect(page.getByText(/Until someone has looked/)).toBeVisible()
  await page.getByRole('button', { name: /^Why\?/ }).click()
  await expect(page.getByRole('dialog')).toContainText('LV-02')
})

test('a drill of Today leads to its page, and an unknown one to no page', async ({ page }) => {
  await seedJournal(page, journals.trained())
  await open(page, '/')
  const link = page.locator('.today-rows a[href^="/library/HH"]')
  const name = await link.innerText()
  await link.click()
  await expect(heading(page)).toHaveText(name)
  await open(page, '/library/HH99')
  await expect(heading(page)).toHaveText('There is no page at this address.')
})

for (const path of ['/library', '/library/HH13', '/library/BD4', '/library/SQ1', '/library/HM2'])
  test(`in German at 360 px nothing breaks: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await seedJournal(page, journals.trained(), { language: 'de' })
    await open(page, path)
    expect(await findBarriers(page)).toEqual([])
    expect(await findSmallTargets(page)).toEqual([])
    expect(await wordsCutAcross(page)).toEqual([])
    expect(await findOverflowAtTwiceTheText(page)).toEqual([])
  })

/** Names and headings of which a word does not fit its line and was cut without a hyphen, or reaches out of its box. */
const wordsCutAcross = (page: Page): Promise<readonly string[]> =>
  page.locator('main :is(h1, h2, h3, strong, dt, button, .text-action)').evaluateAll(elements =>
    elements.flatMap(element => {
      const width = element.getBoundingClientRect().width
      const probe = document.createElement('span')
      probe.style.cssText = 'position:absolute;visibility:hidden;white-space:nowrap'
      element.append(probe)
      const longest = (element.textContent ?? '').split(/[\s-]+/).flatMap(word => {
        probe.textContent = word
        return probe.getBoundingClientRect().width > width + 1 ? [word] : []
      })
      probe.remove()
      return longest
    }),
  )
