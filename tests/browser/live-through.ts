import { expect, type Page } from '@playwright/test'
import type { PlannedSession, PlannedTap } from './planned-session.ts'
import { type Channel, type Conveyed, conveyed } from './record-session.ts'

/** How late anything may come. Source: issue 4, "How it is judged". */
const LATE_MS = 50

interface Runner {
  /** All that the runner has to go by. */
  readonly by: readonly Channel[]
  readonly answers: (what: PlannedTap['what']) => Promise<void>
  /** Called about every so many ms of the session. */
  readonly looks?: { readonly everyMs: number; readonly look: () => Promise<void> }
}

/**
 * Leads a runner through a session: what the plan has just before an answer must have reached them by the channels they
 * have, and then they take as long as the runner of the plan did.
 */
export async function liveThrough(
  page: Page,
  plan: PlannedSession,
  { by, answers, looks }: Runner,
): Promise<void> {
  for (const tap of plan.taps) {
    const before = plan.lines.findLast(({ tMs, channel }) => tMs < tap.tMs && by.includes(channel))
    if (before === undefined) throw new Error(`Nothing comes before ${tap.what}.`)
    await runTo(page, before.tMs + LATE_MS, looks)
    const came = (await conveyed(page)).findLast(
      ({ channel, what }) => channel === before.channel && what === before.what,
    )
    expect(came, `${before.what} at ${before.tMs}`).toBeDefined()
    await runTo(page, (came?.tMs ?? 0) + tap.tMs - before.tMs, looks)
    await answers(tap.what)
  }
  // Long enough for the last words.
  await runTo(page, plan.endsMs + 5000, looks)
}

async function runTo(page: Page, tMs: number, looks: Runner['looks']): Promise<void> {
  for (;;) {
    const leftMs = tMs - (await sinceOpened(page))
    if (leftMs <= 0) return
    await page.clock.runFor(Math.min(leftMs, looks?.everyMs ?? leftMs))
    await looks?.look()
  }
}

const sinceOpened = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const noted: readonly { atMs: number; channel: string }[] = Reflect.get(globalThis, 'noted')
    return Date.now() - (noted.find(({ channel }) => channel === 'caption')?.atMs ?? Date.now())
  })

/** The same words and tones in the same order, each within 50 ms. */
export function expectAsPlanned(
  all: readonly Conveyed[],
  planned: readonly Conveyed[],
  channels: readonly Channel[],
): void {
  for (const channel of channels) {
    const came = all.filter(line => line.channel === channel)
    const wanted = planned.filter(line => line.channel === channel)
    expect(came.map(({ what }) => what)).toEqual(wanted.map(({ what }) => what))
    const late = wanted.flatMap(({ tMs, what }, index) => {
      const byMs = (came[index]?.tMs ?? Number.NaN) - tMs
      return Math.abs(byMs) <= LATE_MS ? [] : [`${what}, planned at ${tMs}: ${byMs} ms`]
    })
    expect(late).toEqual([])
  }
}

/** What buzzes where the plan has a tone; counts and turns do not, and the very end has a buzz of its own. */
export function buzzesOf({ lines, endsMs }: PlannedSession): readonly Conveyed[] {
  const patterns: Readonly<Record<string, string>> = {
    step: '60',
    start: '250',
    halfway: '80 80 80',
    end: '120 80 120',
    lost: '120',
  }
  return lines.flatMap(({ tMs, channel, what }): Conveyed[] => {
    const pattern = tMs === endsMs ? '120 80 120 80 250' : patterns[what]
    // The tone of the sound check asks for nothing.
    return channel === 'tone' && pattern !== undefined && tMs > 0
      ? [{ tMs, channel: 'buzz', what: pattern }]
      : []
  })
}
