import { fact, good, screenWith } from '@backstride/coach/testing'
import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '../browser/find-barriers.ts'
import { findOverflowAtTwiceTheText, findSmallTargets } from '../browser/find-tight-places.ts'
import { daysAgo, kept, open, seedJournal } from '../browser/seed-journal.ts'
import { press, runUntil, standStill, whileTimeCreeps } from '../browser/simulated-time.ts'
import { feelFor, lyingAt, withTiltSensor } from '../browser/tilt-sensor.ts'

const screened = (days: number) => fact('ScreenAnswered', daysAgo(days), screenWith(), 'screen')
/** Three weeks in, four sessions, a calm back: everything is open. */
const trained = () => [screened(20), ...[16, 12, 8, 4].flatMap(days => good(daysAgo(days), { twists: 20 }))]
const dataOf = async (page: Page, kind: string) => (await kept(page, kind)).map(({ data }) => data)
const rowOf = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Steps' }).getByRole('listitem').filter({ hasText: name })
const tap = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()
const inGroup = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('button', { name, exact: true })

/** Opens a page whose time the test leads; while it comes, time passes. */
async function openStill(page: Page, path: string): Promise<void> {
  await page.clock.resume()
  await page.goto(path)
  await standStill(page)
}

/** Nothing in the way of anybody, in both themes and with large letters. */
async function looksRight(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await findBarriers(page), `${name}, ${colorScheme}`).toEqual([])
  }
  expect.soft(await findSmallTargets(page), `${name}: targets`).toEqual([])
  expect.soft(await findOverflowAtTwiceTheText(page), `${name}: 200 % text`).toEqual([])
}

test('[ASSESS-J1] every step by tap, each with what came of it', async ({ page }) => {
  test.setTimeout(120_000)
  await seedJournal(page, trained(), { language: 'en' })
  await open(page, '/more')
  await page.getByRole('link', { name: 'Assessment' }).click()
  await looksRight(page, 'Get to know your back, step by step.')
  const begin = (name: string) => page.getByRole('link', { name: `Start it: ${name}` }).click()

  await begin('Where it hurts')
  await looksRight(page, 'Where does it hurt these days?')
  await tap(page, 'low back left')
  await tap(page, 'sacrum')
  await tap(page, 'In front')
  await tap(page, 'knee right')
  await expect(page.getByText('It reaches down to: knee right.')).toBeVisible()
  await looksRight(page, 'Where does it hurt these days?')
  await tap(page, 'List')
  const listed = (place: string, side: string) =>
    page.getByRole('group', { name: place, exact: true }).getByRole('checkbox', { name: side })
  await expect(listed('low back', 'left')).toBeChecked()
  await expect(listed('low back', 'right')).not.toBeChecked()
  await listed('knee', 'right').uncheck()
  await listed('buttock', 'right').check()
  await looksRight(page, 'Where does it hurt these days?')
  await tap(page, 'Behind')
  await expect(page.getByRole('button', { name: 'buttock right' })).toHaveAttribute('aria-pressed', 'true')
  await tap(page, 'Save 3 places')
  await expect(rowOf(page, 'Where it hurts')).toContainText('low back left, sacrum, buttock right')

  await begin('What makes it worse')
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled()
  await tap(page, 'Standing, arching, downhill')
  await inGroup(page, 'Does pressing flat hurt more?', 'No').click()
  await looksRight(page, 'What makes it worse?')
  await tap(page, 'Save')

  await begin('Training of late')
  await inGroup(page, 'Runs a week', '3').click()
  await page.getByLabel('Longest run of the last 30 days, in km').fill('8,5 km')
  await expect(page.getByText('The longest run should be a number')).toBeVisible()
  await page.getByLabel('Longest run of the last 30 days, in km').fill('8,5')
  await inGroup(page, 'Strength a week', '0').click()
  await inGroup(page, 'Other endurance a week', '0').click()
  await inGroup(page, 'Other endurance a week', '0').click()
  await tap(page, 'Rarely')
  await looksRight(page, 'What was your training of late?')
  await tap(page, 'Save')
  await expect(rowOf(page, 'Training of late')).toContainText('The plan offers it twice a week')

  await begin('Sitting')
  await inGroup(page, 'Hours a day, about', '8').click()
  await inGroup(page, 'Minutes at a time, at most', '90').click()
  await looksRight(page, 'How much do you sit?')
  await tap(page, 'Save')
  await expect(rowOf(page, 'Sitting')).toContainText('Change position when it helps')

  await begin('Squeeze test')
  await tap(page, 'Only the questions')
  await inGroup(page, 'Did you feel your pelvis move?', 'Yes').click()
  await inGroup(page, 'Did both sides feel alike?', 'Yes').click()
  await inGroup(page, 'Did it hurt?', 'No').click()
  await looksRight(page, 'What did you notice?')
  await tap(page, 'Only save')

  await begin('Front of the hips')
  await looksRight(page, 'How low does your thigh hang?')
  await tap(page, 'By eye')
  await inGroup(page, 'Left thigh', 'above level').click()
  await looksRight(page, 'Where does the thigh come to rest?')
  await tap(page, 'Save')

  await begin('Straight legs down')
  await inGroup(page, 'Pain right now', '1').click()
  await expect(inGroup(page, 'Which leg?', 'Both legs')).toHaveCount(0)
  await inGroup(page, 'Which leg?', 'Right').click()
  await looksRight(page, 'How far down can a straight leg go?')
  await tap(page, 'Go on')
  await looksRight(page, 'The right leg, straight and slowly down.')
  await tap(page, 'Done: how far it went')
  await tap(page, 'a little below halfway')
  await inGroup(page, 'Most pain during it', '1').click()
  await looksRight(page, 'How high was it when your back lifted?')
  await tap(page, 'Save')
  await expect(rowOf(page, 'Straight legs down')).toContainText('right · a little below halfway')

  const all = await Promise.all(
    [
      'PainSitesMarked',
      'MovementPreferenceTold',
      'TrainingTold',
      'SittingTold',
      'SqueezeTested',
      'HipFlexorTested',
      'LegLowerTested',
    ].map(kind => dataOf(page, kind)),
  )
  expect(all).toEqual([
    [
      {
        sites: [
          { place: 'lowBack', side: 'left' },
          { place: 'sacrum', side: 'middle' },
          { place: 'buttock', side: 'right' },
        ],
      },
    ],
    [{ worseWith: 'arching', flatteningHurts: false }],
    [{ runsPerWeek: 3, strengthPerWeek: 0, cooldown: 'rarely', longestRunM: 8500 }],
    [{ hoursPerDay: 8, longestSpellMin: 90 }],
    [{ felt: 'yes', even: 'even', nrs: 0 }],
    [{ way: 'eye', left: { band: 'above' } }],
    [{ legs: 'one', side: 'right', minLegAngleDeg: 45, nrs: 1 }],
  ])
  await page.getByRole('link', { name: 'Again: Straight legs down' }).click()
  await expect(inGroup(page, 'Which leg?', 'Both legs')).toBeVisible()
  await open(page, '/more/journal')
  await expect(page.getByText('low back left, sacrum, buttock right')).toBeVisible()
})

test('[ASSESS-J2] by keyboard alone: the chart, a list, a skip that is respected', async ({ page }) => {
  await seedJournal(page, [screened(1)], { language: 'en' })
  await open(page, '/assessment/body-chart')
  await press(page, 'low back middle')
  await press(page, 'List')
  const calf = page.getByRole('group', { name: 'calf' }).getByRole('checkbox', { name: 'left' })
  await calf.focus()
  await page.keyboard.press('Space')
  await press(page, 'Save 2 places')
  await expect(rowOf(page, 'Where it hurts')).toContainText('low back middle, calf left')
  expect(await dataOf(page, 'PainSitesMarked')).toEqual([
    {
      sites: [
        { place: 'lowBack', side: 'middle' },
        { place: 'calf', side: 'left' },
      ],
    },
  ])
  await page.getByRole('link', { name: 'Start it: Sitting' }).focus()
  await page.keyboard.press('Enter')
  await press(page, 'Skip')
  await expect(rowOf(page, 'Sitting')).toContainText('Left out.')
  expect(await dataOf(page, 'AssessmentSkipped')).toEqual([{ step: 'sitting' }])
  await expect(page.getByRole('link', { name: 'Start it: Sitting' })).toBeVisible()
})

test('[ASSESS-J3] the phone on the thigh measures both hips, and follows a leg down', async ({ page }) => {
  test.setTimeout(120_000)
  const lay = await withTiltSensor(page)
  await seedJournal(page, trained(), { language: 'en' })
  await page.clock.install()
  await page.goto('/assessment/hip-flexor')
  await standStill(page)
  await lay(lyingAt(-12))
  await press(page, 'Measure with the phone')
  await expect(page.getByText('Phone flat on the left thigh')).toBeVisible()
  expect(await whileTimeCreeps(page, findBarriers(page))).toEqual([])
  await runUntil(page, page.getByText('Got it: below level.'), 100)
  await lay(lyingAt(40))
  await press(page, 'Now the right thigh')
  await lay(lyingAt(3))
  await runUntil(page, page.getByText('Got it: level.'), 100)
  await press(page, 'Save both sides')
  await expect(page).toHaveURL(/\/assessment$/)
  // The browser rounds gravity to a tenth.
  const about = (deg: number) => expect.closeTo(deg, 0)
  expect(await dataOf(page, 'HipFlexorTested')).toEqual([
    {
      way: 'phone',
      left: { band: 'below', angleDeg: about(-12) },
      right: { band: 'level', angleDeg: about(3) },
    },
  ])

  await openStill(page, '/assessment/leg-lower')
  await press(page, '0')
  await press(page, 'Left')
  await press(page, 'Go on')
  await lay(lyingAt(88))
  await press(page, 'With the phone on the thigh')
  await runUntil(page, page.getByText('Slowly down, back flat.'), 100)
  for (const deg of [80, 70, 62, 56, 56]) {
    await lay(lyingAt(deg))
    await feelFor(page, 1200)
  }
  await lay(lyingAt(85))
  await runUntil(page, page.getByText('Got it. Set the foot down.'), 100)
  await press(page, 'How far it went')
  await expect(page.getByRole('button', { name: 'a little above halfway' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await press(page, 'Save')
  await expect(page).toHaveURL(/\/assessment$/)
  expect(await dataOf(page, 'LegLowerTested')).toEqual([
    { legs: 'one', side: 'left', minLegAngleDeg: expect.closeTo(56, -0.6) },
  ])
})

for (const { name, before, says } of [
  {
    name: 'there is none',
    before: () => Reflect.deleteProperty(globalThis, 'DeviceMotionEvent'),
    says: 'This browser gives no access to the tilt sensor.',
  },
  {
    name: 'it is denied',
    before: () => Object.assign(DeviceMotionEvent, { requestPermission: () => Promise.resolve('denied') }),
    says: 'The tilt sensor was not allowed.',
  },
  { name: 'it says nothing', before: () => undefined, says: 'The tilt sensor says nothing.' },
])
  test(`[ASSESS-J4] no tilt sensor, ${name}: told in words, and the eye will do`, async ({ page }) => {
    await page.addInitScript(before)
    await seedJournal(page, trained(), { language: 'en' })
    await page.clock.install()
    await page.goto('/assessment/hip-flexor')
    await standStill(page)
    await press(page, 'Measure with the phone')
    await runUntil(page, page.getByText(says))
    await inGroup(page, 'Right thigh', 'below level').focus()
    await page.keyboard.press('Enter')
    await press(page, 'Save')
    await expect(page).toHaveURL(/\/assessment$/)
    expect(await dataOf(page, 'HipFlexorTested')).toEqual([{ way: 'eye', right: { band: 'below' } }])
  })

test('[ASSESS-J5] what is not open says why, and pain shuts what was', async ({ page }) => {
  await seedJournal(page, [screened(1)], { language: 'en' })
  await open(page, '/assessment')
  await expect(rowOf(page, 'Straight legs down')).toContainText('after two weeks of training')
  await expect(rowOf(page, 'Planks for time')).toContainText('opens on day 3')
  await expect(rowOf(page, 'Back on the floor')).toContainText('round 1 of your first session')
  await expect(page.getByRole('link', { name: 'Start it: Planks for time' })).toHaveCount(0)
  await open(page, '/assessment/leg-lower')
  await expect(page.getByText('AS-04')).toBeVisible()

  await seedJournal(page, trained(), { language: 'en' })
  await open(page, '/assessment/plank')
  await tap(page, '3')
  await tap(page, 'Front')
  await tap(page, 'Go on')
  await expect(page.getByText('AS-08')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Not now.' })).toBeVisible()
  expect(await dataOf(page, 'PlankTimed')).toEqual([])
  expect(await dataOf(page, 'PainReported')).toContainEqual({ moment: 'now', nrs: 3 })
})

test('[ASSESS-J6] a plank for time: seconds count up, it ends by itself, and a pain keeps no result', async ({
  page,
}) => {
  await seedJournal(page, trained(), { language: 'en' })
  await page.clock.install()
  await page.goto('/assessment/plank')
  await standStill(page)
  const begin = async (plank: string) => {
    await press(page, '1')
    await press(page, plank)
    await press(page, 'Go on')
    await expect(page.getByRole('heading', { name: 'Get ready' })).toBeVisible()
  }
  await begin('On the left elbow')
  expect(await whileTimeCreeps(page, findBarriers(page))).toEqual([])
  await runUntil(page, page.getByRole('heading', { name: 'Hold' }), 200)
  for (let seconds = 0; seconds < 20; seconds += 1) await page.clock.runFor(1000)
  await press(page, 'I stop')
  await expect(page.getByRole('heading', { name: /^You held it for 2\d\ss\.$/ })).toBeVisible()
  await press(page, 'Save')
  await expect(page).toHaveURL(/\/assessment$/)
  const [held] = await dataOf(page, 'PlankTimed')
  expect(held).toMatchObject({ plank: 'side', side: 'left' })

  await openStill(page, '/assessment/plank')
  await begin('Front')
  await runUntil(page, page.getByRole('heading', { name: /^You held it for 120\ss\.$/ }), 1000)

  await openStill(page, '/assessment/plank')
  await begin('Front')
  await press(page, 'It hurts: stop here')
  await press(page, '4')
  await press(page, 'Yes')
  await press(page, 'Save, then the questions')
  await expect(page).toHaveURL(/\/screening$/)
  expect(await dataOf(page, 'PlankTimed')).toHaveLength(1)
  expect(await dataOf(page, 'PainReported')).toContainEqual({ moment: 'now', nrs: 4 })
})

test('[ASSESS-J7] while help is needed today, nothing of it opens, by no address', async ({ page }) => {
  const urgent = fact('ScreenAnswered', daysAgo(1), screenWith({ RF07: 'yes' }), 'screen')
  await seedJournal(page, [urgent], { language: 'en' })
  for (const path of ['', '/body-chart', '/movement', '/training', '/sitting', '/plank']) {
    await page.goto(`/assessment${path}`)
    await expect(page).toHaveURL(/\/result$/)
  }
})

test('[ASSESS-J8] before the safety questions, and while someone has to look first, what waits is said once', async ({
  page,
}) => {
  await seedJournal(page, [], { language: 'en' })
  await open(page, '/assessment')
  await expect(page.getByRole('link', { name: /^Start it/ })).toHaveCount(0)
  await expect(page.locator('.row')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Answer the safety questions' })).toBeVisible()
  await open(page, '/assessment/training')
  await expect(page.getByRole('heading', { name: 'Not now.' })).toBeVisible()
  await expect(page.getByText('AS-02')).toBeVisible()

  const leg = fact('ScreenAnswered', daysAgo(1), screenWith({ RF08: 'yes' }), 'screen')
  await seedJournal(page, [leg], { language: 'en' })
  await open(page, '/assessment')
  await expect(page.getByRole('link', { name: /^Start it/ })).toHaveCount(4)
  await expect(rowOf(page, 'Later')).toContainText('Planks for time')
})
