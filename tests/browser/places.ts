import { lessonIds } from '@backstride/content'
import type { Page } from '@playwright/test'
import { tapOnGround } from './player-taps.ts'
import { type JournalName, open } from './seed-journal.ts'
import { leftSession } from './session-left.ts'

/** Something a runner can have before their eyes: a screen, or a sheet over it. Found by place, not by words. */
export interface Place {
  readonly name: string
  readonly path: string
  /** What is tapped once the screen is open. */
  readonly taps?: readonly string[]
  /** What was left here before. */
  readonly before?: (page: Page) => Promise<void>
}

const screens = (...paths: readonly string[]): readonly Place[] => paths.map(path => ({ name: path, path }))
const sessionLeft = (page: Page) => leftSession(page, { rounds: 6, done: 3 })
const noSession = (page: Page) => page.evaluate(() => localStorage.removeItem('backstride.draft.session'))

/** What the ground of the player says; it leads on to another state. */
const target = '.press-target'
/** In a session from its beginning: pain before, then the sound check. */
const player = (name: string, taps: readonly string[]): readonly Place[] => [
  {
    name,
    path: '/session',
    before: noSession,
    taps: ['.number-key:nth-child(2)', '.ground .main-button', ...taps],
  },
]

/** Every screen and sheet by the journal it needs. Later ones may change what earlier ones showed. */
export const places: Readonly<Record<JournalName, readonly Place[]>> = {
  empty: [
    ...screens('/welcome', '/', '/screening', '/progress', '/clearance', '/emergency', '/no-such-page'),
    ...screens('/more', '/more/settings', '/more/journal', '/more/data', '/more/rules'),
    ...screens('/more/about', '/more/accessibility', '/more/privacy'),
    { name: 'another country', path: '/emergency', taps: ['.emergency-ways button'] },
    ...screens('/learn', '/learn/middle'),
    ...screens('/library', '/library/BD4'),
  ],
  trained: [
    ...screens('/', '/result', '/later', '/short-screen', '/squeeze', '/progress', '/clearance'),
    ...screens('/more/journal', '/more/data', '/session', '/explore', '/choose'),
    {
      name: 'twelve minutes without a floor',
      path: '/choose',
      taps: ['.choose-minutes .choice:nth-of-type(3)', '.choose-row .segment:last-child'],
    },
    { name: 'why', path: '/', taps: ['.today-rows .text-action'] },
    ...screens('/hurts'),
    ...screens('/week', '/flare-plan'),
    { name: 'the days that suit', path: '/week', taps: ['.ground-main .main-button', '.sheet .toggle'] },
    { name: 'a pause', path: '/week', taps: ['.ground-more .text-action'] },
    ...screens('/outcomes', '/outcomes/score', '/outcomes/rmdq', '/outcomes/six-weeks'),
    ...screens('/outcomes/week', '/outcomes/activities', '/outcomes/change'),
    { name: 'two numbers of a week', path: '/outcomes/week', taps: ['.ground .choice:first-child'] },
    { name: 'rate an activity', path: '/outcomes/activities', taps: ['.ground .main-button'] },
    { name: 'how much better', path: '/outcomes/change', taps: ['.ground .choice:first-child'] },
    ...screens('/assessment', '/assessment/body-chart', '/assessment/movement', '/assessment/training'),
    ...screens('/assessment/sitting', '/assessment/hip-flexor', '/assessment/leg-lower', '/assessment/plank'),
    {
      name: 'the body chart as a list',
      path: '/assessment/body-chart',
      taps: ['.body-spot:nth-of-type(9)', '.segment:last-child'],
    },
    {
      name: 'hips by eye',
      path: '/assessment/hip-flexor',
      taps: ['.ground-more .text-action', '.picture-choice'],
    },
    ...screens(...lessonIds.map(id => `/learn/${id}`)),
    ...screens('/library', '/library/HH04', '/library/HH21', '/library/BD4', '/library/no-such-drill'),
    { name: 'choices of the library', path: '/library', taps: ['.library-narrow button'] },
    { name: 'not for now: why', path: '/library/HH21', taps: ['.not-for-now-ways button'] },
    { name: 'who can check what', path: '/library/HH04', taps: ['.drill-details summary'] },
    { name: 'sources of a lesson', path: '/learn/hips', taps: ['.known-sources summary'] },
    { name: 'squeeze: a step', path: '/squeeze', taps: ['.ground .main-button', '.player .icon-button'] },
    {
      name: 'squeeze: it hurts',
      path: '/squeeze',
      taps: ['.ground .main-button', '.player-ground .text-action'],
    },
    {
      name: 'squeeze: what was noticed',
      path: '/squeeze',
      taps: [
        '.ground-more .text-action',
        '.squeeze-question:nth-of-type(1) .choice:last-child',
        '.squeeze-question:nth-of-type(2) .choice:last-child',
      ],
    },
    { name: 'progress as tables', path: '/progress', taps: ['.segment:last-child'] },
    {
      name: 'correct pain',
      path: '/more/journal',
      taps: ['.row:has(.entry-actions > :nth-child(2)) .text-action'],
    },
    {
      name: 'correct a session',
      path: '/more/journal',
      taps: ['.journal section:first-of-type .row:nth-child(2) .text-action'],
    },
    { name: 'erase', path: '/more/settings', taps: ['.setting-groups > section:last-child .outline-button'] },
    // Tells a pain, so the journal shows one day more from here on.
    {
      name: 'positions to try',
      path: '/explore',
      taps: ['.number-key:nth-child(2)', '.ground .main-button'],
    },
    ...player('sound check', []),
    ...player('fewer minutes', ['.player-ground-more .text-action']),
    ...player('squeeze reminder', [target]),
    ...player('set-up', [target, target, target]),
    ...player('it hurts', [target, '.player-head-more button']),
    ...player('paused', [target, '.player-tools .icon-button']),
    ...player('pocket', [target, '.pocket-button']),
    { name: 'a session left open', path: '/session', before: sessionLeft },
    { name: 'drop a session', path: '/session', before: sessionLeft, taps: ['.ground-more .text-action'] },
    { name: 'after', path: '/session', before: sessionLeft, taps: ['.ground .outline-button'] },
    {
      name: 'it hurts: today changes',
      path: '/hurts',
      taps: ['.number-key:nth-child(9)', '.refine .choice:nth-child(2)', '.other-number summary'],
    },
    {
      name: 'it hurts: taken back',
      path: '/hurts',
      taps: ['.number-key:nth-child(8)', '.ground-more button'],
    },
    { name: 'it hurts: stays', path: '/hurts', taps: ['.number-key:nth-child(8)'] },
    { name: 'nothing to try today', path: '/explore' },
  ],
  clinician: [
    ...screens('/', '/result', '/clearance', '/library/HH04', '/week'),
    { name: 'the note', path: '/result', taps: ['.ground-main button'] },
    { name: 'which rule', path: '/result', taps: ['main button.text-action'] },
    { name: 'it hurts, someone looks first', path: '/hurts', taps: ['.number-key:nth-child(4)'] },
  ],
  urgent: [
    ...screens('/result', '/clearance', '/learn', '/learn/get-help'),
    { name: 'the note', path: '/result', taps: ['.ground-more button'] },
    { name: 'another country', path: '/result', taps: ['.ground-more button:nth-of-type(2)'] },
  ],
  emergency: [
    ...screens('/emergency', '/clearance'),
    { name: 'the note', path: '/emergency', taps: ['.emergency-actions button'] },
  ],
}

export async function reach(page: Page, { path, taps = [], before }: Place): Promise<void> {
  if (before !== undefined) {
    // Where no session runs that would write its own.
    await open(page, '/more/about')
    await before(page)
  }
  await open(page, path)
  for (const tap of taps) {
    if (tap === target) {
      await tapOnGround(page)
      continue
    }
    const heading = await page.getByRole('heading').first().innerText()
    await page.locator(tap).first().click()
    // The ground leads on to another screen: wait until this one is gone, and then for the next.
    if (tap.startsWith('.ground '))
      await page.getByRole('heading', { name: heading, exact: true }).waitFor({ state: 'detached' })
  }
  await page.locator('h1').waitFor()
}

/** The cards of the safety screen for a sore back, each shown to `look`; then one asked alone, and the confirm step. */
export async function walkCards(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const pass = page.locator('.ground .outline-button')
  const go = page.locator('.ground .main-button')
  const begin = async () => {
    await open(page, '/screening')
    await page.locator('.choice').nth(1).click()
    await page.locator('input').fill('38')
    await go.click()
    await page.locator('.card-row').first().waitFor()
  }
  await begin()
  for (let card = 1; card <= 6; card += 1) {
    await look(`card ${card}`)
    await pass.click()
  }
  await page.locator('.number-key').nth(3).click()
  await look('pain at rest')
  await go.click()
  await page.locator('input').first().fill('3')
  await look('how it went')
  await page.evaluate(() => localStorage.removeItem('backstride.draft.screening'))

  await begin()
  await page.locator('.card-row').first().click()
  await page.locator('main .text-action').last().click()
  await page.locator('.why-ask summary').click()
  await look('asked one by one')
  await page.evaluate(() => localStorage.removeItem('backstride.draft.screening'))

  await begin()
  await page.locator('.card-row').first().click()
  await look('a row marked')
  await pass.click()
  await page.locator('.ground .choice').first().click()
  await page.locator('.ground .choice').first().waitFor({ state: 'detached' })
  await look('is that right')
}
