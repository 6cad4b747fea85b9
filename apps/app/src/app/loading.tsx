import { useLingui } from '@lingui/react/macro'
import { BrandMark } from '../look/icons/brand-mark.tsx'
import './loading.css'

/** Shown only when a screen takes longer than a blink: it fades in late. */
export function Loading() {
  const { t } = useLingui()
  return (
    <div className="loading" role="status">
      <BrandMark size={72} />
      <span className="visually-hidden">{t`Loading`}</span>
    </div>
  )
}
