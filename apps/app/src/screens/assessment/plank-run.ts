import { assessmentNumbers } from '@backstride/coach'

/** A plank for time. It has no clock: the page says what passed. */
export interface PlankRun {
  readonly phase: 'ready' | 'hold' | 'over'
  /** Until the hold begins. */
  readonly readyMs: number
  readonly heldMs: number
}

export type PlankEvent = { readonly type: 'PASSED'; readonly ms: number } | { readonly type: 'STOP' }

/** Time to take the position; ours [D]. */
export const READY_MS = 5000
/** A page that nobody looked at counts no seconds: more than this never passes at once. */
export const MOST_AT_ONCE_MS = 1500
export const plankMostMs = assessmentNumbers.plank.mostS * 1000

export const startPlank: PlankRun = { phase: 'ready', readyMs: READY_MS, heldMs: 0 }

export function advancePlank(run: PlankRun, event: PlankEvent): PlankRun {
  if (run.phase === 'over') return run
  if (event.type === 'STOP') return { ...run, phase: 'over' }
  const ms = Math.min(MOST_AT_ONCE_MS, Math.max(0, event.ms))
  if (run.phase === 'ready') {
    const readyMs = Math.max(0, run.readyMs - ms)
    return { ...run, readyMs, phase: readyMs > 0 ? 'ready' : 'hold' }
  }
  const heldMs = Math.min(plankMostMs, run.heldMs + ms)
  return { ...run, heldMs, phase: heldMs < plankMostMs ? 'hold' : 'over' }
}

/** Whole seconds held. */
export const heldS = ({ heldMs }: PlankRun): number => Math.floor(heldMs / 1000)
