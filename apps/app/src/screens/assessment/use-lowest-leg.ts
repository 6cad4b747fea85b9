import { advanceLowestAngle, type LowestAngle, startLowestAngle } from '@backstride/motion'
import { useCallback, useRef, useState } from 'react'
import { type SensorState, useGravity } from './use-gravity.ts'

/** A straight leg on its way down and back up, by the phone on its thigh. */
export interface LowestLeg {
  readonly sensor: SensorState
  readonly state: LowestAngle['state']
  /** The lowest it came to, once over. */
  readonly lowestDeg: number | null
  /** Only from a tap. */
  readonly start: () => void
  readonly stop: () => void
}

export function useLowestLeg(): LowestLeg {
  const now = useRef<LowestAngle>(startLowestAngle)
  const [shown, setShown] = useState<Pick<LowestAngle, 'state' | 'lowestDeg'>>(startLowestAngle)
  const gravity = useGravity(frame => {
    const before = now.current
    now.current = advanceLowestAngle(before, frame)
    if (now.current.state !== before.state) setShown(now.current)
  })
  const { start: listen } = gravity
  const start = useCallback(() => {
    now.current = startLowestAngle
    setShown(startLowestAngle)
    listen()
  }, [listen])
  return { sensor: gravity.sensor, state: shown.state, lowestDeg: shown.lowestDeg, start, stop: gravity.stop }
}
