import type { Check, Eye } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'

/** Who can see what of a drill, and nothing that no eye can see. */
export function Eyes({ checks }: { readonly checks: readonly Check[] }) {
  const say = useSay()
  if (checks.length === 0) return null
  return (
    <details className="drill-details">
      <summary>
        <Trans>Who can check what</Trans>
      </summary>
      <dl className="drill-eyes">
        {checks.map(({ eye, sees }) => (
          <div key={eye + sees.en}>
            <dt>
              <EyeName eye={eye} />
            </dt>
            <dd>{say(sees)}</dd>
          </div>
        ))}
      </dl>
      {checks.some(({ eye }) => eye === 'phone' || eye === 'camera') && (
        <p className="small">
          <Trans>In this version you and your hand do the checking.</Trans>
        </p>
      )}
    </details>
  )
}

function EyeName({ eye }: { readonly eye: Eye }) {
  switch (eye) {
    case 'phone':
      return <Trans>The phone</Trans>
    case 'camera':
      return <Trans>A camera</Trans>
    case 'hand':
      return <Trans>Your hand</Trans>
    case 'self':
      return <Trans>You</Trans>
  }
}
