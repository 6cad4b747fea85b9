import { expect, type Page } from '@playwright/test'
import { kept } from './seed-journal.ts'

/** From the last question to Today: every answer by one tap. */
export async function answerAndSave(page: Page): Promise<void> {
  await page.getByRole('button', { name: '1', exact: true }).click()
  const contact = page.getByRole('button', { name: 'To the end' })
  if (await contact.isVisible()) await contact.click()
  await page.getByRole('button', { name: 'Fair' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/$/)
}

/** Clean seconds of every round of the first session that is kept. */
export async function roundsKept(page: Page): Promise<readonly number[] | undefined> {
  const [session] = await kept(page, 'SessionCompleted')
  const items = session?.data.items as { rounds: { cleanS: number }[] }[] | undefined
  return items?.flatMap(item => item.rounds.map(({ cleanS }) => cleanS))
}
