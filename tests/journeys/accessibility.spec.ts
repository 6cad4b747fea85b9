import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '../browser/find-barriers.ts'
import { findOverflowAtTwiceTheText, findSmallTargets } from '../browser/find-tight-places.ts'
import { places, reach, walkCards } from '../browser/places.ts'
import { routes } from '../browser/routes.ts'
import { journalNames, journals, seedJournal } from '../browser/seed-journal.ts'
import { tabTo } from '../browser/tab-to.ts'

test('no route is left out here', () => {
  const visited = Object.values(places).flatMap(each => each.map(({ path }) => path))
  // The page after a session is reached through the session that was left.
  expect(routes.filter(route => !visited.includes(route) && route !== '/after')).toEqual([])
})

/** All there is to find on the page as it stands, in both themes and with large letters. */
async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await findBarriers(page), `${name}, ${colorScheme}`).toEqual([])
  }
  expect.soft(await findSmallTargets(page), `${name}: targets`).toEqual([])
  expect.soft(await findOverflowAtTwiceTheText(page), `${name}: 200 % text`).toEqual([])
}

for (const language of ['en', 'de'])
  test.describe(`in ${language}`, () => {
    test.setTimeout(180_000)
    for (const name of journalNames)
      test(`no barrier on any screen or sheet, journal: ${name}`, async ({ page }) => {
        await seedJournal(page, journals[name](), { language })
        for (const place of places[name]) {
          await reach(page, place)
          await expect(page.locator('html')).toHaveAttribute('lang', language)
          await look(page, place.name)
        }
      })

    test('no barrier on any card of the safety screen', async ({ page }) => {
      await seedJournal(page, [], { language })
      await walkCards(page, name => look(page, name))
    })
  })

test('by keyboard alone: first page, every card, result, Today, a report of pain', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const press = async (name: string | RegExp, key = 'Enter') => {
    await tabTo(page, name)
    await page.keyboard.press(key)
  }
  await press('I’m an adult: start')
  await expect(page).toHaveURL(/\/screening$/)
  await press('Sore', 'Space')
  await tabTo(page, 'Your age in years')
  await page.keyboard.type('38')
  await page.keyboard.press('Enter')
  for (let card = 0; card < 6; card += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await press('None of these')
  }
  await press('2')
  await press('Continue')
  await tabTo(page, 'It has hurt for')
  await page.keyboard.type('3')
  await press('First time')
  await press('About half better')
  await press('Continue')
  await press('None of these')
  await expect(page).toHaveURL(/\/result$/)
  await press('Skip, on to today')
  await expect(page.getByRole('link', { name: 'Start on the floor' })).toBeVisible()

  await press(/^Why\? Hollow hold/)
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^Why\? Hollow hold/ })).toBeFocused()
  await press('It hurts')
  await press('1')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await press('Fine, go with this')
  await press('Start on the floor')
  await expect(page).toHaveURL(/\/session$/)
})

test('small targets and overflow are seen where there are some', async ({ page }) => {
  await page.goto('/welcome')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => {
    const small = document.createElement('button')
    small.textContent = 'x'
    small.style.width = '20px'
    const wide = document.createElement('p')
    wide.textContent = 'w'.repeat(60)
    wide.style.overflowWrap = 'normal'
    document.body.append(small, wide)
  })
  expect(await findSmallTargets(page)).toHaveLength(1)
  expect(await findOverflowAtTwiceTheText(page)).toHaveLength(1)
})
