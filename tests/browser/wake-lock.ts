import type { Page } from '@playwright/test'

/** A wake lock that can be counted, in a page that can be hidden: as in browsers, hiding takes the lock back. */
export async function stubWakeLock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts = { asked: 0, held: 0 }
    let visibility: DocumentVisibilityState = 'visible'
    const takeBack = new Set<() => void>()
    class Sentinel extends EventTarget {
      released = false
      constructor() {
        super()
        counts.held += 1
        takeBack.add(this.#end)
      }
      readonly #end = () => {
        if (this.released) return
        this.released = true
        counts.held -= 1
        takeBack.delete(this.#end)
        this.dispatchEvent(new Event('release'))
      }
      async release() {
        this.#end()
      }
    }
    Object.defineProperty(document, 'visibilityState', { get: () => visibility })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        async request() {
          counts.asked += 1
          return new Sentinel()
        },
      },
    })
    Object.assign(globalThis, {
      wakeLockCounts: counts,
      setVisibility(now: DocumentVisibilityState) {
        visibility = now
        if (now === 'hidden') for (const end of [...takeBack]) end()
        document.dispatchEvent(new Event('visibilitychange'))
      },
    })
  })
}

export const setVisible = (page: Page, visible: boolean): Promise<void> =>
  page.evaluate(now => Reflect.get(globalThis, 'setVisibility')(now), visible ? 'visible' : 'hidden')

export const wakeLockCounts = (page: Page): Promise<{ asked: number; held: number }> =>
  page.evaluate(() => ({ ...Reflect.get(globalThis, 'wakeLockCounts') }))
