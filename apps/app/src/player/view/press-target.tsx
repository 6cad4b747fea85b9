import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'

/** Keys that press the target, wherever the focus is, except on another control. */
const pressing: ReadonlySet<string> = new Set([' ', 'Enter'])

/** The whole ground as one target: a tap anywhere on it, space or enter. A key held down presses once. */
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
  const target = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    target.current?.focus({ preventScroll: true })
    const onKey = (event: KeyboardEvent) => {
      if (!pressing.has(event.key)) return
      const other = event.target instanceof Element && event.target.closest('button, a, input, [role=dialog]')
      if (other !== null && other !== false && other !== target.current) return
      event.preventDefault()
      if (!event.repeat) press.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <button ref={target} type="button" className="press-target" onClick={() => onPress()}>
      <strong>{word}</strong>
      <span>{hint}</span>
    </button>
  )
}

/** The audio clock stands still and nothing counts: one tap lets it go on. */
export function WakeTarget({ tap }: { readonly tap: (event: { readonly type: 'WAKE' }) => void }) {
  const { t } = useLingui()
  return (
    <PressTarget
      key="wake"
      word={t`Go on`}
      hint={t`Tap here, or press space`}
      onPress={() => tap({ type: 'WAKE' })}
    />
  )
}
