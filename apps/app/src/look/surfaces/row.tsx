import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import './surfaces.css'

/** A bold line, a small line, one action at the right. Rules between rows, no boxes. */
export const Row = ({
  title,
  children,
  action,
  icon,
  warm = false,
}: {
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly icon?: IconName
  /** Highlighted: changed just now. */
  readonly warm?: boolean
}) => (
  <li className="row" data-warm={warm ? 'yes' : undefined}>
    {icon !== undefined && <Icon name={icon} size={26} />}
    <div className="row-words">
      <strong>{title}</strong>
      {children !== undefined && <div className="small">{children}</div>}
    </div>
    {action}
  </li>
)

export const Rows = ({ children, label }: { readonly children: ReactNode; readonly label?: string }) => (
  <ul className="rows" aria-label={label}>
    {children}
  </ul>
)
