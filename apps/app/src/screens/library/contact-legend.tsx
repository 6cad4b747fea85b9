import { contactOf } from '@backstride/body'
import type { Drill } from '@backstride/content'
import { Trans } from '@lingui/react/macro'

/** What the bar under a lying figure means: to someone new it looks like a cushion. */
export function ContactLegend({ drill }: { readonly drill: Drill }) {
  if (!drill.moves.some(({ posture }) => contactOf(posture) === 'glued')) return null
  return (
    <p className="small contact-legend">
      <span className="contact-swatch" aria-hidden="true" />
      <Trans>The bar shows where the low back lies on the floor.</Trans>
    </p>
  )
}
