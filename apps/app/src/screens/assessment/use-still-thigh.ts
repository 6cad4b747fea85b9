import { advanceStillAngle, type StillAngle, startStillAngle } from '@backstride/motion'
import { useCallback, useRef, useState } from 'react'
import { type SensorState, useGravity } from './use-gravity.ts'

/** One thigh, measured once by the phone that lies on it. */
export interface StillThigh {
  readonly sensor: SensorState
  readonly state: StillAngle['state']
  /** Degrees above the horizontal, once taken. */
  readonly angleDeg: number | null
  /** From a tap: once for each side. */
  readonly start: () => void
  readonly stop: () => void
}

export function useStillThigh(): StillThigh {
  const now = useRef<StillAngle>(startStillAngle)
  const [shown, setShown] = useState<Pick<StillAngle, 'state' | 'angleDeg'>>(startStillAngle)
  const gravity = useGravity(frame => {
    const before = now.current
    now.current = advanceStillAngle(before, frame)
    // Sixty readings a second: the page is drawn again only when there is something else to say.
    if (now.current.state !== before.state) setShown(now.current)
  })
  const { start: listen } = gravity
  const start = useCallback(() => {
    now.current = startStillAngle
    setShown(startStillAngle)
    listen()
  }, [listen])
  return { sensor: gravity.sensor, state: shown.state, angleDeg: shown.angleDeg, start, stop: gravity.stop }
}
