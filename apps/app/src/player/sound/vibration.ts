/** What can be felt. off: what buzzes stops at once. */
export type Buzz = 'off' | 'start' | 'halfway' | 'end' | 'lost' | 'rest' | 'step' | 'done'

/** ms on, off, on. Told apart by length and number, for whoever has neither voice nor tones. */
export const buzzPatterns: Readonly<Record<Buzz, readonly number[]>> = {
  off: [0],
  start: [250],
  halfway: [80, 80, 80],
  end: [120, 80, 120],
  lost: [120],
  rest: [120, 80, 120],
  step: [60],
  done: [120, 80, 120, 80, 250],
}

/** Buzzes where the phone can; a pattern that runs gives way to the new one. */
export function buzz(name: Buzz): void {
  globalThis.navigator?.vibrate?.([...buzzPatterns[name]])
}

/** False: this browser buzzes for no web page. */
export const canVibrate = (): boolean => typeof globalThis.navigator?.vibrate === 'function'

/** How a turn of a round buzzes that no statechart leads; most do not. */
const buzzOfState: Readonly<Record<string, Buzz>> = {
  work: 'start',
  rest: 'rest',
  lost: 'lost',
  done: 'done',
}

export function vibrateFor(state: string): void {
  const name = buzzOfState[state]
  if (name !== undefined) buzz(name)
}
