import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { saveJournalFile } from '../../app/save-journal-file.ts'
import { useAllFacts, useDay, useServices } from '../../app/services.tsx'
import { OutlineButton, TextAction } from '../../look/actions/actions.tsx'
import { Toggle } from '../../look/choices/toggle.tsx'
import { Sheet } from '../../look/surfaces/sheet.tsx'

/** Two steps, with a way to keep a copy first: it cannot be taken back. */
export function EraseSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const { journal, drafts, preferences } = useServices()
  const count = useAllFacts().length
  const day = useDay()
  const [sure, setSure] = useState(false)
  const [refused, setRefused] = useState(false)
  const erase = async () => {
    const erased = await journal.erase()
    if (!erased.ok) return setRefused(true)
    drafts.clearAll()
    preferences.forget()
    location.assign('/')
  }
  return (
    <Sheet
      heading={t`Erase everything here?`}
      onClose={onClose}
      ground={
        <OutlineButton icon="trash" disabled={!sure} onClick={() => void erase()}>
          <Trans>Erase now</Trans>
        </OutlineButton>
      }
    >
      <p>
        <Plural
          value={count}
          one="One entry is on this device. Nobody else has it: once erased, it is gone."
          other="# entries are on this device. Nobody else has them: once erased, they are gone."
        />
      </p>
      <p>
        <TextAction icon="download-simple" onClick={() => saveJournalFile(journal.exportFile(), day)}>
          <Trans>Save them to a file first</Trans>
        </TextAction>
      </p>
      <Toggle on={sure} onChange={setSure}>
        <Trans>Yes, erase them for good</Trans>
      </Toggle>
      {refused && (
        <p className="block" role="alert">
          <Trans>They could not be erased: another window may hold them. Close it and try again.</Trans>
        </p>
      )}
    </Sheet>
  )
}
