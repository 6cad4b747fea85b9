import { useEffect } from 'react'

/** Keeps the screen on while somebody lies beside it. Where that is refused, the phone's own timeout applies. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    const wakeLock: WakeLock | undefined = navigator.wakeLock
    if (!wanted || wakeLock === undefined) return
    let sentinel: WakeLockSentinel | undefined
    let over = false
    const request = () => {
      if (document.visibilityState !== 'visible') return
      wakeLock.request('screen').then(
        granted => {
          if (over) void granted.release()
          else sentinel = granted
        },
        // Refused on low battery or by a policy: the session works without.
        () => undefined,
      )
    }
    request()
    document.addEventListener('visibilitychange', request)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', request)
      void sentinel?.release()
    }
  }, [wanted])
}
