import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon, type IconName } from '../icons/icon.tsx'
import './actions.css'

interface ActionProps {
  readonly children: ReactNode
  /** A path inside the app: then it is a link. */
  readonly href?: string
  readonly onClick?: () => void
  readonly icon?: IconName
  readonly disabled?: boolean
  readonly type?: 'button' | 'submit'
  /** Id of the sentence beside it that says why it is disabled, or what it does. */
  readonly describedBy?: string | undefined
  /** When the visible words alone are not enough, such as the third "Why?" of a page. It must contain them. */
  readonly label?: string
}

function Action({
  className,
  size,
  href,
  onClick,
  disabled = false,
  type = 'button',
  describedBy,
  label,
  children,
}: Omit<ActionProps, 'icon'> & { readonly className: string; readonly size?: 'small' | undefined }) {
  const named = { className, 'data-size': size, 'aria-label': label, 'aria-describedby': describedBy }
  if (href !== undefined && !disabled)
    return (
      <Link href={href} {...(onClick === undefined ? {} : { onClick })} {...named}>
        {children}
      </Link>
    )
  return (
    <button type={type} disabled={disabled} onClick={onClick} {...named}>
      {children}
    </button>
  )
}

/** The one sun of a screen. At most one. */
export const MainButton = ({ icon, children, ...action }: ActionProps) => (
  <Action {...action} className="main-button">
    {icon !== undefined && <Icon name={icon} size={24} />}
    <span>{children}</span>
  </Action>
)

export const OutlineButton = ({
  icon,
  children,
  size,
  ...action
}: ActionProps & { readonly size?: 'small' }) => (
  <Action {...action} size={size} className="outline-button">
    {icon !== undefined && <Icon name={icon} size={size === 'small' ? 20 : 24} />}
    <span>{children}</span>
  </Action>
)

export const TextAction = ({ icon, children, ...action }: ActionProps) => (
  <Action {...action} className="text-action">
    {icon !== undefined && <Icon name={icon} size={22} />}
    <span>{children}</span>
  </Action>
)

/** Only for pause and close: an icon whose word is its label. */
export const IconButton = ({
  icon,
  label,
  onClick,
}: {
  readonly icon: 'pause' | 'x'
  readonly label: string
  readonly onClick: () => void
}) => (
  <button type="button" className="icon-button" aria-label={label} onClick={onClick}>
    <Icon name={icon} size={icon === 'pause' ? 32 : 26} />
  </button>
)
