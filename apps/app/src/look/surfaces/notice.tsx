import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import './surfaces.css'

/** Something the runner should know now: what happened, that the data is safe, what to do next. */
export const Notice = ({
  icon = 'info',
  tone = 'fog',
  children,
}: {
  readonly icon?: IconName
  readonly tone?: 'fog' | 'ember'
  readonly children: ReactNode
}) => (
  <div className="notice" data-tone={tone} role="status">
    <Icon name={icon} size={24} />
    <div>{children}</div>
  </div>
)
