/** Which step of the guided test is on, and for how long still. It has no clock: the page says what passed. */
export interface GuideRun {
  readonly at: number
  readonly leftMs: number
  readonly paused: boolean
  readonly over: boolean
}

export type GuideEvent =
  | { readonly type: 'PASSED'; readonly ms: number }
  | { readonly type: 'NEXT' }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'RESUME' }

interface TimedStep {
  readonly seconds: number
}

/** A page that nobody looked at must not run away: more than this never passes at once. */
const MOST_AT_ONCE_MS = 500

export const startGuide = ([first]: readonly TimedStep[]): GuideRun => ({
  at: 0,
  leftMs: (first?.seconds ?? 0) * 1000,
  paused: false,
  over: first === undefined,
})

export const advanceGuide =
  (steps: readonly TimedStep[]) =>
  (run: GuideRun, event: GuideEvent): GuideRun => {
    if (run.over) return run
    switch (event.type) {
      case 'PAUSE':
        return { ...run, paused: true }
      case 'RESUME':
        return { ...run, paused: false }
      case 'NEXT':
        return toStep(steps, run, run.at + 1)
      case 'PASSED': {
        if (run.paused) return run
        const leftMs = run.leftMs - Math.min(MOST_AT_ONCE_MS, Math.max(0, event.ms))
        return leftMs > 0 ? { ...run, leftMs } : toStep(steps, run, run.at + 1)
      }
    }
  }

function toStep(steps: readonly TimedStep[], run: GuideRun, at: number): GuideRun {
  const step = steps[at]
  if (step === undefined) return { ...run, leftMs: 0, paused: false, over: true }
  return { at, leftMs: step.seconds * 1000, paused: false, over: false }
}
