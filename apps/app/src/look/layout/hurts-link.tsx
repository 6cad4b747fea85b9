import { Trans } from '@lingui/react/macro'
import { OutlineButton } from '../actions/actions.tsx'

/** One tap from every screen with tabs, always top right: pain in, plan out. */
export const HurtsLink = () => (
  <OutlineButton size="small" icon="hand-tap" href="/hurts">
    <Trans>It hurts</Trans>
  </OutlineButton>
)
