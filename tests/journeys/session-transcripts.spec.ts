import { expect, type Page, test } from '@playwright/test'
import { simulateAudioClock } from '../browser/audio-clock.ts'
import { isCaptionWhole } from '../browser/find-small-words.ts'
import { buzzesOf, expectAsPlanned, liveThrough } from '../browser/live-through.ts'
import { type PlannedSession, type PlannedTap, plannedSession } from '../browser/planned-session.ts'
import { conveyed, recordSession } from '../browser/record-session.ts'
import { kept, knowsTheDrills, seedJournal } from '../browser/seed-journal.ts'
import { press, standStill } from '../browser/simulated-time.ts'
import { cutShort, withVoices } from '../browser/voices.ts'

/**
 * Whole sessions in six minutes on simulated clocks, written down from outside of the app and compared with
 * docs/transcripts within 50 ms.
 */
test.describe.configure({ timeout: 90_000 })

interface Stage {
  readonly lang?: 'en' | 'de'
  readonly preferences?: Readonly<Record<string, unknown>>
  readonly voices?: boolean
}

const voicesOfBoth = [
  { lang: 'en-GB', localService: true },
  { lang: 'de-DE', localService: true },
]

/** From the question before it into the session, which stands still at its first moment. */
async function openSession(
  page: Page,
  { lang = 'en', preferences = {}, voices = true }: Stage = {},
): Promise<void> {
  await seedJournal(page, knowsTheDrills(), { language: lang, ...preferences })
  await withVoices(page, voices ? voicesOfBoth : [], { charactersPerS: 14 })
  await simulateAudioClock(page)
  await recordSession(page)
  await page.clock.install()
  await page.goto('/session')
  await standStill(page)
  await press(page, '1')
  await page.locator('.ground .main-button').press('Enter')
  await expect(page.locator('.player')).toBeVisible()
}

const words = {
  en: { steady: 'Yes, go on', felt: 'To the end' },
  de: { steady: 'Ja, weiter', felt: 'Bis zum Ende' },
} as const

/** Taps: anywhere where anywhere is meant, on the words where there is something to choose. */
const byTaps = (page: Page, lang: 'en' | 'de') => async (what: PlannedTap['what']) => {
  switch (what) {
    case 'heard':
    case 'lying':
      return page.mouse.click(8, 420)
    case 'lifted':
      return page.mouse.click(195, 820)
    case 'steady':
    case 'felt':
      return page.getByRole('button', { name: words[lang][what] }).click()
  }
}

for (const lang of ['en', 'de'] as const)
  test(`[HEARD-1] by ear alone, ${lang}`, async ({ page }) => {
    const plan = plannedSession(lang)
    await openSession(page, { lang })
    await liveThrough(page, plan, { by: ['voice', 'tone'], answers: byTaps(page, lang) })
    expectAsPlanned(await conveyed(page), plan.lines, ['voice', 'tone'])
    expectAsPlanned(await conveyed(page), buzzesOf(plan), ['buzz'])
    // A lifted back and taps may cut what is being said; the end of a session is heard to its end.
    const [last] = plan.lines.filter(({ channel }) => channel === 'voice').slice(-1)
    expect(await cutShort(page)).not.toContain(last?.what)
  })

test('[HEARD-2] by captions alone: no voice, the volume at nothing, no buzz', async ({ page }) => {
  const plan = plannedSession('en')
  await openSession(page, { voices: false, preferences: { volume: 0, vibration: false } })
  await liveThrough(page, plan, { by: ['caption'], answers: byTaps(page, 'en') })
  const came = await conveyed(page)
  expectAsPlanned(came, captionsOf(plan), ['caption'])
  await expect(page.getByRole('heading', { name: /clean seconds/ })).toBeVisible()
  expect(came.filter(({ channel }) => channel === 'voice' || channel === 'buzz')).toEqual([])
})

test('[HEARD-3] by keyboard alone', async ({ page }) => {
  const plan = plannedSession('en')
  await openSession(page)
  const keys = { heard: 'Space', lying: 'Enter', lifted: 'x' } as const
  await liveThrough(page, plan, {
    by: ['voice', 'tone'],
    answers: async what => {
      if (what !== 'steady' && what !== 'felt') return page.keyboard.press(keys[what])
      await tabTo(page, words.en[what])
      return page.keyboard.press('Enter')
    },
  })
  const came = await conveyed(page)
  expectAsPlanned(came, plan.lines, ['voice', 'tone'])
  expectAsPlanned(came, captionsOf(plan), ['caption'])
  await expect(page).toHaveURL(/\/after$/)
  for (const name of ['1', 'To the end', 'Fair', 'Save']) await press(page, name)
  await expect(page).toHaveURL(/\/$/)
  const sessions = (await kept(page, 'SessionCompleted')).map(({ data }) => data)
  expect(sessions).toContainEqual(expect.objectContaining({ completedPct: 100, template: 'six' }))
})

test('[HEARD-4] at 200 % text: the same, and nothing of it is out of sight', async ({ page }) => {
  const plan = plannedSession('en')
  await openSession(page)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const outOfSight: string[] = []
  const look = async () => {
    if ((await page.locator('.player').count()) === 0) return
    const title = await page.locator('h1').innerText()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wider > 0) outOfSight.push(`${title}: ${wider} px too wide`)
    if (!(await isCaptionWhole(page))) outOfSight.push(`${title}: caption`)
    if (!(await isMainInSight(page))) outOfSight.push(`${title}: what leads on`)
  }
  await liveThrough(page, plan, {
    by: ['voice', 'tone'],
    answers: byTaps(page, 'en'),
    looks: { everyMs: 2500, look },
  })
  const came = await conveyed(page)
  expectAsPlanned(came, plan.lines, ['voice', 'tone'])
  expectAsPlanned(came, captionsOf(plan), ['caption'])
  expect([...new Set(outOfSight)]).toEqual([])
})

test('[HEARD-5] with reduced motion: the same, in pictures that stand still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const plan = plannedSession('en')
  await openSession(page)
  await watchFigure(page)
  await liveThrough(page, plan, { by: ['voice', 'tone'], answers: byTaps(page, 'en') })
  const came = await conveyed(page)
  expectAsPlanned(came, plan.lines, ['voice', 'tone'])
  expectAsPlanned(came, captionsOf(plan), ['caption'])
  const drawnMs = await figureDrawnMs(page)
  expect(drawnMs.length).toBeGreaterThan(10)
  const apart = drawnMs.slice(1).map((ms, index) => ms - (drawnMs[index] ?? 0))
  expect(Math.min(...apart)).toBeGreaterThan(400)
})

/** The one target of the state, as far as there is one. */
const isMainInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const main = document.querySelector('.player [data-main], .player .press-target')?.getBoundingClientRect()
    return main === undefined || (main.top >= 0 && main.bottom <= window.innerHeight + 1)
  })

/** Notes every moment at which the figure is drawn anew. */
const watchFigure = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const drawnMs: number[] = []
    Object.assign(globalThis, { drawnMs })
    const isFigure = ({ target }: MutationRecord) =>
      target instanceof Element && target.closest('.figure, .stage-figure') !== null
    new MutationObserver(changes => {
      const now = Date.now()
      if (changes.some(isFigure) && drawnMs.at(-1) !== now) drawnMs.push(now)
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] })
  })

const figureDrawnMs = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => Reflect.get(globalThis, 'drawnMs'))

/** That it is over is shown by the screen that comes then. */
const captionsOf = ({ lines, endsMs }: PlannedSession) => lines.filter(({ tMs }) => tMs < endsMs)

async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true })
  for (let taps = 0; taps < 20; taps += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate(control => control === document.activeElement)) return
  }
  throw new Error(`${name} cannot be reached by keyboard.`)
}
