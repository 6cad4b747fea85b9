import { readFile } from 'node:fs/promises'
import { fact, good, screenWith } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { expect, type Locator, type Page, test } from '@playwright/test'
import ICAL from 'ical.js'
import { findBarriers } from '../browser/find-barriers.ts'
import { findOverflowAtTwiceTheText, findSmallTargets } from '../browser/find-tight-places.ts'
import { kept, open, seedJournal } from '../browser/seed-journal.ts'

/** Tuesday 1 December 2026, ten in the morning in Berlin. */
const now = '2026-12-01T09:00:00Z'

const screened = fact('ScreenAnswered', '2026-11-20', screenWith({}, { episode: null }), 'screen')
const chosen = fact(
  'WeekChosen',
  '2026-11-20',
  { days: [2, 4, 6], minutes: 12, longRunDay: 7, remindAt: '18:30' },
  'week',
)
/** Two sessions a week, with quiet mornings after them, in each of the five weeks before. */
const quietWeeks: readonly Fact[] = [
  '10-27',
  '10-30',
  '11-03',
  '11-06',
  '11-10',
  '11-13',
  '11-17',
  '11-20',
  '11-24',
  '11-27',
].flatMap(day => good(`2026-${day}`, { before: 0, during: 0, next: 0 }))

async function begin(page: Page, facts: readonly Fact[], path = '/week'): Promise<void> {
  // Time passes: what is told later counts later.
  await page.clock.install({ time: now })
  await seedJournal(page, facts, { language: 'en' })
  await open(page, path)
}

const day = (page: Page, name: string): Locator =>
  page.locator('.week-day').filter({ has: page.getByText(name, { exact: true }) })
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

test('the week: chosen, moved, taken back, left out, and nothing is held against anybody', async ({
  page,
}) => {
  await begin(page, [screened])
  await expect(page.getByText(/^A suggestion, each as long as the plan of its day\./)).toBeVisible()
  // What is only suggested promises no minutes; today’s are those that Today leads to.
  await expect(page.locator('.week-days')).not.toContainText('min')
  await page.getByRole('button', { name: 'Choose your days' }).click()
  const sheet = page.getByRole('dialog')
  for (const name of ['Monday', 'Wednesday', 'Friday', 'Tuesday', 'Thursday', 'Saturday'])
    await sheet.getByRole('button', { name }).click()
  await sheet.getByRole('group', { name: 'Minutes a session' }).getByRole('button', { name: '20' }).click()
  await sheet.getByLabel('Long run').selectOption('Sunday')
  await sheet.getByRole('switch', { name: 'A quiet reminder' }).check()
  await sheet.getByLabel('At', { exact: true }).fill('18:30')
  await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(sheet).toBeHidden()
  expect((await kept(page, 'WeekChosen')).map(({ data }) => data)).toEqual([
    { days: [2, 4, 6], minutes: 20, longRunDay: 7, remindAt: '18:30' },
  ])
  await expect(heading(page)).toHaveText('3 sessions to come.')
  // Never the day before the long run.
  await expect(page.getByText('with strength')).toHaveCount(2)
  await expect(day(page, 'Saturday')).not.toContainText('with strength')

  await page.getByRole('button', { name: 'Change Thursday' }).click()
  await sheet.getByRole('button', { name: 'Friday' }).click()
  await sheet.getByRole('button', { name: 'Move it' }).click()
  await expect(page.getByText('Moved to Friday.')).toBeVisible()
  await expect(day(page, 'Friday')).toContainText('moved from Thursday')
  await expect(day(page, 'Thursday')).toContainText('Free')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(day(page, 'Thursday')).toContainText('Session')
  await expect(day(page, 'Friday')).toContainText('Free')

  await page.getByRole('button', { name: 'Change Saturday' }).click()
  await sheet.getByRole('button', { name: 'Leave it out this week' }).click()
  await expect(page.getByText('Saturday is free now.')).toBeVisible()
  await expect(heading(page)).toHaveText('2 sessions to come.')
  expect((await page.locator('main').innerText()).toLowerCase()).not.toMatch(/missed|skipped|failed|only/)

  await page.getByRole('button', { name: 'Change Tuesday' }).click()
  await sheet.getByRole('link', { name: 'Make it shorter' }).click()
  await expect(page).toHaveURL(/\/choose\?minutes=6$/)
  await expect(page.getByRole('button', { name: '6 min' })).toHaveAttribute('aria-pressed', 'true')
})

test('a pause: nothing is planned in it, its weeks are passed over, and it ends when the runner says so', async ({
  page,
}) => {
  const before = ['11-09', '11-11', '11-24', '11-26'].flatMap(each => good(`2026-${each}`))
  await begin(page, [screened, chosen, ...before])
  await expect(page.getByText('One week with two sessions.')).toBeVisible()
  await page.getByRole('button', { name: 'Plan a pause' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('First day').fill('2026-11-16')
  await sheet.getByLabel('Last day').fill('2026-12-04')
  await sheet.getByRole('button', { name: 'Illness' }).click()
  await sheet.getByRole('button', { name: 'Save the pause' }).click()
  await expect(page.getByText('2 weeks in a row with two sessions.')).toBeVisible()
  await expect(day(page, 'Thursday')).toContainText('Pause')
  await expect(heading(page)).toHaveText('One session to come.')
  await page.getByRole('button', { name: 'End it: Pause: illness' }).click()
  await expect(heading(page)).toHaveText('3 sessions to come.')
  await expect(page.getByText('2 weeks in a row with two sessions.')).toBeVisible()
})

test('today of a suggested week is as long as what Today leads to', async ({ page }) => {
  await page.clock.install({ time: '2026-12-02T09:00:00Z' })
  await seedJournal(page, [screened, ...good('2026-11-30', { before: 0, during: 0, next: 0 })])
  await open(page, '/week')
  const minutes = /· (\d+)\smin/.exec((await day(page, 'Wednesday').textContent()) ?? '')?.[1]
  expect(Number(minutes)).toBeLessThan(12)
  await expect(day(page, 'Friday')).not.toContainText('min')
  await open(page, '/')
  await page.getByRole('link', { name: 'Other time or place?' }).click()
  await expect(page.locator('#choose-gives')).toContainText(new RegExp(`\\b${minutes}\\smin`))
})

test('the calendar file holds the days in the runner’s own time, a pause as left out, and not a word about a body', async ({
  page,
}) => {
  const pause = fact(
    'PausePlanned',
    '2026-11-30',
    { from: '2026-12-08', to: '2026-12-13', why: 'holiday' },
    'pause',
  )
  const move = fact('SessionMoved', '2026-11-30', { from: '2026-12-03', to: '2026-12-04' }, 'move')
  await begin(page, [screened, chosen, pause, move])
  const save = async () => {
    const arriving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save for your calendar' }).click()
    const file = await arriving
    expect(file.suggestedFilename()).toBe('backstride.ics')
    return readFile(await file.path(), 'utf8')
  }
  const text = await save()
  expect(text).not.toMatch(/back(?!stride)|pain|hurt|illness|holiday|drill|body/i)
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') ?? undefined))
  const events = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
  const series = events.find(event => event.isRecurring())
  const moved = events.find(event => event.isRecurrenceException())
  if (series === undefined || moved === undefined) throw new Error('no series, or nothing moved')
  series.relateException(moved)
  const iterator = series.iterator()
  const starts = Array.from({ length: 4 }, () => series.getOccurrenceDetails(iterator.next()).startDate)
  expect(starts.map(String)).toEqual(
    ['2026-12-01', '2026-12-04', '2026-12-05', '2026-12-15'].map(each => `${each}T18:30:00`),
  )
  expect(starts[0]?.toJSDate().toISOString()).toBe('2026-12-01T17:30:00.000Z')
  expect(series.summary).toBe('Backstride, 12 minutes')
  expect(series.component.getFirstSubcomponent('valarm')).not.toBeNull()

  await page.clock.fastForward('00:10')
  const newer = new ICAL.Component(ICAL.parse(await save()))
  const again = newer.getAllSubcomponents('vevent').map(each => new ICAL.Event(each))[0]
  expect(again?.uid).toBe(series.uid)
  expect(again?.sequence).toBeGreaterThanOrEqual(series.sequence + 10)
})

test('Today has the week in one line, and at the chosen time one quiet line more', async ({ page }) => {
  await begin(page, [screened, chosen, ...good('2026-11-28')], '/')
  const strip = page.getByRole('link', { name: /^Your week/ })
  await expect(strip).toContainText('3 to come')
  await expect(strip.locator('.week-mark')).toHaveCount(7)
  const line = page.getByText('This is the time you chose.')
  await expect(line).toBeHidden()
  await page.clock.setFixedTime('2026-12-01T17:30:00Z')
  await open(page, '/')
  await expect(line).toBeVisible()
  // Tuesday went by without a word: on Thursday there is none either.
  await page.clock.setFixedTime('2026-12-03T18:00:00Z')
  await open(page, '/')
  await expect(strip).toContainText('2 to come')
  await expect(line).toBeHidden()
  await strip.click()
  await expect(page).toHaveURL(/\/week$/)
})

test('Today starts a session as long as the week has it, and says whether the strength drills are in it', async ({
  page,
}) => {
  const start = page.getByRole('link', { name: 'Start on the floor' })
  const strength = page.locator('.today-rows .row').filter({ hasText: 'Strength' })
  await begin(page, [screened, ...good('2026-11-20'), ...good('2026-11-28')], '/')
  await expect(start).toHaveAttribute('href', '/session')
  await expect(strength).toContainText('Not in the session below.')
  await expect(strength.getByRole('link', { name: 'Choose 20 minutes' })).toHaveAttribute(
    'href',
    '/choose?minutes=20',
  )

  await seedJournal(page, [chosen])
  await open(page, '/')
  await expect(start).toHaveAttribute('href', '/session?minutes=12')
  await expect(strength).toContainText('Partly in the session below.')
  await page.getByRole('link', { name: /^12\smin · Other time or place\?$/ }).click()
  await expect(page.getByRole('button', { name: '12 min' })).toHaveAttribute('aria-pressed', 'true')

  await seedJournal(page, [
    fact(
      'WeekChosen',
      '2026-11-21',
      { days: [2, 4, 6], minutes: 20, longRunDay: 7, remindAt: null },
      'week-20',
    ),
  ])
  await open(page, '/')
  await expect(start).toHaveAttribute('href', '/session?minutes=20')
  await expect(strength).toContainText('Part of the session below.')
  // A day on which nothing stands.
  await page.clock.setFixedTime('2026-12-02T09:00:00Z')
  await open(page, '/')
  await expect(start).toHaveAttribute('href', '/session')
})

test('a sore day: what the week has for today waits, and Today says why', async ({ page }) => {
  const sore = fact('PainReported', '2026-12-01 08:00', { moment: 'now', nrs: 6 }, 'sore')
  await begin(page, [screened, chosen, ...good('2026-11-28'), sore])
  await expect(day(page, 'Tuesday')).toContainText('waits, Today says why')
  await expect(day(page, 'Thursday')).not.toContainText('waits')
})

test('no week is planned before the safety questions, nor while someone has to look first', async ({
  page,
}) => {
  await begin(page, [])
  await expect(heading(page)).toHaveText('First the safety questions, then your week.')
  await expect(page.getByRole('link', { name: 'Answer the safety questions' })).toBeVisible()
  await expect(page.locator('.week-day')).toHaveCount(0)

  await seedJournal(page, [fact('ScreenAnswered', '2026-11-30', screenWith({ RF08: 'yes' }), 'leg'), chosen])
  await open(page, '/week')
  await expect(heading(page)).toHaveText('Your days wait until someone has looked.')
  await expect(page.locator('.week-day')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Change your days' })).toHaveCount(0)
  await open(page, '/more')
  await expect(page.getByRole('link', { name: /^Your week/ })).toBeVisible()
  for (const name of [/^Squeeze test/, /^Try other positions/])
    await expect(page.getByRole('link', { name })).toHaveCount(0)
})

test('while help is needed today, week, assessment and outcomes are not offered, and their addresses lead to what to do', async ({
  page,
}) => {
  await begin(
    page,
    [fact('ScreenAnswered', '2026-11-30', screenWith({ RF07: 'yes' }), 'urgent'), chosen],
    '/more',
  )
  await expect(page.getByRole('link', { name: /^Emergency numbers/ })).toBeVisible()
  for (const name of [/^Your week/, /^Assessment/, /^How it goes/, /^Library/])
    await expect(page.getByRole('link', { name })).toHaveCount(0)
  for (const path of ['/week', '/outcomes', '/outcomes/week', '/outcomes/six-weeks']) {
    await page.goto(path)
    await expect(page).toHaveURL(/\/result$/)
  }
})

test('keeping mode: offered after quiet weeks, two short sessions a week, over when the runner says so', async ({
  page,
}) => {
  await begin(page, [screened, chosen, ...quietWeeks])
  const keeping = page.getByRole('switch', { name: 'Keeping mode' })
  await expect(keeping).not.toBeChecked()
  await expect(page.getByText(/^4 quiet weeks/)).toBeVisible()
  await keeping.click()
  await expect(keeping).toBeChecked()
  await expect(heading(page)).toHaveText('2 sessions to come.')
  await expect(page.locator('.week-day', { hasText: '6 min' })).toHaveCount(2)
  await keeping.click()
  await expect(keeping).toBeHidden()
  await expect(heading(page)).toHaveText('3 sessions to come.')
})

test('the plan for a flare: written while well, read large when it hurts', async ({ page }) => {
  await begin(page, [screened, chosen], '/flare-plan')
  await expect(heading(page)).toHaveText('For a day when it hurts again.')
  await expect(page.getByRole('button', { name: 'Keep this plan' })).toBeDisabled()
  await page.getByLabel('What eases it').fill('A short walk\n\n  Warmth  ')
  await page.getByLabel('Who I tell, and when').fill('Priya')
  await page.getByRole('button', { name: 'Keep this plan' }).click()
  await expect(heading(page)).toHaveText('Your plan for a flare.')
  expect((await kept(page, 'FlarePlanWritten')).map(({ data }) => data)).toEqual([
    { eases: ['A short walk', 'Warmth'], keeps: [], leaves: [], tells: 'Priya' },
  ])
  await seedJournal(page, [fact('PainReported', '2026-12-01 08:00', { moment: 'now', nrs: 6 }, 'flare')])
  await open(page, '/flare-plan')
  await expect(heading(page)).toHaveText('It hurts. Here is your plan.')
  await expect(page.getByText('Warmth', { exact: true })).toBeVisible()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await findBarriers(page)).toEqual([])
  expect(await findSmallTargets(page)).toEqual([])
  expect(await findOverflowAtTwiceTheText(page)).toEqual([])
  await page.getByRole('link', { name: 'See today' }).click()
  await expect(page).toHaveURL(/\/$/)
})
