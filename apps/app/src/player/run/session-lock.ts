import { useEffect, useState } from 'react'

/** Only one tab leads a session: two would write over each other's work. */
export type SessionLock = 'asking' | 'mine' | 'elsewhere'

/** A screen of this very tab that was just left needs a moment to let go. */
const RETRY_MS = 250
const TRIES = 3

export function useSessionLock(): SessionLock {
  const [lock, setLock] = useState<SessionLock>(locksOf() === undefined ? 'mine' : 'asking')
  useEffect(() => {
    const locks = locksOf()
    if (locks === undefined) return
    let release: () => void = () => undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let wanted = true
    const request = (triesLeft: number) => {
      locks
        .request('backstride.session', { ifAvailable: true }, granted => {
          if (!wanted) return undefined
          if (granted !== null) {
            setLock('mine')
            // Held until the screen is left; the browser releases it when the tab goes.
            return new Promise<void>(resolve => {
              release = resolve
            })
          }
          if (triesLeft > 0) timer = setTimeout(() => request(triesLeft - 1), RETRY_MS)
          else setLock('elsewhere')
          return undefined
        })
        // Refused by the browser (an opaque origin, say): then nobody else can hold it either.
        .catch(() => setLock('mine'))
    }
    request(TRIES)
    return () => {
      wanted = false
      clearTimeout(timer)
      release()
    }
  }, [])
  return lock
}

/** Only secure pages have locks; over plain http in the local network there is one tab or two. */
const locksOf = (): LockManager | undefined => globalThis.navigator?.locks
