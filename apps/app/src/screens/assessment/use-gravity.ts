import type { InclineFrame } from '@backstride/motion'
import { useCallback, useEffect, useRef, useState } from 'react'

/** off: nobody asked yet. missing: this browser has no such sensor, or not on this page. silent: it gives no readings. */
export type SensorState = 'off' | 'asking' | 'listening' | 'missing' | 'denied' | 'silent'

/** Longer than this without a reading, and the sensor counts as silent. */
const SILENT_MS = 3000

/** The phone's sense of gravity. `start` may only be called from a tap: iOS asks the runner then. */
export function useGravity(onFrame: (frame: InclineFrame) => void): {
  readonly sensor: SensorState
  readonly start: () => void
  readonly stop: () => void
} {
  const [sensor, setSensor] = useState<SensorState>('off')
  const listener = useRef(onFrame)
  listener.current = onFrame
  const isListening = sensor === 'listening'

  useEffect(() => {
    if (!isListening) return
    let silence = setTimeout(() => setSensor('silent'), SILENT_MS)
    const listen = ({ accelerationIncludingGravity }: DeviceMotionEvent) => {
      const { x, y, z } = accelerationIncludingGravity ?? { x: null, y: null, z: null }
      // A computer without the sensor tells of a movement once, with nothing in it.
      if (x === null || y === null || z === null) return
      clearTimeout(silence)
      silence = setTimeout(() => setSensor('silent'), SILENT_MS)
      listener.current({ tMs: performance.now(), gravity: { x, y, z } })
    }
    window.addEventListener('devicemotion', listen)
    return () => {
      clearTimeout(silence)
      window.removeEventListener('devicemotion', listen)
    }
  }, [isListening])

  const start = useCallback(() => {
    if (typeof DeviceMotionEvent === 'undefined') return setSensor('missing')
    const { requestPermission } = DeviceMotionEvent as { requestPermission?: () => Promise<string> }
    if (requestPermission === undefined) return setSensor('listening')
    setSensor('asking')
    requestPermission().then(
      answer => setSensor(answer === 'granted' ? 'listening' : 'denied'),
      // Asked without a tap, or not at all: to the runner it is the same.
      () => setSensor('denied'),
    )
  }, [])
  const stop = useCallback(() => setSensor('off'), [])
  return { sensor, start, stop }
}
