import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useEffect, useReducer, useRef } from 'react'
import { locked, showsWords, turnLock, UNLOCK_HOLD_MS, WORDS_STAY_MS } from './hold-to-unlock.ts'
import './pocket.css'

/**
 * All black, over everything: skin and cloth touch in vain. The session goes on by ear under it; a key or the headphone
 * button still says what the ground says, a hold of two seconds opens.
 */
export function PocketCover({
  waits,
  onKey,
  onOpen,
}: {
  /** The session waits for the runner: said in dim words, so that nobody looks at a black screen and wonders. */
  readonly waits: boolean
  /** Space or enter, shorter than a hold. */
  readonly onKey: () => void
  readonly onOpen: () => void
}) {
  const { t } = useLingui()
  const [lock, turn] = useReducer(turnLock, locked)
  const cover = useRef<HTMLButtonElement>(null)
  useEffect(() => cover.current?.focus(), [])
  useEffect(() => {
    if (lock.open) onOpen()
  }, [lock.open, onOpen])
  const { heldFromMs, touchedMs } = lock
  useEffect(() => {
    const look = () => turn({ type: 'LOOK', atMs: performance.now() })
    const timers = [
      ...(heldFromMs === null ? [] : [heldFromMs + UNLOCK_HOLD_MS]),
      ...(touchedMs === null ? [] : [touchedMs + WORDS_STAY_MS]),
    ].map(atMs => setTimeout(look, atMs - performance.now() + 1))
    return () => timers.forEach(clearTimeout)
  }, [heldFromMs, touchedMs])

  const down = () => turn({ type: 'DOWN', atMs: performance.now() })
  const up = () => turn({ type: 'UP', atMs: performance.now() })
  const keyHeld = useRef(false)
  const isGo = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter'
  return (
    <div className="pocket-cover" role="dialog" aria-modal="true" aria-label={t`Pocket mode`}>
      <button
        ref={cover}
        type="button"
        onPointerDown={down}
        onPointerUp={up}
        onPointerCancel={up}
        onContextMenu={event => event.preventDefault()}
        onKeyDown={event => {
          if (!isGo(event)) return
          // No click of its own: what is left is one by assistive technology, which cannot hold.
          event.preventDefault()
          if (event.repeat) return
          keyHeld.current = true
          down()
        }}
        onKeyUp={event => {
          if (!isGo(event) || !keyHeld.current) return
          keyHeld.current = false
          if (heldFromMs !== null && performance.now() - heldFromMs < UNLOCK_HOLD_MS) onKey()
          up()
        }}
        onClick={event => {
          if (event.detail === 0) onOpen()
        }}
      >
        <span className={showsWords(lock) || waits ? undefined : 'visually-hidden'}>
          {waits && (
            <span className="pocket-line">
              <Trans>It is your turn.</Trans>{' '}
            </span>
          )}
          <span className="pocket-line">
            <Trans>Hold two seconds to unlock</Trans>
          </span>
        </span>
      </button>
    </div>
  )
}
