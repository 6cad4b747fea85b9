import { fact, good, screenWith, session } from '@backstride/coach/testing'
import { type Fact, writeFact } from '@backstride/facts'
import { expect, type Page } from '@playwright/test'

const MS_PER_DAY = 86_400_000

/** The calendar day so many days ago, where the tests' browser is. */
export const daysAgo = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(Date.now() - days * MS_PER_DAY)

/** A runner without pain who answered the screen and has never trained. */
export const newRunner = (): readonly Fact[] => [screened(1, screenWith({}, { episode: null }))]

/** A runner who did both drills yesterday: today is the article's dose in six minutes, and nothing of it is new. */
export const knowsTheDrills = (): readonly Fact[] => [
  screened(5, screenWith()),
  ...session(daysAgo(1), { before: 1, during: 1, next: 1, twists: 10 }),
]

const screened = (days: number, screen: ReturnType<typeof screenWith>): Fact =>
  fact('ScreenAnswered', daysAgo(days), screen, 'screen')

/** Answered seven weeks in, without the question that is asked some days later. */
function screenToBeContinued(): ReturnType<typeof screenWith> {
  const screen = screenWith({}, { episode: { weeks: 7 } })
  const { RF64b: _asked, ...answers } = screen.answers
  return { ...screen, answers }
}

/** Journals as they stand on a day that matters. Days are counted back from today. */
export const journals = {
  empty: (): readonly Fact[] => [],
  /** Trains: two good sessions, the morning after the second not told yet, a few questions of the screen still due. */
  trained: (): readonly Fact[] => [
    screened(5, screenToBeContinued()),
    ...good(daysAgo(4), { twists: 20 }),
    ...session(daysAgo(1), { before: 2, during: 2, twists: 20 }),
    fact('ShortScreenAnswered', daysAgo(3), {
      toiletSaddleOrBothLegs: 'no',
      oneLegWeakOrNumb: 'no',
      feverOrFall: 'no',
    }),
  ],
  /** A sign in one leg: someone has to look first. */
  clinician: (): readonly Fact[] => [screened(1, screenWith({ RF08: 'yes' }))],
  /** A sign that someone has to look at today. */
  urgent: (): readonly Fact[] => [screened(1, screenWith({ RF07: 'yes' }))],
  /** Numb between the legs: emergency. */
  emergency: (): readonly Fact[] => [screened(1, screenWith({ RF01: 'yes' }))],
} as const

export type JournalName = keyof typeof journals
export const journalNames = [
  'empty',
  'trained',
  'clinician',
  'urgent',
  'emergency',
] satisfies readonly JournalName[]

/** Puts facts where the app keeps them, on a device whose first page was read. The next page opened shows them. */
export async function seedJournal(
  page: Page,
  facts: readonly Fact[],
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await page.goto('/more/about')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(
    async ({ records, changes }) => {
      const name = 'backstride.preferences'
      const before = JSON.parse(localStorage.getItem(name) ?? '{}') as object
      localStorage.setItem(name, JSON.stringify({ ...before, started: true, ...changes }))
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('backstride')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('facts', 'readwrite')
          for (const record of records) writing.objectStore('facts').put(record)
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      })
    },
    { records: facts.map(writeFact), changes: preferences },
  )
}

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
            const all = reading.result as { kind: string; data: Record<string, unknown> }[]
            resolve(all.filter(each => each.kind === wanted))
          }
        }
      }),
    kind,
  )

/** Opens a screen of the app and waits until it says something. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
