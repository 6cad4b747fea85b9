import { type Certainty, type Source, type SourceId, type Statement, sources } from '@backstride/content'
import { Trans } from '@lingui/react/macro'
import { useSay } from '../../language/language.tsx'
import { Icon, type IconName } from '../../look/icons/icon.tsx'
import '../../look/surfaces/surfaces.css'

const icons: Readonly<Record<Certainty, IconName>> = {
  known: 'check',
  unknown: 'question',
  ourChoice: 'pencil-simple',
}

/** What is known, and what isn't: an icon and a word for each, and where it was found. */
export function KnownList({ statements }: { readonly statements: readonly Statement[] }) {
  const say = useSay()
  const named = [...new Set(statements.flatMap(each => each.sources))]
  return (
    <section>
      <h2>
        <Trans>What is known, and what isn’t</Trans>
      </h2>
      <ul className="rows known-rows">
        {statements.map(({ status, words }) => (
          <li key={words.en} className="row known-row" data-status={status}>
            <Icon name={icons[status]} size={24} />
            <div className="row-words">
              <strong className="known-word">
                <CertaintyWord status={status} />
              </strong>
              <p>{say(words)}</p>
            </div>
          </li>
        ))}
      </ul>
      {named.length > 0 && (
        <details className="known-sources">
          <summary>
            <Trans>Sources</Trans>
          </summary>
          <p className="small">
            <Trans>Read as public summaries; the full texts were mostly not open to us.</Trans>
          </p>
          <ul className="rows" lang="en" translate="no">
            {named.map(id => (
              <li key={id} className="row small">
                <Citation id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function CertaintyWord({ status }: { readonly status: Certainty }) {
  if (status === 'known') return <Trans>Known</Trans>
  if (status === 'unknown') return <Trans>Not known</Trans>
  return <Trans>Our choice</Trans>
}

function Citation({ id }: { readonly id: SourceId }) {
  const { citation, doi }: Source = sources[id]
  return (
    <span className="row-words">
      {citation}
      {doi !== undefined && <span className="known-doi"> doi:{doi}</span>}
    </span>
  )
}
