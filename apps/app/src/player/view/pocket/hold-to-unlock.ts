/**
 * The lock of the pocket mode: skin and cloth touch for moments, a hand that means it stays. A reducer over
 * timestamped presses; it has no clock. Tests: [POCKET-1] to [POCKET-6].
 */

/** Source: physio notes 7 ("hold 2 s to unlock"). */
export const UNLOCK_HOLD_MS = 2000
/** How long the words stay after the last touch. [D] */
export const WORDS_STAY_MS = 4000

export interface PocketLock {
  /** Since when one press goes on; null: nothing presses. */
  readonly heldFromMs: number | null
  /** Presses that go on at once, such as two fingers: the hold begins with the first and ends with the last. */
  readonly presses: number
  /** The last moment anything touched; null: not yet, the cover is all black. */
  readonly touchedMs: number | null
  /** The last look. */
  readonly atMs: number
  readonly open: boolean
}

export type LockEvent =
  | { readonly type: 'DOWN'; readonly atMs: number }
  | { readonly type: 'UP'; readonly atMs: number }
  /** Nothing happened, time passed. */
  | { readonly type: 'LOOK'; readonly atMs: number }

export const locked: PocketLock = { heldFromMs: null, presses: 0, touchedMs: null, atMs: 0, open: false }

export function turnLock(lock: PocketLock, { type, atMs }: LockEvent): PocketLock {
  const looked: PocketLock = {
    ...lock,
    atMs,
    open: lock.open || (lock.heldFromMs !== null && atMs - lock.heldFromMs >= UNLOCK_HOLD_MS),
    touchedMs: lock.presses > 0 || type === 'DOWN' ? atMs : lock.touchedMs,
  }
  switch (type) {
    case 'LOOK':
      return looked
    case 'DOWN':
      return { ...looked, heldFromMs: looked.heldFromMs ?? atMs, presses: looked.presses + 1 }
    case 'UP': {
      const presses = Math.max(0, looked.presses - 1)
      return { ...looked, presses, heldFromMs: presses === 0 ? null : looked.heldFromMs }
    }
  }
}

/** Words only after a touch: a bright screen in a pocket helps nobody. */
export const showsWords = ({ touchedMs, atMs }: PocketLock): boolean =>
  touchedMs !== null && atMs - touchedMs < WORDS_STAY_MS
