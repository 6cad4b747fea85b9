import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '../browser/find-barriers.ts'

const none = 'None of these'

/** Opens the screen and answers its first card. */
async function begin(page: Page, back: 'Fine' | 'Sore') {
  await page.goto('/screening')
  await page.getByRole('button', { name: back, exact: true }).click()
  await page.getByLabel('Your age in years').fill('38')
  await page.getByRole('button', { name: 'Continue' }).click()
}

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()

async function sayNone(page: Page, times: number) {
  for (let time = 0; time < times; time += 1) await press(page, none)
}

const factsKept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly { kind: string; data: Record<string, unknown> }[]>((resolve, reject) => {
        const asked = indexedDB.databases()
        asked.then(([first]) => {
          const opening = indexedDB.open(first?.name ?? '')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const all = opening.result.transaction('facts').objectStore('facts').getAll()
            all.onsuccess = () => resolve(all.result)
          }
        }, reject)
      }),
  )

test('[SC-80S] a runner without pain is through in seven screenfuls', async ({ page }) => {
  await begin(page, 'Fine')
  await sayNone(page, 6)
  await expect(page).toHaveURL(/\/result$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands in the way.')
  await page.getByRole('link', { name: 'Skip, on to today' }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('every row fits a small phone, and "None of these" is last and never focused', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await begin(page, 'Sore')
  for (let card = 0; card < 6; card += 1) {
    const last = page.locator('.card-row').last()
    await expect(last).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: none })).toBeInViewport({ ratio: 1 })
    const buttons = await page.getByRole('button').allTextContents()
    expect(buttons.at(-1)).toBe(none)
    await expect(page.getByRole('button', { name: none })).not.toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await press(page, none)
  }
})

test('an emergency is confirmed, shown, kept, and locks every drill; a slip can be taken back', async ({
  page,
}) => {
  await begin(page, 'Sore')
  await press(page, /between the legs, inner thighs/)
  await press(page, 'Continue with 1 marked')
  await press(page, 'No')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You marked this. Is that right?')
  expect(await findBarriers(page)).toEqual([])
  await press(page, 'Yes, that is right')
  await expect(page).toHaveURL(/\/emergency$/)
  await expect(page.getByRole('link', { name: 'Call 112' })).toHaveAttribute('href', 'tel:112')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])
  for (const drill of ['/session', '/squeeze', '/']) {
    await page.goto(drill)
    await expect(page).toHaveURL(/\/emergency$/)
  }

  await press(page, 'Another country')
  await press(page, /United Kingdom/)
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible()

  const kept = await factsKept(page)
  expect(kept.map(({ kind }) => kind).sort()).toEqual(['ScreenAnswered', 'ScreenMarksConfirmed'])

  await page.getByRole('link', { name: 'I answered by mistake' }).click()
  await press(page, /between the legs, inner thighs/)
  await sayNone(page, 6)
  await press(page, '3')
  await press(page, 'Continue')
  await page.getByLabel('It has hurt for').fill('2')
  await press(page, 'First time')
  await press(page, 'About half better')
  await press(page, 'Continue')
  await press(page, none)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing stands in the way.')
  const kinds = (await factsKept(page)).map(({ kind }) => kind)
  expect(kinds.filter(kind => kind === 'ScreenAnswered')).toHaveLength(1)
  expect(kinds).toContain('Amended')
})

test('the emergency page works without a network', async ({ page, context }) => {
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await context.setOffline(true)
  await begin(page, 'Fine')
  await press(page, none)
  await press(page, /into both legs/)
  await press(page, 'Continue with 1 marked')
  await press(page, 'Yes, that is right')
  await expect(page.getByRole('link', { name: 'Call 112' })).toBeVisible()
})

test('a clinician first: what is open, a note to take along, and the way back', async ({ page }) => {
  await begin(page, 'Fine')
  await press(page, none)
  await press(page, /shooting below the knee/)
  await press(page, 'Continue with 1 marked')
  await sayNone(page, 4)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Have someone look at your leg first.')
  expect(await findBarriers(page)).toEqual([])
  await page.goto('/session')
  await expect(page).toHaveURL(/\/result$/)
  await press(page, 'Make a note to take along')
  await expect(page.getByRole('dialog')).toContainText('Asked and answered no')
  expect(await findBarriers(page)).toEqual([])
  await press(page, 'Close')
  await page.getByRole('link', { name: 'I have been seen' }).click()
  await expect(page.getByText(/at most 90 days/)).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await page.getByLabel('By whom: role or name').fill('physio')
  await press(page, 'Both')
  await page.getByLabel('The head stays down').check()
  await press(page, 'Keep this')
  await expect(page).toHaveURL(/\/$/)
  await page.goto('/result')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can start, gently.')
  await expect(page.getByText('The head stays down')).toBeVisible()
})

test('"Not sure" asks one by one; back and a reload keep every answer', async ({ page }) => {
  await begin(page, 'Fine')
  await press(page, none)
  await press(page, /numb patch/)
  await press(page, /^Not sure/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('both legs')
  expect(await findBarriers(page)).toEqual([])
  await press(page, 'No')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('unsteady')
  await press(page, 'Back')
  await press(page, 'Back')
  await expect(page.getByRole('button', { name: /numb patch/ })).toHaveAttribute('aria-pressed', 'true')
})

test('the short screen: none is kept, anything else opens the whole screen', async ({ page }) => {
  await begin(page, 'Fine')
  await sayNone(page, 6)
  await expect(page).toHaveURL(/\/result$/)
  await page.goto('/short-screen')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await press(page, none)
  await expect(page).toHaveURL(/\/$/)
  expect((await factsKept(page)).map(({ kind }) => kind)).toContain('ShortScreenAnswered')
  await page.goto('/short-screen')
  await press(page, /One leg/)
  await expect(page).toHaveURL(/\/screening/)
})

test('by keyboard alone, from the first card to the result', async ({ page }) => {
  await page.goto('/screening')
  const tabTo = async (name: string | RegExp) => {
    const button = page.getByRole('button', { name })
    for (let taps = 0; taps < 20; taps += 1) {
      await page.keyboard.press('Tab')
      if (await button.evaluate(element => element === document.activeElement)) return
    }
    throw new Error(`${name} cannot be reached by keyboard.`)
  }
  await tabTo('Fine')
  await page.keyboard.press('Space')
  await page.getByLabel('Your age in years').focus()
  await page.keyboard.type('38')
  await page.keyboard.press('Enter')
  for (let card = 0; card < 6; card += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await tabTo(none)
    await page.keyboard.press('Enter')
  }
  await expect(page).toHaveURL(/\/result$/)
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in ${colorScheme}, at 200 % text`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } })
    test('a card stays whole, without a bar to scroll sideways', async ({ page }) => {
      await page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = '200%'
        })
      })
      await begin(page, 'Sore')
      for (let card = 0; card < 6; card += 1) {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide).toBeLessThanOrEqual(0)
        expect(await findBarriers(page)).toEqual([])
        await press(page, none)
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('How much does it hurt at rest?')
    })
  })
