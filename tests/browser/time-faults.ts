import type { Page } from '@playwright/test'

/** Lets a test set the wall clock of the page, as a phone does that asks another network for the time. */
export async function holdWallClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asItIs = Date.now.bind(Date)
    const wallClock = { aheadMs: 0 }
    Object.assign(globalThis, { wallClock })
    Date.now = () => asItIs() + wallClock.aheadMs
  })
}

export const setWallClock = (page: Page, aheadMs: number): Promise<void> =>
  page.evaluate(ms => {
    Object.assign(Reflect.get(globalThis, 'wallClock'), { aheadMs: ms })
  }, aheadMs)

/** Lets a test slow every repeated timer of the page down to once a second, as a browser does that saves power. */
export async function holdTimers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const repeat = globalThis.setInterval.bind(globalThis)
    const timers = { areSlow: false }
    const slow = (handler: () => void, everyMs?: number) => {
      let calledMs = 0
      return repeat(() => {
        const nowMs = performance.now()
        if (timers.areSlow && nowMs - calledMs < 1000) return
        calledMs = nowMs
        handler()
      }, everyMs)
    }
    Object.assign(globalThis, { timers, setInterval: slow })
  })
}

export const slowTimers = (page: Page, areSlow: boolean): Promise<void> =>
  page.evaluate(slow => {
    Object.assign(Reflect.get(globalThis, 'timers'), { areSlow: slow })
  }, areSlow)
