import type { SessionStep } from './session-step.ts'

/** Another drill for the rest of the block that is on; ways down and up follow. */
export function swapped(_steps: readonly SessionStep[], _at: number, _drill: string): readonly SessionStep[] {
  throw new Error('not yet')
}

/** What of the rest fits into so many seconds; the way up stays. */
export function shortened(
  _steps: readonly SessionStep[],
  _at: number,
  _secondsLeft: number,
): readonly SessionStep[] {
  throw new Error('not yet')
}

/** The drill one step easier, of any ladder; the same at the bottom. The hollow hold is eased by the coach. */
export function easierDrill(_drill: string): string {
  throw new Error('not yet')
}
