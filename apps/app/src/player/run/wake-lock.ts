import { useEffect } from 'react'
import { keepScreenOn } from './keep-screen-on.ts'

/** Keeps the screen on while somebody lies beside it. */
export function useWakeLock(wanted: boolean): void {
  useEffect(() => (wanted ? keepScreenOn() : undefined), [wanted])
}
