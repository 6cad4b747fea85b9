import { fact, good, screenWith } from '@backstride/coach/testing'
import type { Fact } from '@backstride/facts'
import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '../browser/find-barriers.ts'
import { findOverflowAtTwiceTheText, findSmallTargets } from '../browser/find-tight-places.ts'
import { daysAgo, kept, newRunner, open, seedJournal } from '../browser/seed-journal.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()

const inPain = (days: number): Fact =>
  fact('ScreenAnswered', daysAgo(days), screenWith({}, { episode: { weeks: 3, painAtRest: 5 } }), 'screen')
const morning = (days: number, nrs: number): Fact =>
  fact('PainReported', `${daysAgo(days)} 07:00`, { moment: 'morning', nrs }, `morning-${days}`)
const rated = (days: number, running: number, lift: number): Fact =>
  fact('ActivitiesRated', daysAgo(days), {
    activities: [
      { id: 'running', score: running },
      { id: 'own', words: 'Lifting my child', score: lift },
    ],
  })

/** Eight days in pain: the activities were rated, so the week is what is due. */
const weekDue = (): readonly Fact[] => [inPain(8), rated(5, 4, 4)]

/** Six weeks and a day in pain, with mornings of `now` lately. */
const sixWeeks = (now: number, running: number): readonly Fact[] => [
  inPain(43),
  ...[42, 38, 35].map(days => morning(days, 5)),
  ...[11, 6, 2].map(days => morning(days, now)),
  ...good(daysAgo(30)).filter(({ kind }) => kind === 'SessionCompleted'),
  rated(40, 4, 4),
  rated(3, running, 4),
]

test('a week is told in four taps and two numbers, found from More', async ({ page }) => {
  await seedJournal(page, weekDue())
  await open(page, '/more')
  await page.getByRole('link', { name: /^How it goes/ }).click()
  await expect(heading(page)).toHaveText('One thing to answer, if you like.')
  await page.getByRole('link', { name: 'Four short questions about seven days' }).click()
  await expect(heading(page)).toHaveText('Could you run as you wanted?')
  await tap(page, 'Only in part')
  await tap(page, 'A little less')
  await tap(page, 'No')
  await tap(page, 'Moderately')
  await page.getByLabel('Longest run that felt comfortable, km').fill('7.5')
  await tap(page, '0')
  await tap(page, 'Save')
  await expect(heading(page)).toHaveText('Nothing to answer today.')
  await expect(page.getByRole('link', { name: /The last seven days/ })).toContainText(
    'Weekly impact 42 of 100',
  )
  expect((await kept(page, 'WeeklyImpactTold')).map(({ data }) => data)).toEqual([
    { participation: 2, volume: 1, performance: 0, pain: 2, longestComfortableRunM: 7500, daysMissed: 0 },
  ])
})

test('nobody is asked in a flare: neither Today nor the page; what is there stays open to answer', async ({
  page,
}) => {
  const told = fact('PainReported', daysAgo(1), { moment: 'now', nrs: 7 }, 'flare')
  await seedJournal(page, [...weekDue(), told])
  await open(page, '/')
  await expect(page.getByText('How is it going?')).toHaveCount(0)
  await open(page, '/outcomes')
  await expect(heading(page)).toHaveText('Nothing is asked while it flares.')
  await expect(page.getByRole('link', { name: /The last seven days/ })).toBeVisible()
})

test('a week without trouble is one tap, a week without running two; back leads back', async ({ page }) => {
  await seedJournal(page, weekDue())
  await open(page, '/outcomes/week')
  await tap(page, 'Only in part')
  await tap(page, 'Back')
  await expect(heading(page)).toHaveText('Could you run as you wanted?')
  await tap(page, 'No, my back kept me from it')
  await expect(heading(page)).toHaveText('How much did your back hurt around running?')
  await tap(page, 'A lot')
  await tap(page, 'Back')
  await tap(page, 'Back')
  await tap(page, 'Yes, my back gave no trouble')
  await expect(heading(page)).toHaveText('Two numbers, if you like.')
  await tap(page, 'Save')
  await expect(heading(page)).toHaveText('Nothing to answer today.')
  expect((await kept(page, 'WeeklyImpactTold')).map(({ data }) => data)).toEqual([
    { participation: 0, volume: 0, performance: 0, pain: 0 },
  ])
  await expect(page.getByRole('link', { name: /The last seven days/ })).toContainText(
    'Weekly impact 0 of 100',
  )
})

test('own activities are named once and rated by one tap each; their ids stay', async ({ page }) => {
  await seedJournal(page, [inPain(5)])
  await open(page, '/outcomes')
  await page.getByRole('link', { name: 'Rate your activities' }).click()
  await page.getByLabel('In your words').fill('Tying my shoes')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.getByLabel('In your words').fill('Sitting at work')
  await tap(page, 'Rate them')
  await expect(heading(page)).toHaveText('How well does running go today?')
  await tap(page, '0')
  await expect(heading(page)).toHaveText('How well does this go today: Tying my shoes?')
  await tap(page, '3')
  await expect(heading(page)).toHaveText('How well does this go today: Sitting at work?')
  await tap(page, '6')
  await expect(page.getByRole('link', { name: /Your activities/ })).toContainText('3 of 10 on average')

  await open(page, '/outcomes/activities')
  await expect(heading(page)).toHaveText('How well does running go today?')
  await tap(page, 'Change the list')
  await tap(page, 'Remove: Sitting at work')
  await tap(page, 'Rate them')
  await tap(page, '2')
  await tap(page, '10')
  await expect(page.getByRole('link', { name: /Your activities/ })).toContainText('6 of 10 on average')
  const [first, second] = (await kept(page, 'ActivitiesRated'))
    .map(({ data }) => data.activities as { id: string; words?: string; score: number }[])
    .toSorted((a, b) => b.length - a.length)
  expect(first?.map(({ words, score }) => [words, score])).toEqual([
    [undefined, 0],
    ['Tying my shoes', 3],
    ['Sitting at work', 6],
  ])
  expect(second?.map(({ id }) => id)).toEqual(first?.slice(0, 2).map(({ id }) => id))
})

test('change since the start is two taps and leads to the look back', async ({ page }) => {
  await seedJournal(page, sixWeeks(1, 8))
  await open(page, '/outcomes')
  await page.getByRole('link', { name: 'Say how it changed' }).click()
  await tap(page, 'Better')
  await tap(page, 'Clearly')
  await expect(page).toHaveURL(/\/outcomes\/six-weeks$/)
  await expect(page.getByText(/^You said on .*: clearly better\.$/)).toBeVisible()
  expect((await kept(page, 'ChangeRated')).map(({ data }) => data)).toEqual([{ change: 4 }])
})

test('the look back: own line beside others, a table with every value, nothing credited', async ({
  page,
}) => {
  await seedJournal(page, sixWeeks(1, 8))
  await open(page, '/progress')
  await page.getByRole('link', { name: /^How it goes/ }).click()
  await page.getByRole('link', { name: /^Looking back/ }).click()
  await expect(heading(page)).toHaveText('Less pain than at the start.')
  await expect(page.getByText('Start 5, now 1 of 10: better.')).toBeVisible()
  await expect(page.getByRole('img', { name: /Your mornings in 4 weeks/ })).toContainText(
    'others, on average',
  )
  const table = page.getByRole('table', { name: 'Pain in the morning, week by week' })
  await expect(table.getByRole('row')).toHaveCount(8)
  await expect(table.getByRole('row', { name: /^0/ })).toHaveText('05552')
  await expect(table.getByRole('row', { name: /^2/ })).toContainText('–')
  await expect(page.getByText('It is no forecast for you.')).toBeVisible()
  await expect(page.getByText(/^Most backs ease with time, with or without an app\./)).toBeVisible()
  await expect(page.getByText('1 day with drills, no run entered.')).toBeVisible()
  await expect(page.getByText('It is no alarm.')).toHaveCount(0)
})

test('six weeks with little change: someone should look, by a named rule, and the screen is one tap away', async ({
  page,
}) => {
  await seedJournal(page, sixWeeks(5, 4))
  await open(page, '/outcomes/six-weeks')
  await expect(heading(page)).toHaveText('Little has changed. Have someone look.')
  await tap(page, 'Why?')
  await expect(page.getByRole('dialog')).toContainText('OU-08')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Answer the safety questions again' }).click()
  await expect(page).toHaveURL(/\/screening$/)
})

test('a score from elsewhere is typed in within its range, and read against the first', async ({ page }) => {
  await seedJournal(page, [
    inPain(20),
    fact('ScoreTyped', daysAgo(15), { instrument: 'ODI', score: 40 }, 'first'),
  ])
  await open(page, '/outcomes/score')
  await page.getByLabel('Questionnaire').selectOption('ODI')
  await page.getByLabel('Score').fill('101')
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled()
  await expect(page.getByText('Enter the score, a number from 0 to 100.')).toBeVisible()
  await page.getByLabel('Score').fill('0')
  await page.getByLabel('Who worked it out, if you like').fill('my physio')
  await tap(page, 'Save')
  await expect(page.getByRole('link', { name: /A score from elsewhere/ })).toContainText('Oswestry (ODI) 0')
  await open(page, '/outcomes/six-weeks')
  await expect(page.getByRole('row', { name: /^Oswestry/ })).toContainText('better')
  await open(page, '/more/journal')
  await expect(page.locator('.row').filter({ hasText: 'Score typed in: Oswestry (ODI) 0' })).toContainText(
    'my physio',
  )
})

test('the questionnaire is there word for word in English; in German a score is typed in', async ({
  page,
}) => {
  await seedJournal(page, [inPain(4)])
  await open(page, '/outcomes/rmdq')
  await expect(page.getByRole('checkbox')).toHaveCount(24)
  await expect(page.getByText(/Spine 1983; 8: 141-144/)).toBeVisible()
  await page.getByText('I sleep less well because of my back.').click()
  await page.getByText('My back is painful almost all the time.').click()
  await tap(page, 'Save: 2 ticked')
  await expect(page.getByRole('link', { name: /A score from elsewhere/ })).toContainText('(RMDQ-24) 2')
  expect((await kept(page, 'RmdqAnswered')).map(({ data }) => data)).toEqual([
    { ticked: [13, 18], lang: 'en' },
  ])

  await seedJournal(page, [], { language: 'de' })
  await open(page, '/outcomes')
  await expect(page.getByRole('link', { name: 'Fragebogen', exact: true })).toHaveCount(0)
  await open(page, '/outcomes/rmdq')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await page.getByRole('link', { name: 'Einen Wert eintragen' }).click()
  await expect(page).toHaveURL(/\/outcomes\/score$/)
})

test('without pain nothing is asked, and what was let pass is not asked again', async ({ page }) => {
  await seedJournal(page, newRunner())
  await open(page, '/outcomes')
  await expect(heading(page)).toHaveText('Nothing is asked while nothing hurts.')
  await open(page, '/outcomes/six-weeks')
  await expect(heading(page)).toHaveText('Nothing to look back on yet.')
})

test('a missed question is gone on the next day but the page stays open', async ({ page }) => {
  await seedJournal(page, [
    inPain(13),
    rated(10, 4, 4),
    fact('RmdqAnswered', daysAgo(9), { ticked: [], lang: 'en' }),
  ])
  await open(page, '/outcomes')
  await expect(heading(page)).toHaveText('Nothing to answer today.')
  await page.getByRole('link', { name: /The last seven days/ }).click()
  await expect(heading(page)).toHaveText('Could you run as you wanted?')
})

test('a week by keyboard alone', async ({ page }) => {
  await seedJournal(page, weekDue())
  await open(page, '/outcomes/week')
  for (const name of ['Only in part', 'A little less', 'Clearly', 'Not at all']) {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
    await expect(heading(page)).toBeFocused()
  }
  await page.getByLabel('Longest run that felt comfortable, km').focus()
  await page.keyboard.type('5')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Nothing to answer today.')
  expect((await kept(page, 'WeeklyImpactTold'))[0]?.data.longestComfortableRunM).toBe(5000)
})

for (const language of ['en', 'de'])
  test(`no barrier where there is much to look back on, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await seedJournal(
      page,
      [
        ...sixWeeks(5, 4),
        fact('WeeklyImpactTold', daysAgo(8), { participation: 1, volume: 1, performance: 0, pain: 1 }),
        fact('RmdqAnswered', daysAgo(38), { ticked: [1, 2, 3, 4, 5], lang: 'en' }),
        fact('RmdqAnswered', daysAgo(9), { ticked: [2], lang: 'en' }),
      ],
      { language },
    )
    for (const path of ['/outcomes', '/outcomes/activities', '/outcomes/six-weeks']) {
      await open(page, path)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect.soft(await findBarriers(page), `${path}, ${colorScheme}`).toEqual([])
      }
      expect.soft(await findSmallTargets(page), `${path}: targets`).toEqual([])
      expect.soft(await findOverflowAtTwiceTheText(page), `${path}: 200 % text`).toEqual([])
    }
  })
