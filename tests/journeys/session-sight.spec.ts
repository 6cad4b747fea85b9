import { expect, type Page, test } from '@playwright/test'
import { suspendAudio } from '../browser/audio-clock.ts'
import { findSmallWords, isCaptionWhole } from '../browser/find-small-words.ts'
import { findSmallTargets } from '../browser/find-tight-places.ts'
import { knowsTheDrills, newRunner, seedJournal } from '../browser/seed-journal.ts'
import { leftSession } from '../browser/session-left.ts'
import { goOn, openOnSimulatedTime, press, runUntil } from '../browser/simulated-time.ts'
import { liveToTheEnd } from '../browser/whole-session.ts'

/** Read from the floor, on a small phone, in the longer language. */
test.use({ viewport: { width: 360, height: 740 }, locale: 'de-DE' })
test.describe.configure({ timeout: 90_000 })

/** What is too small or out of sight in the state that is on, by its heading. */
function watchSight(page: Page) {
  const found = new Set<string>()
  const seen = new Set<string>()
  const look = async () => {
    if ((await page.locator('.player').count()) === 0) return
    const name = await page.locator('h1').innerText()
    seen.add(name)
    for (const each of await findSmallWords(page)) found.add(`${name}: ${each}`)
    for (const each of await findSmallTargets(page)) found.add(`${name}: ${each}`)
    if (!(await isCaptionWhole(page))) found.add(`${name}: the caption is not whole`)
  }
  return { look, found, seen }
}

test('[SIGHT-1] twelve minutes: nothing too small and no caption cut in any state that time leads through', async ({
  page,
}) => {
  const { look, found, seen } = watchSight(page)
  await seedJournal(page, knowsTheDrills(), { language: 'de' })
  await openOnSimulatedTime(page, '/session?minutes=12')
  await press(page, '0')
  await page.locator('.ground .main-button').press('Enter')
  await expect(page.locator('.player')).toBeVisible()
  await look()
  await liveToTheEnd(page, { lang: 'de', look })
  expect([...found]).toEqual([])
  expect(seen.size).toBeGreaterThan(12)
})

test('[SIGHT-2] what a runner opens on the way: help with the sound, a pause, choices, a stop, the cover', async ({
  page,
}) => {
  const { look, found } = watchSight(page)
  await seedJournal(page, newRunner(), { language: 'de' })
  await leftSession(page, { rounds: 2, twists: 3 })
  await openOnSimulatedTime(page)
  await goOn(page, /^Weiter ab Runde 1/)
  await press(page, 'Ich höre nichts')
  await look()
  await press(page, 'Kürzer: weniger Minuten')
  await look()
  await press(page, 'Zurück')
  await goOn(page, /^Los geht es/)
  await page.getByText('Alles auf einmal').press('Enter')
  await look()
  await press(page, 'Mehr: auslassen, kürzen oder aufhören')
  await look()
  await press(page, 'Zurück')
  await goOn(page, /^Ich liege/)
  await runUntil(page, page.getByRole('button', { name: /^Rücken abgehoben/ }))
  await look()
  await suspendAudio(page)
  await look()
  await page.keyboard.press('Enter')
  await page.keyboard.press('x')
  await page.clock.runFor(50)
  await look()
  await press(page, 'Anhalten')
  await look()
  await press(page, 'Weniger Minuten')
  await look()
  await press(page, 'Zurück')
  await press(page, 'Es tut weh: hier aufhören')
  await look()
  await press(page, 'Zurück, alles in Ordnung')
  await goOn(page, /^Weiter/)
  await press(page, 'Taschenmodus: Bildschirm sperren')
  await look()
  expect([...found]).toEqual([])
})
