import type { Drill } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { Figure } from '../../figure/figure.tsx'
import { frameOf } from '../../figure/frame.ts'
import { useSay } from '../../language/language.tsx'

/** What slips first, each beside the one thing that helps. */
export function DrillFaults({ drill }: { readonly drill: Drill }) {
  const say = useSay()
  const { faults, view, scenery = [] } = drill
  if (faults.length === 0) return null
  return (
    <section>
      <h2>
        <Trans>What slips first</Trans>
      </h2>
      <ul className="rows drill-faults">
        {faults.map(({ id, name, posture, correction }) => (
          <li key={id} className="row drill-row">
            <span className="row-figure">
              <Figure
                posture={posture}
                view={view}
                frame={frameOf([posture], view, { scenery })}
                label=""
                scenery={scenery}
              />
            </span>
            <div className="row-words">
              <p className="small">{say(name)}</p>
              <p>
                <strong>{say(correction)}</strong>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
