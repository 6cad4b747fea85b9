import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { saidByKey } from './main-key.ts'

/** The one thing on the ground, as large as it: the player presses it for a key or a tap anywhere on the ground. */
export function GroundTarget({
  word,
  hint,
  low = false,
  onPress,
}: {
  readonly word: string
  readonly hint: string
  /** Nothing depends on the second it is hit: the figure has the room. */
  readonly low?: boolean
  readonly onPress: () => void
}) {
  const target = useRef<HTMLButtonElement>(null)
  useEffect(() => target.current?.focus({ preventScroll: true }), [])
  return (
    <button
      ref={target}
      type="button"
      className="press-target"
      data-main="yes"
      data-low={low ? 'yes' : undefined}
      onClick={() => onPress()}
    >
      <strong>{word}</strong>
      <span>{hint}</span>
    </button>
  )
}

/** The same with keys of its own, where no player listens: space, enter or any other key. A key held down presses once. */
export function PressTarget({
  word,
  hint,
  onPress,
}: {
  readonly word: string
  readonly hint: string
  readonly onPress: () => void
}) {
  const press = useRef(onPress)
  useEffect(() => {
    press.current = onPress
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const onOtherControl = isOtherControl(event.target)
      if (saidByKey(keyPress(event, onOtherControl), 'any') !== 'main') return
      event.preventDefault()
      press.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return <GroundTarget word={word} hint={hint} onPress={onPress} />
}

/** A control that keeps a tap and its own keys for itself: any but the one the ground stands for. */
export const isOtherControl = (target: EventTarget | null): boolean => {
  const control =
    target instanceof Element
      ? target.closest('button, a, input, select, textarea, summary, [role=dialog]')
      : null
  return control !== null && control.closest('[data-main]') === null
}

export const keyPress = (event: KeyboardEvent, onOtherControl: boolean) => ({
  key: event.key,
  repeat: event.repeat,
  ctrlKey: event.ctrlKey,
  altKey: event.altKey,
  metaKey: event.metaKey,
  defaultPrevented: event.defaultPrevented,
  onOtherControl,
})

/** The audio clock stands still and nothing counts: one tap lets it go on. */
export function WakeTarget({ tap }: { readonly tap: (event: { readonly type: 'WAKE' }) => void }) {
  const { t } = useLingui()
  return (
    <PressTarget key="wake" word={t`Go on`} hint={t`Tap, or any key`} onPress={() => tap({ type: 'WAKE' })} />
  )
}
