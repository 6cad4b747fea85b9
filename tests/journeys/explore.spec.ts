import { fact, screenWith, session } from '@backstride/coach/testing'
import { holdDrillOf } from '@backstride/content'
import { expect, type Page, test } from '@playwright/test'
import { holdAudioClock, simulateAudioClock, suspendAudio } from '../browser/audio-clock.ts'
import { findBarriers } from '../browser/find-barriers.ts'
import { findSmallTargets } from '../browser/find-tight-places.ts'
import { secondsLeft } from '../browser/player-taps.ts'
import { daysAgo, kept, open, seedJournal } from '../browser/seed-journal.ts'
import { press, standStill, whileTimeCreeps } from '../browser/simulated-time.ts'
import { saidAloud, withVoices } from '../browser/voices.ts'

/** Level 4, and today's session is done. */
const doneForToday = () => [
  fact('ScreenAnswered', daysAgo(5), screenWith({}, {}), 'screen'),
  ...session(daysAgo(0), { before: 1, during: 1, twists: 20 }),
]

/** From Today to "I am lying down". */
async function toldPain(page: Page, painNrs: number): Promise<void> {
  await page.getByRole('link', { name: 'Try other positions' }).click()
  await page.getByRole('button', { name: String(painNrs), exact: true }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
}

test('[EXPLORE-J1] in real time: 5 s take 5 s, a clock that stands still counts nothing, leaving keeps nothing', async ({
  page,
}) => {
  await holdAudioClock(page)
  await seedJournal(page, doneForToday(), { language: 'en' })
  await open(page, '/')
  await toldPain(page, 1)
  await page.getByRole('button', { name: 'I am lying down' }).click()
  await page.getByRole('button', { name: 'Go now' }).click()
  const target = page.getByRole('button', { name: /My back lifted/ })
  await expect(target).toBeVisible({ timeout: 8000 })
  const began = Date.now()
  await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible({ timeout: 8000 })
  expect(Date.now() - began).toBeGreaterThan(4600)
  expect(Date.now() - began).toBeLessThan(6500)

  await page.getByRole('button', { name: 'Go now' }).click()
  await expect(target).toBeVisible({ timeout: 8000 })
  await page.waitForTimeout(1500)
  await suspendAudio(page)
  await expect(page.getByText('The clock waits. Tap to go on.')).toBeVisible()
  const left = await secondsLeft(page)
  await page.waitForTimeout(1500)
  expect(await secondsLeft(page)).toBe(left)
  await page.getByRole('button', { name: /^Go on/ }).click()
  await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible({ timeout: 10_000 })

  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByText('Then only this round is gone.')).toBeVisible()
  await page.getByRole('link', { name: 'Leave the round' }).click()
  await expect(page.getByRole('heading', { name: 'Done for today.' })).toBeVisible()
  expect(await kept(page, 'PositionsExplored')).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`[EXPLORE-J2] a whole round by keyboard alone, nothing in the way of anybody, ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.emulateMedia({ colorScheme })
    await simulateAudioClock(page)
    await seedJournal(page, doneForToday(), { language: 'en' })
    await page.clock.install()
    await page.goto('/explore')
    await standStill(page)
    const looksRight = async (name: string | RegExp) => {
      await expect(page.getByRole('heading', { name })).toBeVisible()
      expect(await whileTimeCreeps(page, findBarriers(page)), String(name)).toEqual([])
      expect(await findSmallTargets(page), String(name)).toEqual([])
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      const widest = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(widest, `${name} at 200 %`).toBeLessThanOrEqual(0)
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    }
    await looksRight('How is your back right now?')
    await press(page, '2')
    await press(page, 'Go on')
    await page.clock.runFor(1000)
    await looksRight(/^Four positions, 5\ss each\.$/)
    await press(page, 'I am lying down')
    await page.clock.runFor(200)
    await looksRight('Get ready')
    await press(page, 'Go now')
    await page.clock.runFor(1000)
    await looksRight('Position 1 of 4')
    await page.clock.runFor(8000)
    await looksRight('Rest')
    await press(page, 'Go now')
    await page.clock.runFor(5000)
    await page.keyboard.press('Space')
    await page.keyboard.press('Space')
    await looksRight('Back lifted')
    await expect(
      page.getByText(/Well noticed. Those [12] count.|Well noticed. That one counts./),
    ).toBeVisible()
    await page.clock.runFor(4000)
    await press(page, 'It hurts: stop here')
    await looksRight('We stop. What was it?')
    await press(page, 'Back, it is fine')
    await looksRight('Paused.')
    await press(page, 'Go on')
    await page.clock.runFor(18_500)
    await page.clock.runFor(16_000)
    await looksRight('Which was hardest?')
    await press(page, 'Table-top, head and shoulders up')
    await page.clock.runFor(1000)
    await looksRight('What you felt and what we compute agree.')
    const bars = page.getByRole('list', { name: 'Computed demand of each position' }).getByRole('listitem')
    await expect(bars).toHaveText([
      /One leg up.*less than table-top/,
      /Table-top, head down.*about the same as table-top/,
      /Table-top, head and shoulders up.*Hardest for you.*about one and a half times table-top/,
      /One leg long.*about one and a half times table-top/,
    ])
    await expect(page.getByText(/newton|N·m|\d,\d|\d\.\d/i)).toHaveCount(0)
    await expect(page.getByText('it never counts as a session')).toBeVisible()
    expect(await kept(page, 'PositionsExplored')).toMatchObject([
      { data: { positions: ['HH01', 'HH02', 'HH04', 'HH07'], hardest: 'HH04', painNrs: 2 } },
    ])
    expect(await kept(page, 'SessionCompleted')).toHaveLength(1)
  })

test('[EXPLORE-J3] [EX-01] pain of 3: not now, by which rule, and on to Today', async ({ page }) => {
  await seedJournal(page, doneForToday(), { language: 'en' })
  await open(page, '/')
  await toldPain(page, 3)
  await expect(page.getByRole('heading', { name: 'Not right now.' })).toBeVisible()
  await expect(page.getByText('EX-01')).toBeVisible()
  await page.getByRole('link', { name: 'To Today' }).click()
  await expect(page).toHaveURL(/\/$/)
  expect(await kept(page, 'PositionsExplored')).toEqual([])
})

test('[EXPLORE-J4] it hurts: the stop and the pain are kept, the safety questions come next', async ({
  page,
}) => {
  await seedJournal(page, doneForToday(), { language: 'en' })
  await open(page, '/')
  await toldPain(page, 1)
  await page.getByRole('button', { name: 'I am lying down' }).click()
  await page.getByRole('button', { name: 'It hurts: stop here' }).click()
  await page.getByRole('button', { name: 'It spreads down the leg' }).click()
  await page.getByRole('button', { name: '4', exact: true }).click()
  await page.getByRole('button', { name: 'Calf' }).click()
  await page.getByRole('button', { name: 'Save, then the questions' }).click()
  await expect(page).toHaveURL(/\/screening$/)
  const pains = (await kept(page, 'PainReported')).map(({ data }) => data)
  expect(pains).toContainEqual({ moment: 'now', nrs: 4, distal: 3 })
  const explored = (await kept(page, 'PositionsExplored')).map(({ data }) => data)
  expect(explored).toEqual([expect.objectContaining({ hardest: null, stopWord: 'legSpread' })])
})

for (const { voice, localService } of [
  { voice: true, localService: true },
  { voice: true, localService: false },
  { voice: false, localService: true },
])
  test(`[EXPLORE-J5] the voice: ${voice ? 'wanted' : 'not wanted'}, ${localService ? 'of this device' : 'remote'}`, async ({
    page,
  }) => {
    await withVoices(page, [{ lang: 'en-GB', localService }])
    await simulateAudioClock(page)
    await seedJournal(page, doneForToday(), { language: 'en', voice })
    await page.clock.install()
    await page.goto('/explore')
    await standStill(page)
    await press(page, '0')
    await press(page, 'Go on')
    await page.clock.runFor(1000)
    await press(page, 'I am lying down')
    await page.clock.runFor(19_000)
    await expect(page.getByRole('heading', { name: 'Rest' })).toBeVisible()
    const [first, second] = [holdDrillOf('HH01'), holdDrillOf('HH02')]
    const wanted = voice && localService
    expect(await saidAloud(page)).toEqual(
      wanted
        ? [
            `Phone down. Lie back. ${first.position.en}`,
            ...first.entry.map(({ en }) => en),
            ...first.cues.slice(0, 2).map(({ en }) => en),
            `Put the foot down. ${second.position.en}`,
          ]
        : [],
    )
  })

test('[SQUEEZE-J1] the guided squeeze test: six steps on simulated time, three answers, what was felt is kept', async ({
  page,
}) => {
  await seedJournal(page, doneForToday(), { language: 'en' })
  await page.clock.install()
  await page.goto('/squeeze')
  await standStill(page)
  await press(page, 'Start, 45\u00a0s')
  await expect(page.getByRole('heading', { name: 'Squeeze test · 1 of 6' })).toBeVisible()
  await press(page, 'Next step')
  await expect(page.getByRole('heading', { name: 'Squeeze test · 2 of 6' })).toBeVisible()
  await press(page, 'Pause')
  await page.clock.runFor(60_000)
  await expect(page.getByRole('heading', { name: 'Squeeze test · 2 of 6' })).toBeVisible()
  await press(page, 'Go on')
  await page.clock.runFor(40_000)
  await expect(page.getByRole('heading', { name: 'What did you notice?' })).toBeVisible()
  const question = (name: string) => page.getByRole('group', { name })
  await question('Did you feel your pelvis move?').getByRole('button', { name: 'Not sure' }).click()
  await expect(page.getByText('Arch a little, tuck a little, stop halfway.')).toBeVisible()
  await question('Did both sides feel alike?').getByRole('button', { name: 'No' }).click()
  await expect(page.getByText('By itself that means nothing')).toBeVisible()
  await question('Did it hurt?').getByRole('button', { name: 'Yes' }).click()
  await expect(page.getByText('Then leave it out.')).toBeVisible()
  await question('Which side did you feel more?').getByRole('button', { name: 'More on the left' }).click()
  await question('Most pain during it').getByRole('button', { name: '3', exact: true }).click()
  expect(await kept(page, 'SqueezeTested')).toEqual([])
  await press(page, 'To the session')
  await expect(page).toHaveURL(/\/session$/)
  const tests = (await kept(page, 'SqueezeTested')).map(({ data }) => data)
  expect(tests).toEqual([{ felt: 'unsure', even: 'left', nrs: 3 }])
})
