import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { journals, open, seedJournal } from '../browser/seed-journal.ts'

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })
const fileField = (page: Page): Locator => page.getByLabel('Choose a file')
const asFile = (text: string, name = 'journal.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

/** What the journal's page says, day by day. */
async function entriesShown(page: Page): Promise<readonly string[]> {
  await open(page, '/more/journal')
  return page.locator('.journal .row').allInnerTexts()
}

async function exported(page: Page, name: string): Promise<string> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return readFile(await (await arriving).path(), 'utf8')
}

/** One report of pain from Today. */
async function tellPain(page: Page, nrs: number): Promise<void> {
  await page.getByRole('link', { name: 'It hurts' }).click()
  await page.getByRole('button', { name: String(nrs), exact: true }).click()
  await expect(page.getByRole('heading', { name: new RegExp(`^Pain ${nrs}\\.`) })).toBeVisible()
}

test('saved to a file, erased, brought back: everything is as it was', async ({ page }) => {
  await seedJournal(page, journals.trained())
  const before = await entriesShown(page)
  const count = journals.trained().length
  expect(before).toHaveLength(count)
  await open(page, '/more/data')
  await expect(heading(page)).toHaveText(`${count} entries, on this device only.`)
  const text = await exported(page, 'Save to a file')

  await open(page, '/more/settings')
  await page.getByRole('button', { name: 'Erase everything here' }).click()
  expect(await exported(page, 'Save them to a file first')).toBe(text)
  await expect(page.getByRole('button', { name: 'Erase now' })).toBeDisabled()
  await page.getByText('Yes, erase them for good').click()
  await page.getByRole('button', { name: 'Erase now' }).click()
  await expect(page).toHaveURL(/\/welcome$/)
  await open(page, '/more/data')
  await expect(heading(page)).toHaveText('Nothing is kept here yet.')

  await fileField(page).setInputFiles(asFile(text))
  await expect(page.getByRole('list', { name: 'What the file holds' })).toContainText(`${count} new entries`)
  await expect(heading(page)).toHaveText('Nothing is kept here yet.')
  await page.getByRole('button', { name: 'Leave everything as it is' }).click()
  await expect(heading(page)).toHaveText('Nothing is kept here yet.')
  await fileField(page).setInputFiles(asFile(text))
  await page.getByRole('button', { name: `Add ${count} entries` }).click()
  await expect(page.getByText(`${count} entries added.`)).toBeVisible()
  await expect(heading(page)).toHaveText(`${count} entries, on this device only.`)
  expect(await entriesShown(page)).toEqual(before)

  await open(page, '/more/data')
  await fileField(page).setInputFiles(asFile(text))
  await expect(page.getByText(`${count} entries you have`)).toBeVisible()
  await page.getByRole('button', { name: 'Take it over' }).click()
  await expect(page.getByText('Nothing was missing: all of it was here already.')).toBeVisible()
  expect(await exported(page, 'Save to a file')).toBe(text)
})

test('files that are no journal are refused with the reason, and nothing changes', async ({ page }) => {
  await seedJournal(page, journals.trained())
  await open(page, '/more/data')
  const text = await exported(page, 'Save to a file')
  const before = await heading(page).textContent()
  const refused: readonly (readonly [string, string, string])[] = [
    ['cut off', text.slice(0, -20), 'This file breaks off or is damaged. Try the copy it came from.'],
    ['foreign', '{"format":"gpx","version":1,"facts":[]}', 'This is not a journal of Backstride.'],
    ['a web page', '<!doctype html><title>Hello</title>', 'This is not a journal of Backstride.'],
    ['empty', '', 'This file is empty.'],
    ['later', text.replace(/"version":\s*1/, '"version": 9'), 'This file was saved by a newer version.'],
    ['sealed', 'age-encryption.org/v1\n-> scrypt x 18\n', 'This file is sealed with a passphrase.'],
  ]
  for (const [name, content, reason] of refused) {
    await fileField(page).setInputFiles(asFile(content, `${name}.json`))
    await expect.soft(page.getByText(reason), name).toBeVisible()
    await expect.soft(page.getByText('Nothing here was changed.'), name).toBeVisible()
  }
  await expect(heading(page)).toHaveText(before ?? '')
})

test('unreadable entries of a file are set aside with their reason, the rest is added', async ({ page }) => {
  await open(page, '/more/data')
  const [fact] = journals.trained()
  const file = { format: 'backstride-journal', version: 1, facts: [fact, { ...fact, id: 'x', at: 'soon' }] }
  await fileField(page).setInputFiles(asFile(JSON.stringify(file)))
  await expect(page.getByText('One new entry')).toBeVisible()
  await expect(page.getByText('One unreadable entry')).toBeVisible()
  await page.getByRole('button', { name: 'Add one entry' }).click()
  await expect(page.getByText('One entry added.')).toBeVisible()
  await open(page, '/more/journal')
  await expect(heading(page)).toHaveText('One entry, all yours.')
  await expect(page.getByText('One entry is set aside.')).toBeVisible()
  await page.getByText('Not an entry of Backstride (at)').click()
  await expect(page.locator('.raw-entry')).toContainText('soon')
})

test('an entry is corrected, taken back and brought back; each is kept', async ({ page }) => {
  await seedJournal(page, journals.trained())
  await open(page, '/more/journal')
  const morning = page.locator('.journal .row').filter({ hasText: 'Morning: pain' })
  await expect(morning).toContainText('Morning: pain 1 of 10')
  await morning.getByRole('button', { name: /^Correct/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '4', exact: true }).click()
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(morning).toContainText('Morning: pain 4 of 10')
  await expect(morning).toContainText('corrected')
  await morning.getByRole('button', { name: /^Take back/ }).click()
  await expect(morning).toContainText('taken back: does not count')

  await page.reload()
  await expect(morning).toContainText('taken back: does not count')
  await open(page, '/progress')
  await page.getByRole('button', { name: 'Table' }).click()
  await expect(page.locator('section').filter({ hasText: 'Pain in the morning' })).toContainText(
    'No entry in these four weeks.',
  )

  await open(page, '/more/journal')
  await morning.getByRole('button', { name: /^Bring it back/ }).click()
  await expect(morning).toContainText('Morning: pain 4 of 10')
  await expect(morning).not.toContainText('taken back')
  await open(page, '/more/data')
  await expect(heading(page)).toHaveText(`${journals.trained().length + 3} entries, on this device only.`)
})

test('two tabs record at once, and each shows what the other did', async ({ page, context }) => {
  await seedJournal(page, journals.trained())
  const count = journals.trained().length
  const other = await context.newPage()
  await Promise.all([open(page, '/'), open(other, '/')])
  await Promise.all([tellPain(page, 1), tellPain(other, 2)])
  for (const tab of [page, other]) {
    await tab.bringToFront()
    await tab.getByRole('link', { name: 'Today' }).click()
    await tab.getByRole('link', { name: 'More' }).click()
    await tab.getByRole('link', { name: /^Journal/ }).click()
    await expect(heading(tab)).toHaveText(`${count + 2} entries, all yours.`)
  }
  await other
    .locator('.row')
    .filter({ hasText: /^Pain 1 of 10/ })
    .getByRole('button', { name: /^Take back/ })
    .click()
  await expect(page.locator('.row').filter({ hasText: /^Pain 1 of 10/ })).toContainText('taken back')
  await page.reload()
  await expect(heading(page)).toHaveText(`${count + 2} entries, all yours.`)
})

for (const { name, says } of [
  { name: 'SecurityError', says: /This window keeps nothing once it is closed/ },
  { name: 'UnknownError', says: /does not let Backstride keep entries/ },
])
  test(`a browser that keeps nothing (${name}) is said in words, and the visit goes on`, async ({ page }) => {
    await page.addInitScript(reason => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Made to fail for this test.', reason)
      }
    }, name)
    await page.goto('/')
    await expect(page.getByText(says)).toBeVisible()
    await page.getByRole('button', { name: 'My back is fine, I want to keep it so' }).click()
    await page.getByLabel('Your age in years').fill('38')
    await page.getByRole('button', { name: 'Continue' }).click()
    for (let card = 0; card < 6; card += 1) await page.getByRole('button', { name: 'None of these' }).click()
    await page.getByRole('link', { name: 'Skip, on to today' }).click()
    await expect(page.getByRole('link', { name: 'Start on the floor' })).toBeVisible()
    await expect(page.getByText(says)).toBeVisible()
    await page.getByRole('link', { name: 'More' }).click()
    await page.getByRole('link', { name: /^Your data/ }).click()
    await expect(heading(page)).toHaveText('This window keeps nothing once it is closed.')
    expect(JSON.parse(await exported(page, 'Save to a file'))).toMatchObject({
      facts: [{ kind: 'ScreenAnswered' }],
    })
  })

test('a full device: nothing is shown as saved, and it is kept once there is room', async ({ page }) => {
  await seedJournal(page, journals.trained())
  await open(page, '/')
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Made full for this test.', 'QuotaExceededError')
    }
    addEventListener('room', () => {
      IDBObjectStore.prototype.put = put
    })
  })
  await page.getByRole('link', { name: 'It hurts' }).click()
  const three = page.getByRole('button', { name: '3', exact: true })
  await three.click()
  await expect(page.getByText('This is not saved yet.')).toBeVisible()
  await expect(page.getByText('The storage of this device is full.')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('room')))
  await three.click()
  await expect(page.getByRole('heading', { name: /^Pain 3\./ })).toBeVisible()
  await open(page, '/more/journal')
  await expect(page.locator('.row').filter({ hasText: /^Pain 3 of 10/ })).toBeVisible()
})
