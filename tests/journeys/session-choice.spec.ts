import { expect, type Page, test } from '@playwright/test'
import { simulateAudioClock } from '../browser/audio-clock.ts'
import { kept, knowsTheDrills, open, seedJournal } from '../browser/seed-journal.ts'
import { press, standStill } from '../browser/simulated-time.ts'
import { liveToTheEnd } from '../browser/whole-session.ts'

/** A session for the minutes and the place there are: from Today to what is kept of it. */
test.describe.configure({ timeout: 60_000 })

interface Chosen {
  readonly minutes: 2 | 6 | 12
  readonly floor: boolean
}

async function chooseOnToday(page: Page, { minutes, floor }: Chosen): Promise<void> {
  await seedJournal(page, knowsTheDrills(), { language: 'en' })
  await simulateAudioClock(page)
  await page.clock.install()
  await open(page, '/')
  await page.getByRole('link', { name: 'Other time or place?' }).click()
  await page.getByRole('button', { name: `${minutes} min`, exact: true }).click()
  if (!floor)
    await page.getByRole('group', { name: 'A floor to lie on' }).getByRole('button', { name: 'No' }).click()
}

/** From the choice through the whole session to Today. */
async function doIt(page: Page): Promise<Readonly<Record<string, unknown>> | undefined> {
  await page.getByRole('link', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { name: 'How is your back right now?' })).toBeVisible()
  await standStill(page)
  await press(page, '0')
  await press(page, 'Go on')
  await expect(page.getByRole('heading', { name: 'Sound check' })).toBeVisible()
  await liveToTheEnd(page)
  await page.clock.resume()
  await page.getByRole('button', { name: '0', exact: true }).click()
  const contact = page.getByRole('button', { name: 'To the end' })
  if (await contact.isVisible()) await contact.click()
  await page.getByRole('button', { name: 'Fair' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page).toHaveURL(/\/$/)
  const sessions = (await kept(page, 'SessionCompleted')).map(({ data }) => data)
  return sessions.find(({ template }) => template !== undefined)
}

const clean = (rounds: number) =>
  Array.from({ length: rounds }, () => ({ targetS: 10, cleanS: 10, contact: 2, seenBy: 'felt' }))
const turned = (variant: string, perSide: number) => ({
  variant,
  rounds: [],
  twists: { left: perSide, right: perSide },
})
const article = [turned('HM0', 5), turned('HM1', 5), turned('HM2', 5)]

test('[CHOICE-1] two minutes standing: ten turns a side, logged, and no ladder moves by it', async ({
  page,
}) => {
  await chooseOnToday(page, { minutes: 2, floor: false })
  await expect(page.locator('#choose-gives')).toHaveText(/hip twists\.$/)
  expect(await doIt(page)).toMatchObject({
    template: 'twoStanding',
    completedPct: 100,
    items: [
      { ...turned('HM0', 5), outsideLadder: true },
      { ...turned('HM2', 5), outsideLadder: true },
    ],
  })
})

test('[CHOICE-2] no floor here: the low back at a wall instead, and nothing of the hollow hold', async ({
  page,
}) => {
  await chooseOnToday(page, { minutes: 6, floor: false })
  const session = await doIt(page)
  expect(session?.items).toEqual([{ variant: 'HW0', rounds: clean(6) }, ...article])
  expect(session).toMatchObject({ template: 'six', completedPct: 100 })
})

test('[CHOICE-3] twelve minutes: the two drills as planned, then squats and bridges in turn', async ({
  page,
}) => {
  await chooseOnToday(page, { minutes: 12, floor: true })
  const session = await doIt(page)
  const twoSets = [
    { reps: 8, target: 8 },
    { reps: 8, target: 8 },
  ]
  expect(session?.items).toEqual([
    { variant: 'HH02', rounds: clean(6) },
    ...article,
    { variant: 'SQ0', rounds: [], sets: twoSets },
    { variant: 'BR0', rounds: [], sets: twoSets },
  ])
  expect(session).toMatchObject({ template: 'twelve', completedPct: 100 })
})
