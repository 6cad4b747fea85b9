import { type Fact, isKind, type KnownFact } from '@backstride/facts'
import type { Day } from '@backstride/kit'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { correctable, useFactWords } from '../../app/fact-words.ts'
import { useSaving } from '../../app/saving.tsx'
import { useAllFacts, useFacts, useServices } from '../../app/services.tsx'
import { useFormat } from '../../language/format.ts'
import { OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { ScreenLayout } from '../../look/layout/screen-layout.tsx'
import { WayBack } from '../../look/layout/way-back.tsx'
import { Row, Rows } from '../../look/surfaces/row.tsx'
import { Tag } from '../../look/surfaces/tag.tsx'
import { CorrectSheet } from './correct-sheet.tsx'
import { SetAside } from './set-aside.tsx'
import './journal-screen.css'

/** An entry as it was recorded, and as it counts now. */
interface Entry {
  readonly fact: Fact
  /** With its corrections; undefined: taken back. */
  readonly counts: KnownFact | undefined
  /** The retraction that took it back. */
  readonly retraction: string | undefined
  readonly wasCorrected: boolean
}

const page = 60

export default function JournalScreen() {
  const { t } = useLingui()
  const entries = useEntries()
  const format = useFormat()
  const [shown, setShown] = useState(page)
  const days = byDay(entries.slice(0, shown))
  return (
    <ScreenLayout
      title={t`Journal`}
      headerStart={<WayBack href="/more">{t`More`}</WayBack>}
      heading={
        entries.length === 0 ? (
          <Trans>Nothing recorded yet.</Trans>
        ) : (
          <Plural value={entries.length} one="One entry, all yours." other="# entries, all yours." />
        )
      }
      lead={
        entries.length === 0 ? (
          <Trans>What you answer and do appears here, day by day.</Trans>
        ) : (
          <Trans>A correction is an entry of its own: what was there before is kept.</Trans>
        )
      }
      tabs
    >
      <div className="journal">
        <SetAside />
        {days.map(([day, ofDay]) => (
          <section key={day} className="block">
            <h2>{format.day(day)}</h2>
            <Rows>
              {ofDay.map(entry => (
                <EntryRow key={entry.fact.id} entry={entry} />
              ))}
            </Rows>
          </section>
        ))}
        {entries.length > shown && (
          <p className="block">
            <OutlineButton onClick={() => setShown(shown + page)}>
              <Trans>Show earlier days</Trans>
            </OutlineButton>
          </p>
        )}
      </div>
    </ScreenLayout>
  )
}

function EntryRow({ entry: { fact, counts, retraction, wasCorrected } }: { readonly entry: Entry }) {
  const { t } = useLingui()
  const words = useFactWords()
  const { journal } = useServices()
  const { save, problem } = useSaving()
  const [correcting, setCorrecting] = useState(false)
  const { title, detail } = words(counts ?? fact)
  const takenBack = counts === undefined && retraction !== undefined
  return (
    <Row title={takenBack ? <del>{title}</del> : title}>
      {detail !== '' && <p>{detail}</p>}
      {wasCorrected && (
        <Tag icon="pencil-simple">
          <Trans>corrected</Trans>
        </Tag>
      )}
      {takenBack && (
        <Tag icon="arrow-counter-clockwise">
          <Trans>taken back: does not count</Trans>
        </Tag>
      )}
      <div className="entry-actions">
        {counts !== undefined && correctable.has(counts.kind) && (
          <TextAction label={t`Correct: ${title}`} onClick={() => setCorrecting(true)}>
            <Trans>Correct</Trans>
          </TextAction>
        )}
        {counts?.kind === 'ScreenAnswered' && (
          <TextAction href="/screening">
            <Trans>Answer again</Trans>
          </TextAction>
        )}
        {takenBack ? (
          <TextAction
            label={t`Bring it back: ${title}`}
            onClick={() => void save(journal.retract(retraction))}
          >
            <Trans>Bring it back</Trans>
          </TextAction>
        ) : (
          <TextAction label={t`Take back: ${title}`} onClick={() => void save(journal.retract(fact.id))}>
            <Trans>Take back</Trans>
          </TextAction>
        )}
      </div>
      {problem}
      {correcting && counts !== undefined && (
        <CorrectSheet fact={counts} onClose={() => setCorrecting(false)} />
      )}
    </Row>
  )
}

/** Newest first; corrections and retractions show at the entry they concern. */
function useEntries(): readonly Entry[] {
  const facts = useAllFacts()
  const effective = useFacts()
  const countsById = new Map(effective.map(fact => [fact.id, fact]))
  const retractionOf = new Map(facts.filter(isKind('Retracted')).map(({ id, data }) => [data.fact, id]))
  const corrected = new Set(facts.filter(isKind('Amended')).map(({ data }) => data.fact))
  return facts
    .filter(fact => !isKind('Retracted')(fact) && !isKind('Amended')(fact))
    .map(fact => ({
      fact,
      counts: countsById.get(fact.id),
      retraction: countsById.has(fact.id) ? undefined : retractionOf.get(fact.id),
      wasCorrected: corrected.has(fact.id),
    }))
    .toReversed()
}

function byDay(entries: readonly Entry[]): readonly (readonly [Day, readonly Entry[]])[] {
  const days = new Map<Day, Entry[]>()
  for (const entry of entries) days.set(entry.fact.day, [...(days.get(entry.fact.day) ?? []), entry])
  return [...days]
}
