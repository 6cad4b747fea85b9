import { useLingui } from '@lingui/react/macro'
import { Link, useLocation } from 'wouter'
import { BrandMark } from '../icons/brand-mark.tsx'
import { Icon, type IconName } from '../icons/icon.tsx'

/** What Progress leads to. */
const underProgress = /^\/(progress|outcomes)/
/** What More leads to. */
const underMore = /^\/(more|learn|library)/

const RailBrand = () => (
  <p className="rail-brand">
    <BrandMark />
    Backstride
  </p>
)

/** Along the bottom on a phone, a rail at the left from 900 px. */
export function Tabs() {
  const { t } = useLingui()
  const [path] = useLocation()
  const tabs: readonly { href: string; icon: IconName; word: string; current: boolean }[] = [
    { href: '/', icon: 'sun-horizon', word: t`Today`, current: path === '/' },
    { href: '/progress', icon: 'chart-line-up', word: t`Progress`, current: underProgress.test(path) },
    { href: '/more', icon: 'list', word: t`More`, current: underMore.test(path) },
  ]
  return (
    <nav className="tabs" aria-label={t`Main`}>
      <RailBrand />
      {tabs.map(({ href, icon, word, current }) => (
        <Link key={href} href={href} className="tab" aria-current={current ? 'page' : undefined}>
          <Icon name={icon} />
          {word}
        </Link>
      ))}
    </nav>
  )
}
