import { redFlagIds } from '@backstride/facts'
import { expect, type Page } from '@playwright/test'

/** A runner without pain who answered the screen today: what the app keeps of that, put where it keeps it. */
export async function screenedToday(page: Page): Promise<void> {
  await page.goto('/more/about')
  await page.getByRole('heading').first().waitFor()
  await page.evaluate(async flags => {
    const preferences = JSON.parse(localStorage.getItem('backstride.preferences') ?? '{}') as object
    localStorage.setItem(
      'backstride.preferences',
      JSON.stringify({ ...preferences, language: 'en', started: true }),
    )
    const now = new Date()
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now)
    const answers = Object.fromEntries(flags.filter(id => id !== 'RF64b').map(id => [id, 'no']))
    const data = { ageYears: 38, answers, qualifiers: [], episode: null }
    const fact = {
      id: 'screen',
      kind: 'ScreenAnswered',
      at: now.toISOString(),
      day,
      zone,
      device: 'd',
      v: 1,
      data,
    }
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('backstride')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const writing = opening.result.transaction('facts', 'readwrite')
        writing.objectStore('facts').put(fact)
        writing.onerror = () => reject(writing.error)
        writing.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
    })
  }, redFlagIds)
}

/** A session that was left before its first of so many 10 s rounds: the shortest plan there is, nothing faked in it. */
export async function leftSession(
  page: Page,
  { rounds = 1, minutesAgo = 1, done = 0, twists = 0 } = {},
): Promise<void> {
  await page.evaluate(
    ({ rounds, minutesAgo, done, twists }) => {
      const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
      const round = { variant: 'HH02', targetS: 10, cleanS: 10, contact: 2, endedBy: 'target', test: false }
      const plan = {
        hold: { variant: 'HH02', rounds, holdS: 10, restS: 15, entryTest: false },
        twists: twists === 0 ? [] : [{ variant: 'HM0', perSide: twists }],
        restrictions: [],
      }
      const work = {
        start: { sessionId: 'session-left', startedUtc: ago(minutesAgo + 1), plan, level: 4, painBefore: 0 },
        at: done,
        variant: 'HH02',
        rounds: Array.from({ length: done }, () => round),
        spiralFrom: 0,
        twists: [],
        steady: 'answered',
        pace: 'beat',
        stopWord: null,
      }
      const draft = { v: 1, phase: 'running', touchedUtc: ago(minutesAgo), work }
      localStorage.setItem('backstride.draft.session', JSON.stringify(draft))
    },
    { rounds, minutesAgo, done, twists },
  )
}

/** From the offer to go on to the first second that counts. */
export async function goOnToWork(page: Page): Promise<void> {
  await page.goto('/session')
  await page.getByRole('button', { name: /^Go on from round/ }).click()
  await page.getByRole('button', { name: 'I am lying down' }).click()
  await page.getByRole('button', { name: 'Go now' }).click()
  await expect(page.getByRole('button', { name: /My back lifted/ })).toBeVisible({ timeout: 8000 })
}

export const secondsLeft = async (page: Page): Promise<number> =>
  Number.parseInt((await page.getByRole('timer').getAttribute('aria-label')) ?? '', 10)

/** The facts of a kind, as this browser keeps them. */
export const kept = (
  page: Page,
  kind: string,
): Promise<readonly { readonly data: Record<string, unknown> }[]> =>
  page.evaluate(
    wanted =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('backstride')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const reading = opening.result.transaction('facts').objectStore('facts').getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            opening.result.close()
            resolve(
              (reading.result as { kind: string; data: Record<string, unknown> }[]).filter(
                f => f.kind === wanted,
              ),
            )
          }
        }
      }),
    kind,
  )

/** Lets a test suspend the page's own audio clock. */
export async function holdAudioClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made: AudioContext[] = []
    Object.assign(globalThis, { audioClocks: made })
    globalThis.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options)
        made.push(this)
      }
    }
  })
}

export const suspendAudio = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { audioClocks = [] } = globalThis as typeof globalThis & { audioClocks?: AudioContext[] }
    for (const clock of audioClocks) await clock.suspend()
  })

/** An audio clock that follows the page's simulated time, so that a whole session takes seconds. */
export async function simulateAudioClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const node = { connect: (next: unknown) => next, disconnect() {}, start() {}, stop() {} }
    const ramp = { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }
    const begunMs = Date.now()
    class SimulatedAudio extends EventTarget {
      readonly destination = node
      readonly state = 'running'
      get currentTime() {
        return (Date.now() - begunMs) / 1000
      }
      async resume() {}
      async close() {}
    }
    Object.assign(globalThis, {
      AudioContext: SimulatedAudio,
      // Its end is told when simulated time says so.
      OscillatorNode: function Oscillator({ currentTime }: { readonly currentTime: number }) {
        const told = new EventTarget()
        const stop = (atS = currentTime) =>
          void setTimeout(
            () => told.dispatchEvent(new Event('ended')),
            Math.max(0, (atS - currentTime) * 1000),
          )
        return { ...node, stop, addEventListener: told.addEventListener.bind(told) }
      },
      GainNode: function Gain() {
        return { ...node, gain: ramp }
      },
    })
  })
}

/** From here on simulated time passes only when the test lets it. */
export async function standStill(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
}

/** The search for barriers waits for timers of its own: they get a few milliseconds, the session hardly moves. */
export async function whileTimeCreeps<T>(page: Page, search: Promise<T>): Promise<T> {
  let searching = true
  const found = search.finally(() => {
    searching = false
  })
  while (searching) await page.clock.runFor(2)
  return found
}

/** Moves the focus to a control by its name and presses it with a key, as someone without a pointer does. */
export async function press(page: Page, name: string): Promise<void> {
  const control = page.getByRole('button', { name, exact: true })
  await control.focus()
  await expect(control).toBeFocused()
  await page.keyboard.press('Enter')
}
