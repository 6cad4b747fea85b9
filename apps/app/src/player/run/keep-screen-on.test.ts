import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepScreenOn } from './keep-screen-on.ts'

class Sentinel extends EventTarget {
  released = false
  async release(): Promise<void> {
    if (this.released) return
    this.released = true
    this.dispatchEvent(new Event('release'))
  }
}

/** A page and its wake lock, as browsers have them: hiding the page takes the lock back, and a hidden page gets none. */
class Page extends EventTarget {
  visibilityState: 'visible' | 'hidden' = 'visible'
  refuses = false
  readonly granted: Sentinel[] = []
  asked = 0
  readonly request = async (): Promise<Sentinel> => {
    this.asked += 1
    if (this.refuses || this.visibilityState === 'hidden') throw new DOMException('no', 'NotAllowedError')
    const sentinel = new Sentinel()
    this.granted.push(sentinel)
    return sentinel
  }
  held = (): number => this.granted.filter(({ released }) => !released).length
  async takeBack(): Promise<void> {
    for (const sentinel of this.granted) await sentinel.release()
  }
  async show(visibilityState: 'visible' | 'hidden'): Promise<void> {
    this.visibilityState = visibilityState
    if (visibilityState === 'hidden') await this.takeBack()
    this.dispatchEvent(new Event('visibilitychange'))
    await settled()
  }
}
const settled = () => vi.advanceTimersByTimeAsync(0)

let page: Page
beforeEach(() => {
  vi.useFakeTimers()
  page = new Page()
  vi.stubGlobal('document', page)
  vi.stubGlobal('navigator', { wakeLock: { request: page.request } })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the screen stays on', () => {
  it('until it is let go', async () => {
    const release = keepScreenOn()
    await settled()
    expect(page.held()).toBe(1)
    release()
    await vi.runAllTimersAsync()
    expect([page.held(), page.asked]).toEqual([0, 1])
  })

  it('again when the runner comes back to the page, once', async () => {
    const release = keepScreenOn()
    await settled()
    for (let turn = 1; turn <= 3; turn++) {
      await page.show('hidden')
      expect(page.held()).toBe(0)
      await page.show('visible')
      await vi.runAllTimersAsync()
      expect([page.held(), page.asked]).toEqual([1, turn + 1])
    }
    release()
    await page.show('visible')
    expect(page.held()).toBe(0)
  })

  it('again when the browser takes it back while the page is seen, but not at once', async () => {
    keepScreenOn()
    await settled()
    await page.takeBack()
    expect(page.held()).toBe(0)
    await vi.runAllTimersAsync()
    expect(page.held()).toBe(1)
  })

  it('a page that is hidden when its time comes waits until it is seen', async () => {
    keepScreenOn()
    await settled()
    await page.show('hidden')
    await vi.runAllTimersAsync()
    expect([page.held(), page.asked]).toEqual([0, 1])
    await page.show('visible')
    expect(page.held()).toBe(1)
  })

  it('refused: nothing breaks, and the next return asks again', async () => {
    page.refuses = true
    keepScreenOn()
    await settled()
    page.refuses = false
    await page.show('hidden')
    await page.show('visible')
    expect(page.held()).toBe(1)
  })

  it('let go while the browser still thinks about it: what is granted then is given back', async () => {
    keepScreenOn()()
    await vi.runAllTimersAsync()
    expect([page.held(), page.granted.length]).toEqual([0, 1])
  })

  it('a browser without wake locks is left alone', () => {
    vi.stubGlobal('navigator', {})
    expect(keepScreenOn()()).toBeUndefined()
  })
})
