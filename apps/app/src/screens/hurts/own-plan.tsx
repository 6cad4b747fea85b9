import { flarePlanOf } from '@backstride/coach'
import { Trans, useLingui } from '@lingui/react/macro'
import { useFacts } from '../../app/services.tsx'
import { useFormat } from '../../language/format.ts'

/** The plan for sore days in the runner's own words, written while well. */
export function OwnPlan() {
  const { t } = useLingui()
  const format = useFormat()
  const plan = flarePlanOf(useFacts())
  if (plan === undefined) return null
  const { eases, keeps, leaves, tells } = plan.data
  const parts = [
    { name: t`What eased it before`, lines: eases },
    { name: t`What you keep doing`, lines: keeps },
    { name: t`What you leave out`, lines: leaves },
    { name: t`Whom you tell`, lines: tells === undefined ? [] : [tells] },
  ].filter(({ lines }) => lines.length > 0)
  if (parts.length === 0) return null
  const written = format.dayOfMonth(plan.day)
  return (
    <section className="block own-plan">
      <h2>
        <Trans>Your own plan for days like this</Trans>
      </h2>
      <p className="small">
        <Trans>Written on {written}, while you were well.</Trans>
      </p>
      <dl>
        {parts.map(({ name, lines }) => (
          <div key={name}>
            <dt>{name}</dt>
            {lines.map(line => (
              <dd key={line} translate="no">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
