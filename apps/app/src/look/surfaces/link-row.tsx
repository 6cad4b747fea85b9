import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '../icons/icon.tsx'
import './surfaces.css'

/** A row that leads somewhere: the whole row is the target. */
export const LinkRow = ({
  href,
  title,
  children,
}: {
  readonly href: string
  readonly title: ReactNode
  readonly children?: ReactNode
}) => (
  <li>
    <Link href={href} className="row">
      <span className="row-words">
        <strong>{title}</strong>
        {children !== undefined && <span className="small">{children}</span>}
      </span>
      <Icon name="arrow-right" size={20} />
    </Link>
  </li>
)
