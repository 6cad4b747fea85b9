/** Vibration for each turn of a session, ms on and off. */
const patterns: Readonly<Record<string, readonly number[]>> = {
  work: [250],
  rest: [120, 80, 120],
  lost: [120],
  getUp: [120, 80, 120],
  twisting: [250],
  done: [120, 80, 120, 80, 250],
}

export function vibrateFor(state: string): void {
  const pattern = patterns[state]
  if (pattern !== undefined) globalThis.navigator?.vibrate?.([...pattern])
}
