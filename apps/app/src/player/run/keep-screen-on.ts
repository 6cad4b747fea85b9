/** A lock that the browser took back is asked for again after so long, not at once: it may have its reasons. [D] */
const AGAIN_AFTER_MS = 1000

/**
 * Keeps the screen on until released. Browsers take the lock back when the page is hidden, and some at a low battery:
 * it is taken again on return, and while the page is seen. Where it is refused, the phone's own timeout applies.
 */
export function keepScreenOn(): () => void {
  const wakeLock: WakeLock | undefined = globalThis.navigator.wakeLock
  if (wakeLock === undefined) return () => undefined
  let held: WakeLockSentinel | undefined
  let asking = false
  let over = false
  let timer: ReturnType<typeof setTimeout> | undefined

  async function ask(lock: WakeLock): Promise<void> {
    if (over || asking || held !== undefined || document.visibilityState !== 'visible') return
    asking = true
    try {
      const granted = await lock.request('screen')
      if (over) await granted.release()
      else hold(granted)
    } catch {
      // Refused on low battery or by a policy: the session works without, and the next return asks again.
    } finally {
      asking = false
    }
  }

  function hold(granted: WakeLockSentinel): void {
    held = granted
    granted.addEventListener('release', () => {
      held = undefined
      if (!over) timer = setTimeout(take, AGAIN_AFTER_MS)
    })
  }

  const take = () => void ask(wakeLock)
  take()
  document.addEventListener('visibilitychange', take)
  return () => {
    over = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', take)
    void held?.release()
  }
}
