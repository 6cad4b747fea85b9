import { useLingui } from '@lingui/react/macro'
import { Icon } from '../../../look/icons/icon.tsx'

/** Before the phone goes into the waistband or a pocket. */
export function PocketButton({ onCover }: { readonly onCover: () => void }) {
  const { t } = useLingui()
  return (
    <button type="button" className="pocket-button" aria-label={t`Pocket: lock the screen`} onClick={onCover}>
      <Icon name="lock-simple" size={32} />
      <span aria-hidden="true">{t`Pocket`}</span>
    </button>
  )
}
