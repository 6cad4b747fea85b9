import { type ReactNode, useId } from 'react'
import './choices.css'

/** A setting that is on or off at once. */
export function Toggle({
  children,
  detail,
  on,
  onChange,
}: {
  readonly children: ReactNode
  readonly detail?: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) {
  const detailId = useId()
  return (
    <label className="toggle-row">
      <span>
        <strong>{children}</strong>
        {detail !== undefined && (
          <span className="small" id={detailId}>
            {detail}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        className="toggle"
        checked={on}
        aria-checked={on}
        aria-describedby={detail === undefined ? undefined : detailId}
        onChange={event => onChange(event.target.checked)}
      />
    </label>
  )
}
