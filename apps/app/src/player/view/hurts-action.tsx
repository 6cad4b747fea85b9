import { Trans, useLingui } from '@lingui/react/macro'
import { TextAction } from '../../look/actions/actions.tsx'

/** One tap away in every state, always at the same place. Source: look 7.3. */
export function HurtsAction({ onHurts }: { readonly onHurts: () => void }) {
  const { t } = useLingui()
  return (
    <TextAction label={t`It hurts: stop here`} onClick={onHurts}>
      <Trans>It hurts</Trans>
    </TextAction>
  )
}
