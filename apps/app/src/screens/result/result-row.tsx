import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../look/icons/icon.tsx'
import './result.css'

/** What is open, what waits, when to go: each with its own shape and colour. */
export const ResultRow = ({
  kind,
  icon,
  title,
  children,
}: {
  readonly kind: 'open' | 'waiting' | 'go'
  readonly icon: IconName
  readonly title: ReactNode
  readonly children: ReactNode
}) => (
  <li className={`row row-${kind}`}>
    <Icon name={icon} size={26} />
    <div className="row-words">
      <strong>{title}</strong>
      <div className="small">{children}</div>
    </div>
  </li>
)
