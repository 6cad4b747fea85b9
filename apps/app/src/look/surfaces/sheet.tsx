import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from '../actions/actions.tsx'
import './surfaces.css'

/** A native dialog that rises from below and ends in ground. Rendered only while it is open. */
export function Sheet({
  heading,
  children,
  ground,
  onClose,
}: {
  readonly heading: ReactNode
  readonly children: ReactNode
  readonly ground?: ReactNode
  readonly onClose: () => void
}) {
  const { t } = useLingui()
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  // Closed while it is still in the page: only then does the browser give the focus back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={headingId}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={event => {
        if (event.target === dialog.current && event.pointerType !== 'touch') onClose()
      }}
    >
      <div className="sheet-head">
        <h2 id={headingId}>{heading}</h2>
        <IconButton icon="x" label={t`Close`} onClick={onClose} />
      </div>
      <div className="sheet-body">{children}</div>
      {ground !== undefined && <div className="sheet-ground">{ground}</div>}
    </dialog>
  )
}
