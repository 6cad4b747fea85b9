import { useEffect, useState } from 'react'

/** Only one tab leads a session: two would write over each other's work. */
export type SessionLock = 'asking' | 'mine' | 'elsewhere'

export function useSessionLock(): SessionLock {
  const [lock, setLock] = useState<SessionLock>(locksOf() === undefined ? 'mine' : 'asking')
  useEffect(() => {
    const locks = locksOf()
    if (locks === undefined) return
    let release: () => void = () => undefined
    let wanted = true
    locks
      .request('backstride.session', { ifAvailable: true }, granted => {
        if (!wanted) return undefined
        setLock(granted === null ? 'elsewhere' : 'mine')
        // Held until the screen is left; the browser releases it when the tab goes.
        return granted === null ? undefined : new Promise<void>(resolve => (release = resolve))
      })
      // Refused by the browser (an opaque origin, say): then nobody else can hold it either.
      .catch(() => setLock('mine'))
    return () => {
      wanted = false
      release()
    }
  }, [])
  return lock
}

/** Only secure pages have locks; over plain http in the local network there is one tab or two. */
const locksOf = (): LockManager | undefined => globalThis.navigator?.locks
