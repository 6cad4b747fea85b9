import { expect, type Page, test } from '@playwright/test'
import { journals, open, seedJournal } from '../browser/seed-journal.ts'
import { endOfWords, withVoices } from '../browser/voices.ts'

const spoken = (page: Page) => page.locator('.lesson-lines [aria-current]')

test('a lesson is found from More, says what is known with its sources, and leads to the next', async ({
  page,
}) => {
  await seedJournal(page, journals.trained())
  await open(page, '/more')
  await page.getByRole('link', { name: 'Lessons' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eight lessons, 45 seconds each.')
  await page.getByRole('link', { name: 'The middle is a comfortable place, not a rule.' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('img')).toBeVisible()
  await expect(page.getByText('Nobody has shown that one posture protects a runner’s back.')).toBeVisible()
  await page.getByText('Sources', { exact: true }).click()
  await expect(page.getByText('doi:10.1186/s12891-017-1534-0')).toBeVisible()
  await page.getByRole('link', { name: 'Next: Ten clean seconds are enough.' }).click()
  await expect(page).toHaveURL(/\/learn\/ten-seconds$/)
})

test('read aloud marks the line being said, goes on, and ends by itself', async ({ page }) => {
  await withVoices(page, [{ lang: 'en-GB', localService: true }])
  await seedJournal(page, journals.trained())
  await open(page, '/learn/middle')
  const lines = await page.locator('.lesson-lines p').allInnerTexts()
  await page.getByRole('button', { name: 'Read aloud' }).click()
  for (const line of lines) {
    await expect(spoken(page)).toHaveText(line)
    await endOfWords(page)
  }
  await expect(spoken(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Read aloud' }).click()
  await page.getByRole('button', { name: 'Stop reading' }).click()
  await expect(spoken(page)).toHaveCount(0)
})

test('where only a remote voice could speak, the button says why it does not', async ({ page }) => {
  await withVoices(page, [{ lang: 'en-GB', localService: false }])
  await seedJournal(page, journals.trained())
  await open(page, '/learn/hips')
  const button = page.getByRole('button', { name: 'Read aloud' })
  await expect(button).toBeDisabled()
  await expect(button).toHaveAccessibleDescription(/no voice of its own/)
})

test('with a sign that needs help today, only the lesson on help is open', async ({ page }) => {
  await seedJournal(page, journals.urgent())
  await open(page, '/learn')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help comes first.')
  await expect(page.locator('.lesson-rows a')).toHaveCount(1)
  await page.goto('/learn/middle')
  await expect(page).toHaveURL(/\/learn$/)
})

test('before the safety questions a drill in a lesson is for reading only', async ({ page }) => {
  await open(page, '/learn/middle')
  await expect(page.getByText('For reading, for now.')).toBeVisible()
  await open(page, '/learn/long-run')
  await expect(page.getByText('For reading, for now.')).toHaveCount(0)
})
