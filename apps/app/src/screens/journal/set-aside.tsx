import type { SetAsideEntry } from '@backstride/journal'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { useJournalReader } from '../../app/services.tsx'
import { Notice } from '../../look/surfaces/notice.tsx'

/** What could not be read: kept whole, shown with its reason, never counted. */
export function SetAside() {
  const journal = useJournalReader()
  const entries = useSyncExternalStore(journal.subscribe, journal.setAside)
  if (entries.length === 0) return null
  return (
    <section className="block">
      <Notice icon="warning">
        <p>
          <strong>
            <Plural value={entries.length} one="One entry is set aside." other="# entries are set aside." />
          </strong>
        </p>
        <p>
          <Trans>They are kept as they came, and they count for nothing.</Trans>
        </p>
      </Notice>
      {entries.map(entry => (
        <details key={JSON.stringify(entry.raw)}>
          <summary className="text-action">
            <span>
              <ReasonWords entry={entry} />
            </span>
          </summary>
          <pre className="raw-entry" translate="no">
            {JSON.stringify(entry.raw, null, 1)}
          </pre>
        </details>
      ))}
    </section>
  )
}

function ReasonWords({ entry: { reason, where } }: { readonly entry: SetAsideEntry }) {
  const { t } = useLingui()
  const place = where === '' ? '' : ` (${where})`
  switch (reason) {
    case 'not-a-fact':
      return t`Not an entry of Backstride` + place
    case 'bad-data':
      return t`Part of it cannot be read` + place
    case 'conflict':
      return t`Contradicts an entry that was there first` + place
  }
}
