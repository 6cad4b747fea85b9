import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icons/icon.tsx'
import './surfaces.css'

export const Tag = ({
  tone = 'fog',
  icon,
  children,
}: {
  readonly tone?: 'fog' | 'moss' | 'ember'
  readonly icon?: IconName
  readonly children: ReactNode
}) => (
  <span className="tag" data-tone={tone}>
    {icon !== undefined && <Icon name={icon} size={16} />}
    {children}
  </span>
)
