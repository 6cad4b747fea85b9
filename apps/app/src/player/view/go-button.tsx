import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { MainButton } from '../../look/actions/actions.tsx'
import type { PlayerView } from './player-parts.ts'

/** The sun of the ground: what its word says, at once. */
export const GoButton = ({
  tap,
  children = <Trans>Go now</Trans>,
}: Pick<PlayerView, 'tap'> & { readonly children?: ReactNode }) => (
  <div data-main="yes">
    <MainButton onClick={() => tap({ type: 'GO' })}>{children}</MainButton>
  </div>
)
